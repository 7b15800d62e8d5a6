package pk.itregistry.incentives.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.money.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingTest {
  private static final BigDecimal TOTAL = new BigDecimal("100000.00");
  private final RandomGenerator random = RandomGenerator.getDefault();

  @Test
  void a_payment_that_stands_whole_counts_whole() {
    assertThat(reversed("0").of(Money.pkr("28150000.00"))).isEqualTo(Money.pkr("28150000.00"));
  }

  @Test
  void one_dollar_of_a_hundred_thousand_takes_its_share_and_no_more() {
    assertThat(reversed("1.00").of(Money.pkr("28150000.00"))).isEqualTo(Money.pkr("28149718.50"));
    assertThat(reversed("1.00").of(Money.pkr("281500.00"))).isEqualTo(Money.pkr("281497.19"));
  }

  @Test
  void half_a_paisa_is_rounded_up_once() {
    Standing third = new Standing("USD", new BigDecimal("3.00"), new BigDecimal("1.00"));

    assertThat(third.of(Money.pkr("0.01"))).isEqualTo(Money.pkr("0.01"));
    assertThat(third.of(Money.pkr("1.00"))).isEqualTo(Money.pkr("0.67"));
    assertThat(reversed("50000.00").of(Money.pkr("0.01"))).isEqualTo(Money.pkr("0.01"));
  }

  @Test
  void of_what_was_reversed_whole_nothing_stands() {
    assertThat(reversed("100000.00").of(Money.pkr("281500.00"))).isEqualTo(Money.pkr("0"));
  }

  @RepeatedTest(200)
  void what_stands_is_never_more_than_the_whole_and_shrinks_with_what_is_reversed() {
    Money whole = Money.pkr(BigDecimal.valueOf(random.nextLong(1, 10_000_000_000L), 2));
    long less = random.nextLong(0, 10_000_000L);
    long more = random.nextLong(less, 10_000_001L);

    Money first = reversed(BigDecimal.valueOf(less, 2)).of(whole);
    Money second = reversed(BigDecimal.valueOf(more, 2)).of(whole);

    assertThat(first.exceeds(whole)).isFalse();
    assertThat(second.exceeds(first)).isFalse();
    assertThat(second.isNegative()).isFalse();
  }

  private static Standing reversed(String amount) {
    return reversed(new BigDecimal(amount));
  }

  private static Standing reversed(BigDecimal amount) {
    return new Standing("USD", TOTAL, amount);
  }
}
