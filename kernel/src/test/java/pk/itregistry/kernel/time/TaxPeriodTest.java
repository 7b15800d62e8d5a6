package pk.itregistry.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TaxPeriodTest {

  @Test
  void a_month_and_a_quarter_know_their_days() {
    TaxPeriod february = TaxPeriod.of("2028-02");
    assertThat(february.lastDay()).isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(february.end()).isEqualTo(LocalDate.of(2028, 3, 1));
    TaxPeriod quarter = TaxPeriod.of("2026-Q4");
    assertThat(quarter.start()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(quarter.lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(quarter.next()).hasToString("2027-Q1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-13", "2026-00", "2026-Q5", "2026", "26-07", "2026-7", "1899-01", "2026-07 "})
  void another_form_is_refused(String sent) {
    assertThatThrownBy(() -> TaxPeriod.of(sent)).isInstanceOf(Refused.class);
  }

  @Test
  void every_day_lies_in_exactly_its_month_and_reads_back() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(60_000));
      TaxPeriod month = TaxPeriod.monthOf(day);
      assertThat(month.contains(day)).as("%s, seed %d", day, seed).isTrue();
      assertThat(month.next().contains(day)).isFalse();
      assertThat(TaxPeriod.of(month.toString())).isEqualTo(month);
      assertThat(month.next().start()).isEqualTo(month.end());
      assertThat(month.compareTo(month.next())).isNegative();
    }
  }

  @Test
  void a_legal_day_begins_five_hours_before_the_utc_day() {
    assertThat(LegalTime.dayOf(Instant.parse("2026-11-22T18:59:59Z")))
        .isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(LegalTime.dayOf(Instant.parse("2026-11-22T19:00:00Z")))
        .isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(LegalTime.startOf(LocalDate.of(2026, 11, 23)))
        .isEqualTo(Instant.parse("2026-11-22T19:00:00Z"));
  }
}
