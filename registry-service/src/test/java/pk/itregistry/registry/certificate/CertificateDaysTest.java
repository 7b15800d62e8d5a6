package pk.itregistry.registry.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.identity.CertificateId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.DayRange;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificateDaysTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
  private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
  private static final CertificateNumber NUMBER = CertificateNumber.of(2026, 123);

  @Test
  void a_certificate_is_valid_for_a_year_from_its_first_day() {
    Certificate certificate = Certificate.issue(NUMBER, FirmId.fresh(), FIRST, NOW);

    assertThat(certificate.days().contains(FIRST)).isTrue();
    assertThat(certificate.days().lastDay()).isEqualTo(LocalDate.of(2027, 11, 22));
    assertThat(certificate.days().contains(FIRST.plusYears(1))).isFalse();
  }

  @Test
  void a_year_from_a_leap_day_ends_with_february() {
    LocalDate leap = LocalDate.of(2028, 2, 29);

    assertThat(Certificate.issue(NUMBER, FirmId.fresh(), leap, NOW).days().lastDay())
        .isEqualTo(LocalDate.of(2029, 2, 27));
  }

  @Test
  void a_correction_supersedes_and_overwrites_nothing() {
    Certificate first = Certificate.issue(NUMBER, FirmId.fresh(), FIRST, NOW);
    DayRange days = new DayRange(FIRST, FIRST.plusMonths(6));

    Certificate corrected = first.correct(days, NOW.plusSeconds(60));

    assertThat(first.announced().state()).isEqualTo("SUPERSEDED");
    assertThat(first.days().until()).isEqualTo(FIRST.plusYears(1));
    assertThat(corrected.announced().state()).isEqualTo("VALID");
    assertThat(corrected.announced().supersedes()).isEqualTo(new CertificateId(first.id()));
    assertThat(corrected.number()).isEqualTo(first.number());
    assertThat(corrected.days()).isEqualTo(days);
  }

  @Test
  void what_was_superseded_is_not_corrected_again() {
    Certificate first = Certificate.issue(NUMBER, FirmId.fresh(), FIRST, NOW);
    first.correct(new DayRange(FIRST, FIRST.plusMonths(6)), NOW);

    assertThatThrownBy(() -> first.correct(new DayRange(FIRST, FIRST.plusMonths(7)), NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_number_is_the_year_and_a_serial() {
    assertThat(NUMBER).hasToString("ITR-2026-000123");
    assertThat(CertificateNumber.of(2026, 123_456_789)).hasToString("ITR-2026-123456789");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ITR-2026-123", "itr-2026-000123", "ITR-26-000123", "ITR-2026-000123 "})
  void anything_else_is_no_number(String sent) {
    refused("malformed-certificate-number", () -> new CertificateNumber(sent));
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem().code()).isEqualTo(code));
  }
}
