package pk.itregistry.incentives.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.money.Rate;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExcessWithholdingTest {
  private static final Money GROSS = Money.pkr("28150000.00");
  private static final Rate QUARTER = Rate.of("0.0025");

  @Test
  void one_per_cent_withheld_where_a_quarter_was_due_leaves_211125_rupees() {
    ExcessWithholding found = ExcessWithholding.of(GROSS, QUARTER, Money.pkr("281500.00"));

    assertThat(found.due()).isEqualTo(Money.pkr("70375.00"));
    assertThat(found.excess()).isEqualTo(Money.pkr("211125.00"));
    assertThat(found.shortfall()).isEqualTo(Money.pkr("0.00"));
  }

  @Test
  void too_little_withheld_is_a_shortfall_and_no_negative_excess() {
    ExcessWithholding found = ExcessWithholding.of(GROSS, QUARTER, Money.pkr("70000.00"));

    assertThat(found.excess()).isEqualTo(Money.pkr("0.00"));
    assertThat(found.shortfall()).isEqualTo(Money.pkr("375.00"));
  }

  @Test
  void half_a_paisa_is_rounded_up() {
    assertThat(ExcessWithholding.of(Money.pkr("2.00"), QUARTER, Money.pkr("1")).due())
        .isEqualTo(Money.pkr("0.01"));
  }

  @Test
  void what_is_due_and_what_is_over_is_always_what_was_withheld() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      Money gross = paisa(random, 1_000_000_000_000L);
      Money withheld = paisa(random, 10_000_000_000L);

      ExcessWithholding found = ExcessWithholding.of(gross, QUARTER, withheld);

      assertThat(found.due().plus(found.excess()).minus(found.shortfall()))
          .as("seed %d, case %d", seed, i)
          .isEqualTo(withheld);
      assertThat(found.excess().isPositive() && found.shortfall().isPositive()).isFalse();
    }
  }

  private static Money paisa(Random random, long bound) {
    return Money.pkr(BigDecimal.valueOf(random.nextLong(bound), 2));
  }
}
