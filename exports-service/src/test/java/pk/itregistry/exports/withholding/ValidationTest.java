package pk.itregistry.exports.withholding;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.exports.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.CertificateState;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateIssued;
import pk.itregistry.contracts.registry.RegistryEvent.FirmChanged;
import pk.itregistry.exports.testkit.Desk;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Register;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ValidationTest {
  private static Response ask(String taxId, String on, String code, String retained, String rate) {
    return People.as("bank-scbl")
        .body(
            """
            {"beneficiary": {"taxId": "%s", "iban": "PK36SCBL0000001123456702"},
             "realisedOn": "%s", "purposeCode": "%s", "currency": "USD",
             "totalFcy": "100000.00", "retainedFcy": "%s" %s}
            """
                .formatted(taxId, on, code, retained, rate))
        .post(BASE + "remittance-validations");
  }

  private static final String RATE = ", \"rate\": \"281.50\"";

  private static JsonPath answer(Response response) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    return response.jsonPath();
  }

  @Test
  void a_certified_firm_owes_a_quarter_of_one_per_cent() {
    FirmState firm = Desk.aFirm();

    JsonPath due =
        answer(ask(String.valueOf(firm.ntn()), Register.today().toString(), "9184", "0", RATE));

    assertThat(due.getBoolean("certified")).isTrue();
    assertThat(due.getString("reasonCode")).isEqualTo("CERTIFIED");
    assertThat(due.getString("section")).isEqualTo("154A");
    assertThat(due.getString("rate")).isEqualTo("0.0025");
    assertThat(due.getString("taxDuePkr")).isEqualTo("70375.00");
    assertThat(due.getString("confidence")).isEqualTo("announced");
    assertThat(due.getString("citation")).contains("Budget 2026-27");
  }

  @Test
  void a_firm_that_closed_and_registered_again_is_asked_about_by_its_living_registration() {
    FirmState closed = Desk.aFirm();
    FirmState living = again(closed);
    Register.tell(new FirmChanged(ended(closed)));
    Register.registered(living);
    Register.certified(living, Register.today());
    Register.tell(new FirmChanged(ended(again(closed))));

    JsonPath due =
        answer(ask(String.valueOf(closed.ntn()), Register.today().toString(), "9184", "0", RATE));

    assertThat(due.getString("reasonCode")).isEqualTo("CERTIFIED");
  }

  private static FirmState again(FirmState firm) {
    return as(firm, FirmId.fresh(), "ACTIVE");
  }

  private static FirmState ended(FirmState firm) {
    return as(firm, firm.firmId(), "CANCELLED");
  }

  private static FirmState as(FirmState firm, FirmId id, String state) {
    return new FirmState(
        id,
        firm.version() + 1,
        firm.ntn(),
        firm.personKey(),
        firm.name(),
        firm.kind(),
        firm.owner(),
        firm.payoutIban(),
        state,
        firm.registeredOn(),
        firm.exportingSince());
  }

  @Test
  void a_day_without_a_certificate_costs_one_per_cent() {
    FirmState firm = Desk.aFirm();
    String before = Register.today().minusDays(8).toString();

    JsonPath due = answer(ask(String.valueOf(firm.ntn()), before, "9184", "0", RATE));

    assertThat(due.getBoolean("certified")).isFalse();
    assertThat(due.getString("reasonCode")).isEqualTo("NOT_CERTIFIED_ON_DAY");
    assertThat(due.getString("taxDuePkr")).isEqualTo("281500.00");
  }

  @Test
  void a_provisional_letter_of_a_call_centre_is_withheld_from_as_none() {
    FirmState firm = Register.registered(Register.aFirm());
    CertificateState full = Register.certificate(firm.firmId(), Register.today().minusDays(3));
    Register.tell(
        new CertificateIssued(
            new CertificateState(
                full.certificateId(),
                full.version(),
                full.firmId(),
                full.number(),
                full.validFrom(),
                full.validUntil(),
                "PROVISIONAL",
                null)));

    JsonPath due =
        answer(ask(String.valueOf(firm.ntn()), Register.today().toString(), "9102", "0", RATE));

    assertThat(due.getBoolean("certified")).isFalse();
    assertThat(due.getString("reasonCode")).isEqualTo("NOT_CERTIFIED_ON_DAY");
    assertThat(due.getString("taxDuePkr")).isEqualTo("281500.00");
  }

  @Test
  void an_unknown_number_is_told_so() {
    JsonPath due =
        answer(
            ask(String.valueOf(People.freshNtn()), Register.today().toString(), "9184", "0", RATE));

    assertThat(due.getString("reasonCode")).isEqualTo("BENEFICIARY_NOT_REGISTERED");
    assertThat(due.getString("rate")).isEqualTo("0.01");
  }

  @Test
  void a_code_outside_the_section_has_no_computed_amount() {
    FirmState firm = Desk.aFirm();

    JsonPath due =
        answer(ask(String.valueOf(firm.ntn()), Register.today().toString(), "9471", "0", RATE));

    assertThat(due.getString("reasonCode")).isEqualTo("PURPOSE_CODE_OUTSIDE_SECTION");
    assertThat(due.getMap("")).doesNotContainKeys("rate", "taxDuePkr", "section");
  }

  @Test
  void what_is_wholly_retained_without_a_rate_is_not_computable_rather_than_zero() {
    FirmState firm = Desk.aFirm();

    JsonPath due =
        answer(
            ask(String.valueOf(firm.ntn()), Register.today().toString(), "9184", "100000.00", ""));

    assertThat(due.getString("taxNotComputable")).isEqualTo("RETAINED_WITHOUT_RATE");
    assertThat(due.getString("rate")).isEqualTo("0.0025");
    assertThat(due.getMap("")).doesNotContainKey("taxDuePkr");
  }

  @Test
  void a_day_of_no_rate_is_told_so() {
    FirmState firm = Desk.aFirm();
    Register.certified(firm, LocalDate.of(2021, 1, 1));

    JsonPath due = answer(ask(String.valueOf(firm.ntn()), "2021-06-30", "9184", "0", RATE));

    assertThat(due.getBoolean("certified")).isTrue();
    assertThat(due.getString("reasonCode")).isEqualTo("NO_RATE_ON_DAY");
    assertThat(due.getString("taxNotComputable")).isEqualTo("NO_RATE_ON_DAY");
    assertThat(due.getMap("")).doesNotContainKeys("rate", "taxDuePkr");
  }

  @Test
  void what_recording_would_refuse_of_the_amounts_is_refused_here_too() {
    String question =
        """
        {"beneficiary": {"taxId": "0801599-6", "iban": "PK36SCBL0000001123456702"},
         "realisedOn": "%s", "purposeCode": "9184", "currency": "PKR",
         "totalFcy": "100000.001", "retainedFcy": "0.001", "rate": "281.50"}
        """
            .formatted(Register.today());

    Response refused = People.as("bank-scbl").body(question).post(BASE + "remittance-validations");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.jsonPath().getList("errors.pointer"))
        .containsExactly("/currency", "/totalFcy", "/retainedFcy");
    assertThat(refused.jsonPath().getList("errors.code"))
        .containsExactly("rule-not-foreign", "rule-currency-scale", "rule-currency-scale");
  }

  @Test
  void malformed_number_account_and_day_are_told_in_one_answer() {
    Response refused =
        People.as("bank-scbl")
            .body(
                """
                {"beneficiary": {"taxId": "12345", "iban": "PK00SCBL0000001123456702"},
                 "realisedOn": "2026-13-01", "purposeCode": "9184", "currency": "USD",
                 "totalFcy": "100000.00", "retainedFcy": "0", "rate": "281.50"}
                """)
            .post(BASE + "remittance-validations");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.jsonPath().getList("errors.pointer"))
        .containsExactlyInAnyOrder("/beneficiary/taxId", "/beneficiary/iban", "/realisedOn");
  }
}
