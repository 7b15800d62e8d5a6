package pk.itregistry.registry.businesstime;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.faultsOf;
import static pk.itregistry.plumbing.testkit.Refusals.foundBy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.time.LegalTime;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdvanceRequestTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Instant MIDDAY = Instant.parse("2026-11-23T07:00:00Z"); // 12:00 in Karachi
  private static final long TEN_YEARS = 10L * 366 * 24 * 60 * 60;

  private static AdvanceRequest by(@Nullable Long seconds) {
    return new AdvanceRequest(seconds, null);
  }

  private static AdvanceRequest to(LocalDate day) {
    return new AdvanceRequest(null, day);
  }

  @Test
  void it_says_either_seconds_or_a_day() {
    assertThat(foundBy(by(60L)::check)).isEmpty();
    assertThat(foundBy(to(TODAY)::check)).isEmpty();
    assertThat(foundBy(by(null)::check)).containsExactly(" one-of");
    assertThat(foundBy(new AdvanceRequest(60L, TODAY)::check)).containsExactly(" one-of");
  }

  @Test
  void a_body_with_other_faults_is_not_told_that_it_says_neither() {
    assertThat(
            foundBy(faults -> {
              faults.add("/toDay", "malformed-date", "must be a calendar day");
              by(null).check(faults);
            }))
        .containsExactly("/toDay malformed-date");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 60, TEN_YEARS})
  void it_goes_forward_by_ten_years_at_most(long seconds) {
    assertThat(foundBy(by(seconds)::check)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, -5, 0, TEN_YEARS + 1, Long.MAX_VALUE})
  void it_neither_stands_still_nor_goes_back_nor_further(long seconds) {
    assertThat(foundBy(by(seconds)::check)).containsExactly("/seconds out-of-range");
  }

  @Test
  void seconds_come_on_top_of_what_it_runs_ahead_already() {
    assertThat(by(60L).offsetAfter(0, MIDDAY)).isEqualTo(60);
    assertThat(by(60L).offsetAfter(3600, MIDDAY)).isEqualTo(3660);
  }

  @Test
  void a_day_is_reached_at_its_beginning_in_karachi() {
    long offset = to(TODAY.plusDays(1)).offsetAfter(0, MIDDAY);

    assertThat(offset).isEqualTo(12 * 3600);
    assertThat(LegalTime.dayOf(MIDDAY.plusSeconds(offset))).isEqualTo(TODAY.plusDays(1));
  }

  @Test
  void it_is_the_same_moment_however_far_ahead_it_ran_before() {
    assertThat(to(TODAY.plusDays(1)).offsetAfter(3600, MIDDAY)).isEqualTo(12 * 3600);
  }

  @Test
  void a_part_of_a_second_is_rounded_up_so_that_the_day_has_begun() {
    Instant now = MIDDAY.plusMillis(250);
    long offset = to(TODAY.plusDays(1)).offsetAfter(0, now);

    assertThat(offset).isEqualTo(12 * 3600);
    assertThat(LegalTime.dayOf(now.plusSeconds(offset))).isEqualTo(TODAY.plusDays(1));
  }

  @Test
  void it_never_goes_back_to_a_day_that_has_begun() {
    for (LocalDate day : new LocalDate[] {TODAY, TODAY.minusDays(1)}) {
      assertThat(faultsOf(() -> to(day).offsetAfter(0, MIDDAY)))
          .containsExactly("/toDay rule-forward-only");
    }
    assertThat(faultsOf(() -> to(TODAY.plusDays(1)).offsetAfter(24 * 3600, MIDDAY)))
        .containsExactly("/toDay rule-forward-only");
  }
}
