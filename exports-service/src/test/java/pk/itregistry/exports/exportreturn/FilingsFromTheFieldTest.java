package pk.itregistry.exports.exportreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.exports.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityGranted;
import pk.itregistry.exports.testkit.Desk;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Register;

/** Returns from the field: never owed, one invoice twice, money that is none any more. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FilingsFromTheFieldTest {

  private static String numbered(String number) {
    return Desk.invoice("1000.00").replaceFirst("INV-\\d+", number);
  }

  @Test
  void a_return_of_1900_was_never_owed() {
    FirmState firm = Desk.aFirm();

    Response refused = Desk.file(firm.firmId(), Desk.filingOf("1900-01"));

    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
    assertThat(refused.jsonPath().getList("errors.code")).containsExactly("rule-never-owed");
    assertThat(owed(firm).getList("items.period")).doesNotContain("1900-01");
  }

  @Test
  void a_period_of_exports_before_the_registration_is_taken_with_a_warning_and_never_late() {
    FirmState firm = Desk.aFirm();
    String before = Register.today().minusMonths(5).toString().substring(0, 7);
    String notYetExporting = Register.today().minusMonths(7).toString().substring(0, 7);

    Response taken = Desk.filed(firm.firmId(), Desk.filingOf(before));
    Response refused = Desk.file(firm.firmId(), Desk.filingOf(notYetExporting));
    Response amended =
        Desk.onReturn(taken.jsonPath().getString("id"), "amendments", Desk.filingOf(before));

    assertThat(taken.jsonPath().getList("warnings.code"))
        .containsExactly("PERIOD_BEFORE_REGISTRATION");
    assertThat(amended.jsonPath().getList("warnings.code"))
        .containsExactly("PERIOD_BEFORE_REGISTRATION");
    assertThat(refused.jsonPath().getString("errors[0].code")).isEqualTo("rule-never-owed");
    assertThat(owed(firm).getBoolean("items.find { it.period == '" + before + "' }.filedLate"))
        .isFalse();
    assertThat(owed(firm).getList("items.period")).hasSize(4).doesNotContain(notYetExporting);
  }

  private static JsonPath owed(FirmState firm) {
    return People.as("owner").get(BASE + "firms/" + firm.firmId() + "/obligations").jsonPath();
  }

  @Test
  void one_invoice_three_times_is_taken_with_a_warning_that_names_the_other_lines() {
    FirmState firm = Desk.aFirm();

    Response filed =
        Desk.filed(
            firm.firmId(), Desk.filing(numbered("INV-7"), numbered("INV-7"), numbered(" inv-7 ")));
    String url = BASE + "returns/" + filed.jsonPath().getString("id");

    assertThat(filed.jsonPath().getList("warnings.pointer"))
        .containsExactly(
            "/lines/0/invoiceNumber", "/lines/1/invoiceNumber", "/lines/2/invoiceNumber");
    assertThat(filed.jsonPath().getString("warnings[0].detail")).contains("/lines/1, /lines/2");
    assertThat(People.as("owner").get(url).jsonPath().getList("warnings.code")).hasSize(3);
    assertThat(People.as("owner").get(url + "/versions/1").jsonPath().getList("warnings"))
        .hasSize(3);
  }

  @Test
  void an_invoice_that_stands_in_another_live_return_is_told_until_that_is_withdrawn() {
    FirmState firm = Desk.aFirm();
    String earlier = Register.today().minusMonths(1).toString().substring(0, 7);
    String number = Desk.fresh("Rechnung");
    String line =
        numbered(number).replace(Register.today().withDayOfMonth(1).toString(), earlier + "-01");
    String first =
        Desk.filed(firm.firmId(), Desk.filingOf(earlier, line)).jsonPath().getString("id");

    Response second =
        Desk.filed(firm.firmId(), Desk.filing(numbered(number.toUpperCase(Locale.ROOT))));
    Desk.onReturn(first, "withdrawal", null);
    Response amended =
        Desk.onReturn(
            second.jsonPath().getString("id"),
            "amendments",
            Desk.filing(
                numbered(number)
                    .replaceFirst(
                        "\\{",
                        "{\"lineId\": \"" + second.jsonPath().getString("lineIds[0]") + "\", ")));

    assertThat(second.jsonPath().getString("warnings[0].code")).isEqualTo("INVOICE_TWICE");
    assertThat(second.jsonPath().getString("warnings[0].detail")).contains(first, earlier);
    assertThat(amended.statusCode()).as(amended.asString()).isEqualTo(200);
    assertThat(amended.jsonPath().getList("warnings")).isEmpty();
  }

  @Test
  void a_currency_is_refused_after_its_last_day_and_before_its_first() {
    FirmState firm = Desk.aFirm();

    for (String gone : new String[] {"HRK", "ZWL", "ANG", "CUC", "BGN"}) {
      Response refused =
          Desk.file(firm.firmId(), Desk.filing(Desk.invoice("1000.00").replace("USD", gone)));
      assertThat(refused.statusCode()).as(gone).isEqualTo(422);
      assertThat(refused.jsonPath().getString("errors[0].code"))
          .isEqualTo("rule-currency-withdrawn");
    }
    assertThat(
            Desk.file(
                    firm.firmId(),
                    Desk.filing(
                        Desk.invoice("1000.00")
                            .replace("USD", "XCG")
                            .replace(Register.today().withDayOfMonth(1).toString(), "2024-11-02")))
                .jsonPath()
                .getString("errors[0].code"))
        .isEqualTo("rule-currency-not-yet");
    assertThat(
            Desk.file(
                    firm.firmId(),
                    Desk.filing(
                        Desk.invoice("1000.00")
                            .replace("USD", "HRK")
                            .replace(Register.today().withDayOfMonth(1).toString(), "2022-11-02")))
                .statusCode())
        .as("an old invoice that is stated late")
        .isEqualTo(201);
  }

  @Test
  void a_domestic_sale_is_no_export_unless_a_platform_sells_it_abroad() {
    FirmState firm = Desk.aFirm();
    String domestic = Desk.invoice("10.00").replace("\"US\"", "\"PK\"");

    Response refused = Desk.file(firm.firmId(), Desk.filing(domestic));
    Response taken =
        Desk.file(
            firm.firmId(),
            Desk.filing(domestic.replaceFirst("\\{", "{\"endClientCountry\": \"DE\", ")));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.jsonPath().getString("errors[0].code")).isEqualTo("rule-domestic-sale");
    assertThat(refused.jsonPath().getString("errors[0].pointer"))
        .isEqualTo("/lines/0/buyer/country");
    assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(201);
    assertThat(taken.jsonPath().getList("warnings.code")).containsExactly("BUYER_IN_PAKISTAN");
  }

  @Test
  void who_may_only_look_is_offered_no_act() {
    FirmState firm = Desk.aFirm();
    String id = Desk.filed(firm.firmId(), Desk.filing()).jsonPath().getString("id");
    String url = BASE + "returns/" + id;
    String all = BASE + "firms/" + firm.firmId() + "/returns";
    Register.tell(
        new AuthorityGranted(
            Register.person(firm.firmId(), "stranger", Set.of(Permission.VIEW_RETURNS))));

    assertThat(People.as("portal-ledgerly").get(url).jsonPath().getList("allowedActs"))
        .containsExactly("AMEND", "WITHDRAW");
    assertThat(People.as("stranger").get(url).jsonPath().getList("allowedActs")).isEmpty();
    assertThat(People.as("stranger").get(all).jsonPath().getList("items[0].allowedActs")).isEmpty();
  }
}
