package pk.itregistry.registry.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.CertificateId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.registry.certificate.Certificate.Cause;
import pk.itregistry.registry.certificate.CertificateView.Reason;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificateTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
  private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
  private static final FirmId FIRM = FirmId.fresh();

  private static Certificate issued(LocalDate from) {
    return Certificate.issue(CertificateNumber.of(2026, 123), FIRM, from, Cause.REGISTRATION, NOW);
  }

  @Test
  void it_certifies_for_a_year_from_its_first_day() {
    DayRange days = issued(FIRST).days();

    assertThat(days.from()).isEqualTo(FIRST);
    assertThat(days.lastDay()).isEqualTo(LocalDate.of(2027, 11, 22));
  }

  @Test
  void one_of_the_29th_of_february_ends_on_the_27th() {
    assertThat(issued(LocalDate.of(2028, 2, 29)).days().lastDay())
        .isEqualTo(LocalDate.of(2029, 2, 27));
  }

  @Test
  void a_provisional_one_is_told_as_what_the_rule_of_its_day_says_it_is_worth() {
    DayRange days = new DayRange(FIRST, FIRST.plusDays(90));
    CertificateNumber number = CertificateNumber.of(2026, 123);
    Certificate letter = Certificate.provisional(number, Holder.of(FIRM), days, false, NOW);
    Certificate longer =
        letter.correct(new DayRange(FIRST, FIRST.plusDays(91)), Cause.PROVISIONAL, NOW);

    assertThat(longer.told().state()).isEqualTo("PROVISIONAL");
    assertThat(Certificate.provisional(number, Holder.of(FIRM), days, true, NOW).told().state())
        .isEqualTo("VALID");
    assertThat(longer.endFrom(FIRST, Cause.INSPECTION, NOW).told().state()).isEqualTo("REVOKED");
  }

  @Test
  void that_of_a_branch_is_told_to_nobody_and_keeps_its_place_through_every_change() {
    CertifiedPlace place = new CertifiedPlace("Gulberg", "7 Jail Road", "Lahore", Province.PUNJAB);
    Holder branch = Holder.of(new CertifiedBranch(FIRM, BranchId.fresh(), place));
    CertificateNumber number = CertificateNumber.of(2026, 124);
    DayRange days = new DayRange(FIRST, FIRST.plusDays(90));
    Certificate issued = Certificate.issue(number, branch, days, Cause.INSPECTION, NOW);
    Certificate ended = issued.endFrom(FIRST.plusDays(2), Cause.SUSPENSION, NOW.plusSeconds(60));

    assertThat(issued.untold().pending()).isEmpty();
    assertThat(ended.untold().pending()).isEmpty();
    assertThat(ended.isOfBranch()).isTrue();
    assertThat(issued(FIRST).untold().pending()).hasSize(1);
    assertThat(issued(FIRST).isOfBranch()).isFalse();
  }

  @Test
  void a_correction_goes_on_under_the_same_number() {
    Certificate wrong = issued(FIRST);
    DayRange days = new DayRange(FIRST.minusDays(30), FIRST.plusDays(30));
    Certificate right = wrong.correct(days, Cause.CORRECTION, NOW.plusSeconds(60));

    assertThat(right.number()).isEqualTo(wrong.number());
    assertThat(right.days()).isEqualTo(days);
    assertThat(right.told().state()).isEqualTo("VALID");
    assertThat(right.told().supersedes()).isEqualTo(new CertificateId(wrong.id()));
    assertThat(right.told().firmId()).isEqualTo(FIRM);
  }

  @Test
  void what_was_corrected_is_superseded_and_keeps_its_days() {
    Certificate wrong = issued(FIRST);
    DayRange before = wrong.days();
    wrong.correct(new DayRange(FIRST, FIRST.plusDays(30)), Cause.CORRECTION, NOW.plusSeconds(60));

    assertThat(wrong.told().state()).isEqualTo("SUPERSEDED");
    assertThat(wrong.days()).isEqualTo(before);
  }

  @Test
  void it_is_corrected_once_only_and_its_correction_again() {
    Certificate wrong = issued(FIRST);
    DayRange days = new DayRange(FIRST, FIRST.plusDays(30));
    Certificate right = wrong.correct(days, Cause.CORRECTION, NOW);

    assertThatThrownBy(() -> wrong.correct(days, Cause.CORRECTION, NOW))
        .isInstanceOf(IllegalStateException.class);
    assertThat(right.correct(days, Cause.CORRECTION, NOW).told().supersedes())
        .isEqualTo(new CertificateId(right.id()));
  }

  @Test
  void a_certificate_has_an_end() {
    assertThatThrownBy(
            () -> issued(FIRST).correct(new DayRange(FIRST, null), Cause.CORRECTION, NOW))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void it_tells_why_a_day_is_not_certified() {
    LocalDate until = FIRST.plusYears(1);

    assertThat(Reason.why(FIRST, until, null, FIRST.minusDays(1))).isEqualTo(Reason.NOT_YET_VALID);
    assertThat(Reason.why(FIRST, until, null, FIRST)).isNull();
    assertThat(Reason.why(FIRST, until, null, until.minusDays(1))).isNull();
    assertThat(Reason.why(FIRST, until, null, until)).isEqualTo(Reason.EXPIRED);
    assertThat(Reason.why(null, null, null, FIRST)).isEqualTo(Reason.NOT_KNOWN_THEN);
  }

  @Test
  void one_that_ends_early_keeps_the_days_before_and_one_that_had_not_begun_has_none() {
    LocalDate day = FIRST.plusDays(100);
    Certificate begun = issued(FIRST).endFrom(day, Cause.SUSPENSION, NOW.plusSeconds(60));
    Certificate toCome = issued(day).endFrom(day, Cause.SUSPENSION, NOW.plusSeconds(60));

    assertThat(begun.days()).isEqualTo(new DayRange(FIRST, day));
    assertThat(begun.told().state()).isEqualTo("VALID");
    assertThat(toCome.days()).isEqualTo(new DayRange(day, day));
    assertThat(toCome.told().state()).isEqualTo("REVOKED");
    assertThat(Reason.why(FIRST, day, "SUSPENSION", day)).isEqualTo(Reason.REVOKED);
    assertThat(Reason.why(FIRST, day, "SUSPENSION", day.minusDays(1))).isNull();
    assertThat(Reason.why(day, day, "SUSPENSION", day.minusDays(1)))
        .isEqualTo(Reason.NOT_YET_VALID);
  }

  @Test
  void a_number_tells_the_year_and_six_digits_or_more() {
    assertThat(CertificateNumber.of(2026, 123)).hasToString("ITR-2026-000123");
    assertThat(CertificateNumber.of(2026, 1_000_000)).hasToString("ITR-2026-1000000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ITR-2026-000123",
        "itr-2026-000123",
        " Itr-2026-000123\u00A0",
        "ITR 2026 000123",
        "itr2026000123",
        "ITR\u20132026\u2013000123",
        "\uFF29\uFF34\uFF32-2026-000123",
        "ITR-2026-\u200B000123",
        "ITR-2026-00000123"
      })
  void a_number_is_read_as_people_copy_it(String sent) {
    assertThat(CertificateNumber.of(sent)).isEqualTo(CertificateNumber.of(2026, 123));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ITR-2026-1",
        "ITR-2026-12345",
        "ITR-2026-1234567890",
        "ITR-26-000123",
        "ITR-2026-00012A",
        "ITR-2026-000123-1",
        "XITR-2026-000123"
      })
  void anything_else_is_no_number(String sent) {
    assertThat(codeOf(() -> CertificateNumber.of(sent))).isEqualTo("malformed-certificate-number");
  }
}
