package pk.itregistry.proof.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerdictTest {

  @Test
  void the_median_of_an_odd_number_is_the_middle_one_and_of_an_even_number_between_the_two() {
    assertThat(Figures.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2.0);
    assertThat(Figures.median(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
  }

  @Test
  void the_99th_percentile_of_a_hundred_is_the_last_but_one() {
    List<Double> hundred =
        java.util.stream.IntStream.rangeClosed(1, 100).mapToObj(i -> (double) i).toList();

    assertThat(Figures.percentile(hundred, 99)).isEqualTo(99.0);
    assertThat(Figures.percentile(List.of(7.0), 99)).isEqualTo(7.0);
  }

  @Test
  void a_round_is_paired_and_the_median_of_the_rounds_counts() {
    List<Round> rounds =
        List.of(round("16", 1, 300, 1000), round("16", 2, 500, 1000), round("16", 3, 400, 1000));

    Verdict verdict = Verdict.of("filing", Target.atLeast(0.35, 0.6), rounds, List.of(), false);

    assertThat(verdict.ratios().getFirst().median()).isCloseTo(0.4, within(1e-9));
    assertThat(verdict.ok()).isTrue();
    assertThat(verdict.text())
        .isEqualTo("filing: 16 0.40 (0.30 to 0.50); target at least 0.35, goal 0.6: ok");
  }

  @Test
  void one_variant_that_is_short_makes_the_bench_short() {
    List<Round> rounds = List.of(round("16", 1, 400, 1000), round("64", 1, 300, 1000));

    Verdict verdict = Verdict.of("filing", Target.atLeast(0.35, 0.6), rounds, List.of(), true);

    assertThat(verdict.ok()).isFalse();
    assertThat(verdict.text()).endsWith(": short (a shortened run)");
  }

  @Test
  void of_a_bench_that_played_no_round_nothing_is_said_to_hold() {
    Verdict verdict = Verdict.of("overload", Target.atLeast(0.9, 1), List.of(), List.of(), false);

    assertThat(verdict.ok()).isFalse();
    assertThat(verdict.text())
        .startsWith("overload: no round was played; target at least 0.9")
        .endsWith(": short");
  }

  @Test
  void what_did_not_hold_beside_the_ratio_makes_the_bench_short_too() {
    List<Round> rounds = List.of(round("5 times", 1, 950, 1000));

    Verdict verdict =
        Verdict.of("overload", Target.atLeast(0.9, 1), rounds, List.of("heard late"), false);

    assertThat(verdict.ok()).isFalse();
    assertThat(verdict.text()).endsWith(": short, broken 1 times");
  }

  @Test
  void where_less_is_better_the_target_is_a_bound_from_above() {
    Target target = Target.atMost(20, 10);

    assertThat(target.metBy(20)).isTrue();
    assertThat(target.metBy(20.1)).isFalse();
    assertThat(target.text()).isEqualTo("target at most 20, goal 10");
  }

  private static Round round(String variant, int number, double ours, double theirs) {
    return new Round(variant, number, side(ours), side(theirs), 1.0);
  }

  private static Side side(double figure) {
    return new Side("side", figure, "/s", 1, Map.of(), Map.of());
  }
}
