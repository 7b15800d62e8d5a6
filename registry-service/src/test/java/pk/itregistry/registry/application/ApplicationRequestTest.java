package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pk.itregistry.plumbing.testkit.Refusals.foundBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.registry.firm.FirmKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicationRequestTest {
  private static final Cuin CUIN = new Cuin("0287049");

  private static ApplicationRequest stated(
      FirmKind kind, String ntn, @Nullable Cuin cuin, String since) {
    return new ApplicationRequest(
        kind,
        "Indus Softworks (Pvt) Ltd",
        Ntn.of(ntn),
        cuin,
        new Iban("PK36SCBL0000001123456702"),
        TaxPeriod.of(since),
        new ApplicationRequest.Address("12 Mall Road", "Lahore", Province.PUNJAB),
        Email.of("info@indus.example"));
  }

  private static ApplicationRequest stated(FirmKind kind, @Nullable Cuin cuin) {
    return stated(kind, "0801599-6", cuin, "2024-07");
  }

  @Test
  void a_company_names_its_cuin() {
    assertThat(foundBy(stated(FirmKind.COMPANY, CUIN)::check)).isEmpty();
    assertThat(foundBy(stated(FirmKind.COMPANY, null)::check)).containsExactly("/cuin required");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "COMPANY")
  void nobody_else_has_one(FirmKind kind) {
    assertThat(foundBy(stated(kind, null)::check)).isEmpty();
    assertThat(foundBy(stated(kind, CUIN)::check)).containsExactly("/cuin not-for-this-kind");
  }

  @Test
  void exports_begin_in_a_month_not_in_a_quarter() {
    assertThat(foundBy(stated(FirmKind.COMPANY, "0801599", CUIN, "2024-Q3")::check))
        .containsExactly("/exportingSince malformed-period");
  }

  @Test
  @SuppressWarnings("NullAway") // so the reader leaves what it could not read
  void what_could_not_be_read_is_not_complained_of_again() {
    ApplicationRequest unread =
        new ApplicationRequest(null, null, null, null, null, null, null, null);

    assertThat(foundBy(unread::check)).isEmpty();
  }

  @Test
  void a_check_digit_that_does_not_fit_only_warns() {
    Particulars fits = stated(FirmKind.COMPANY, "0801599-6", CUIN, "2024-07").particulars();
    Particulars suspect = stated(FirmKind.COMPANY, "0801599-5", CUIN, "2024-07").particulars();

    assertThat(new Obstacles(fits, List.of()).warnings(null)).isEmpty();
    assertThat(new Obstacles(suspect, List.of()).warnings(null))
        .extracting(ApplicationView.Warning::pointer, ApplicationView.Warning::code)
        .containsExactly(tuple("/ntn", ApplicationView.Warning.Code.NTN_CHECK_DIGIT_SUSPECT));
  }

  @Test
  void the_application_keeps_what_was_stated() {
    assertThat(stated(FirmKind.COMPANY, CUIN).particulars())
        .isEqualTo(AnApplication.exportingSince("2024-07"));
  }
}
