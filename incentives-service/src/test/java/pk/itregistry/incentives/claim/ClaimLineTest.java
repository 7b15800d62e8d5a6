package pk.itregistry.incentives.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.incentives.eligibility.Assessment;
import pk.itregistry.incentives.eligibility.Finding;
import pk.itregistry.kernel.money.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimLineTest {
  private static final Money EXCESS = Money.pkr("211125.00");

  @Test
  void what_is_computed_first_on_a_corrected_source_is_what_is_asked_for() {
    ClaimLine line = line(AClaim.assessed(null));

    line.recompute(AClaim.assessed(EXCESS));

    assertThat(line.isLessThanAsked(EXCESS)).isFalse();
    assertThat(line.isLessThanAsked(Money.pkr("211124.99"))).isTrue();
  }

  @Test
  void what_was_asked_for_stands_whatever_is_computed_later() {
    ClaimLine line = line(AClaim.assessed(EXCESS));

    line.recompute(AClaim.assessed(Money.pkr("100000.00")));

    assertThat(line.isLessThanAsked(Money.pkr("100000.00"))).isTrue();
  }

  @Test
  void giving_nothing_is_less_than_asked_when_a_rule_speaks_against_all() {
    ClaimLine line = line(AClaim.assessed(null));

    line.recompute(AClaim.assessed(EXCESS).against(new Finding("reversed", "Taken back.")));

    assertThat(line.computed()).isEqualTo(Money.pkr("0"));
    assertThat(line.isLessThanAsked(Money.pkr("0"))).isTrue();
  }

  private static ClaimLine line(Assessment assessed) {
    return AClaim.drafted(assessed).lines().getFirst();
  }
}
