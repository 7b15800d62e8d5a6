package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.problem.CommonProblem.Malformed;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.registry.firm.FirmKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicationRequestTest {
  private static final Cuin CUIN = new Cuin("0287049");

  @Test
  void a_company_states_its_cuin() {
    assertThat(faults(request(FirmKind.COMPANY, CUIN, "2026-07"))).isEmpty();
    assertThat(faults(request(FirmKind.COMPANY, null, "2026-07")))
        .containsExactly("/cuin required");
  }

  @Test
  void only_a_company_has_a_cuin() {
    assertThat(faults(request(FirmKind.PARTNERSHIP, CUIN, "2026-07")))
        .containsExactly("/cuin not-for-this-kind");
    assertThat(faults(request(FirmKind.SOLE_PROPRIETOR, null, "2026-07"))).isEmpty();
  }

  @Test
  void the_first_export_lies_in_a_month_and_not_in_a_quarter() {
    assertThat(faults(request(FirmKind.COMPANY, CUIN, "2026-Q3")))
        .containsExactly("/exportingSince malformed-period");
  }

  @Test
  void a_check_digit_that_does_not_fit_is_kept_as_a_doubt() {
    assertThat(request(FirmKind.COMPANY, CUIN, "2026-07").particulars().ntnSuspect()).isFalse();
    ApplicationRequest doubtful =
        new ApplicationRequest(
            FirmKind.COMPANY,
            "Indus",
            Ntn.of("0801599-5"),
            CUIN,
            new Iban("PK36SCBL0000001123456702"),
            TaxPeriod.of("2026-07"),
            new ApplicationRequest.Address("12 Mall Road", "Lahore", Province.PUNJAB),
            Email.of("info@indus.example"));

    assertThat(doubtful.particulars().ntnSuspect()).isTrue();
  }

  @Test
  void a_reason_points_at_a_field_that_the_application_has() {
    assertThat(faultsOf(new SendBackRequest.Reason("/payoutIban", "Not yours."))).isEmpty();
    assertThat(faultsOf(new SendBackRequest.Reason("/fee", "Too low.")))
        .containsExactly("/pointer unknown-field");
  }

  @ParameterizedTest
  @ValueSource(strings = {"info@indus.example", "a.b+c@x.y.pk"})
  void an_address_has_a_name_and_a_place(String sent) {
    assertThat(Email.of(sent).address()).isEqualTo(sent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "info", "info@", "@indus.example", "a b@indus.example", "a@b"})
  void anything_else_is_no_address(String sent) {
    refused("malformed-email", () -> Email.of(sent));
  }

  @Test
  void an_address_ends() {
    refused("malformed-email", () -> Email.of("a".repeat(64) + "@" + "b.".repeat(120) + "example"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GW-2026-11-0001", "abcd", "A.B_C-1"})
  void a_payment_is_referred_to_by_letters_digits_dots_and_dashes(String sent) {
    assertThat(PaymentReference.of(sent).value()).isEqualTo(sent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "a b c d", "GW/1234"})
  void anything_else_is_no_reference(String sent) {
    refused("malformed-payment-reference", () -> PaymentReference.of(sent));
  }

  @Test
  void a_province_is_known_by_its_code() {
    assertThat(Province.of("PK-PB")).isEqualTo(Province.PUNJAB);
    refused("unknown-value", () -> Province.of("PUNJAB"));
  }

  private static ApplicationRequest request(FirmKind kind, @Nullable Cuin cuin, String since) {
    return new ApplicationRequest(
        kind,
        "Indus",
        Ntn.of("0801599-6"),
        cuin,
        new Iban("PK36SCBL0000001123456702"),
        TaxPeriod.of(since),
        new ApplicationRequest.Address("12 Mall Road", "Lahore", Province.PUNJAB),
        Email.of("info@indus.example"));
  }

  private static List<String> faults(ApplicationRequest request) {
    Faults faults = new Faults();
    request.check(faults);
    return told(faults);
  }

  private static List<String> faultsOf(SendBackRequest.Reason reason) {
    Faults faults = new Faults();
    reason.check(faults);
    return told(faults);
  }

  private static List<String> told(Faults faults) {
    try {
      faults.refuseMalformed();
      return List.of();
    } catch (Refused refused) {
      return ((Malformed) refused.problem())
          .errors().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
    }
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem().code()).isEqualTo(code));
  }
}
