package pk.itregistry.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MoneyTest {
  private static final Currency USD = Currency.getInstance("USD");

  @Test
  void the_journeys_amounts_come_out_as_the_law_says() {
    Money proceeds =
        CurrencyRate.pkr(new BigDecimal("281.50"))
            .convert(new Money(new BigDecimal("100000"), USD));
    Money withheld = proceeds.times(Rate.of("0.01"));
    Money due = proceeds.times(Rate.of("0.0025"));

    assertThat(proceeds).isEqualTo(Money.pkr("28150000.00"));
    assertThat(withheld).isEqualTo(Money.pkr("281500.00"));
    assertThat(due).isEqualTo(Money.pkr("70375.00"));
    assertThat(withheld.minus(due)).isEqualTo(Money.pkr("211125.00"));
  }

  @ParameterizedTest
  @CsvSource({"PKR,1.005,1.01", "PKR,-1.005,-1.01", "JPY,1.5,2", "KWD,1.0005,1.001", "PKR,1,1.00"})
  void amounts_are_rounded_half_up_to_their_currencys_scale(
      String currency, String amount, String rounded) {
    assertThat(new Money(new BigDecimal(amount), Currency.getInstance(currency)).amount())
        .isEqualTo(new BigDecimal(rounded));
  }

  @Test
  void two_currencies_never_meet() {
    Money rupees = Money.pkr("1");
    Money dollars = new Money(BigDecimal.ONE, USD);

    assertThatThrownBy(() -> rupees.plus(dollars)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rupees.compareTo(dollars))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_amount_with_more_decimals_than_its_currency_is_refused() {
    assertThatThrownBy(() -> Money.exactly(new BigDecimal("1.005"), USD))
        .isInstanceOf(Refused.class);
    assertThat(Money.exactly(new BigDecimal("1.500"), USD).amount())
        .isEqualTo(new BigDecimal("1.50"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e9999999",
        "1E5",
        "+1",
        "1.",
        ".5",
        "1,5",
        "",
        "NaN",
        "0x10",
        "1.123456789",
        "12345678901234567",
        "١"
      })
  @Timeout(1)
  void only_plain_decimals_are_read(String sent) {
    assertThatThrownBy(() -> Decimals.of(sent)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"XAU", "usd", "US", "ZZZ", ""})
  void only_currencies_with_decimals_are_read(String sent) {
    assertThatThrownBy(() -> Decimals.currency(sent)).isInstanceOf(Refused.class);
  }

  @Test
  void sums_do_not_depend_on_their_order_and_nothing_is_lost() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      Money a = Money.pkr(BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 2));
      Money b = Money.pkr(BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 2));
      Money c = Money.pkr(BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 2));
      assertThat(a.plus(b).plus(c)).as("seed %d", seed).isEqualTo(c.plus(b).plus(a));
      assertThat(a.plus(b).minus(b)).isEqualTo(a);
      assertThat(a.min(b).plus(a.max(b))).isEqualTo(a.plus(b));
      assertThat(a.negated().plus(a).isZero()).isTrue();
    }
  }
}
