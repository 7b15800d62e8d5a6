package pk.itregistry.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Refusals;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CurrencyScaleTest {
  @Test
  void zeros_at_the_end_need_no_decimals() {
    assertThat(CurrencyScale.fits(new BigDecimal("1.0000"), Currency.getInstance("JPY"))).isTrue();
    assertThat(CurrencyScale.fits(new BigDecimal("1.5"), Currency.getInstance("JPY"))).isFalse();
  }

  @Test
  void the_broken_rule_is_told_where_the_amount_stands() {
    Currency usd = Currency.getInstance("USD");

    assertThat(
            Refusals.foundBy(
                faults -> CurrencyScale.check("/amount", new BigDecimal("0.001"), usd, faults)))
        .containsExactly("/amount rule-currency-scale");
    assertThat(
            Refusals.foundBy(
                faults -> CurrencyScale.check("/amount", new BigDecimal("0.01"), usd, faults)))
        .isEmpty();
  }
}
