package pk.itregistry.plumbing.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.money.Rate;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.law.RateRow.Condition;
import pk.itregistry.plumbing.law.RateRow.Confidence;
import pk.itregistry.plumbing.law.Section154A.CoveredCode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Section154ATest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 7, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
  private static final RateRow GENERAL =
      row(Condition.NOT_CERTIFIED, "0.01", FIRST_DAY, null, Confidence.SECONDARY);
  private static final RateRow REDUCED =
      row(Condition.PSEB_CERTIFIED, "0.0025", FIRST_DAY, LAST_DAY.plusDays(1), Confidence.ENACTED);
  private static final RateRow ANNOUNCED =
      row(Condition.PSEB_CERTIFIED, "0.0025", LAST_DAY.plusDays(1), null, Confidence.ANNOUNCED);

  private static final Section154A LAW = law(false);

  @Test
  void a_certified_firm_pays_the_reduced_rate_from_its_first_day_to_its_last() {
    assertThat(LAW.due(FIRST_DAY, true).deciding()).isEqualTo(REDUCED);
    assertThat(LAW.due(LAST_DAY, true).deciding()).isEqualTo(REDUCED);
  }

  @Test
  void who_is_not_certified_pays_the_general_rate() {
    assertThat(LAW.due(LAST_DAY, false).deciding()).isEqualTo(GENERAL);
    assertThat(LAW.due(LAST_DAY, false).previewed()).isNull();
  }

  @Test
  void a_rate_that_is_only_announced_previews_and_the_general_one_decides() {
    Section154A.Due due = LAW.due(LAST_DAY.plusDays(1), true);

    assertThat(due.decides()).isFalse();
    assertThat(due.deciding()).isEqualTo(GENERAL);
    assertThat(due.previewed()).isEqualTo(ANNOUNCED);
  }

  @Test
  void an_announced_rate_decides_where_the_installation_says_so() {
    Section154A.Due due = law(true).due(LAST_DAY.plusDays(1), true);

    assertThat(due.deciding()).isEqualTo(ANNOUNCED);
    assertThat(due.previewed()).isNull();
  }

  @Test
  void without_a_reduced_rate_the_general_one_is_everybodys() {
    Section154A law = new Section154A(List.of(GENERAL), List.of(), false);

    assertThat(law.due(LAST_DAY, true).named()).isEqualTo(GENERAL);
    assertThat(law.due(LAST_DAY, true).decides()).isTrue();
  }

  @Test
  void before_the_first_rate_nothing_decides() {
    Section154A.Due due = LAW.due(FIRST_DAY.minusDays(1), true);

    assertThat(due.named()).isNull();
    assertThat(due.decides()).isFalse();
    assertThat(due.deciding()).isNull();
  }

  @Test
  void a_purpose_code_is_covered_on_its_days_only() {
    assertThat(LAW.covers("9184", FIRST_DAY)).isTrue();
    assertThat(LAW.covers("9184", FIRST_DAY.minusDays(1))).isFalse();
    assertThat(LAW.covers("9184", LAST_DAY)).isTrue();
    assertThat(LAW.covers("9184", LAST_DAY.plusDays(1))).isFalse();
    assertThat(LAW.covers("9471", FIRST_DAY)).isFalse();
  }

  private static Section154A law(boolean announcedDecides) {
    return new Section154A(
        List.of(REDUCED, ANNOUNCED, GENERAL),
        List.of(new CoveredCode("9184", new DayRange(FIRST_DAY, LAST_DAY.plusDays(1)))),
        announcedDecides);
  }

  private static RateRow row(
      Condition condition,
      String rate,
      LocalDate from,
      @Nullable LocalDate until,
      Confidence confidence) {
    return new RateRow(condition, Rate.of(rate), new DayRange(from, until), "A law", confidence);
  }
}
