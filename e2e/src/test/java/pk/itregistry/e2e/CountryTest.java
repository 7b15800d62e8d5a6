package pk.itregistry.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final int FIRMS = 20_000;
  private static final List<String[]> ROWS =
      new Country(1, TODAY)
          .file(0, FIRMS)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();

  private static long count(Predicate<String[]> row) {
    return ROWS.stream().filter(row).count();
  }

  @Test
  void a_firm_is_the_same_for_the_same_seed_and_another_for_another() {
    assertThat(new Country(1, TODAY).row(17)).isEqualTo(new Country(1, TODAY).row(17));
    assertThat(new Country(2, TODAY).row(17)).isNotEqualTo(new Country(1, TODAY).row(17));
  }

  @Test
  void provinces_and_lapsed_ones_are_as_they_were_published() {
    assertThat(count(row -> row[6].equals("PK-PB")))
        .isCloseTo(FIRMS * 10_745L / 20_711, withinPercentage(3));
    assertThat(count(row -> row[6].equals("PK-SD")))
        .isCloseTo(FIRMS * 6_352L / 20_711, withinPercentage(4));
    assertThat(count(row -> LocalDate.parse(row[9]).isBefore(TODAY)))
        .isCloseTo(FIRMS * 52L / 100, withinPercentage(3));
  }

  @Test
  void it_has_firms_of_all_kinds_that_a_firm_can_be_of() {
    Map<String, Long> kinds =
        ROWS.stream().collect(Collectors.groupingBy(row -> row[1], Collectors.counting()));

    assertThat(kinds).hasSize(6); // a start-up is one of these, certified as such
    assertThat(kinds.values()).allMatch(count -> count > 50);
  }

  @Test
  void no_two_share_a_number_and_each_has_the_one_of_its_kind() {
    assertThat(ROWS.stream().map(row -> row[0]).distinct()).hasSize(FIRMS);
    assertThat(ROWS.stream().map(row -> row[3] + row[4]).distinct()).hasSize(FIRMS);
    assertThat(ROWS)
        .allMatch(row -> row[1].equals("FREELANCER") ? row[3].isEmpty() : row[4].isEmpty());
  }

  @Test
  void days_lie_in_their_order() {
    assertThat(ROWS)
        .allMatch(row -> {
          LocalDate registered = LocalDate.parse(row[7]);
          LocalDate from = LocalDate.parse(row[8]);
          LocalDate until = LocalDate.parse(row[9]);
          return registered.isBefore(TODAY) && !from.isBefore(registered) && from.isBefore(until);
        });
  }
}
