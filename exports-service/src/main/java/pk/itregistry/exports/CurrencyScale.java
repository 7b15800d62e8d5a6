package pk.itregistry.exports;

import java.math.BigDecimal;
import java.util.Currency;
import pk.itregistry.kernel.problem.Faults;

/** The rule for every amount that is sent: no more decimals than its currency has. */
public final class CurrencyScale {
  private CurrencyScale() {}

  /** Whether the currency has as many decimals as the amount needs. */
  public static boolean fits(BigDecimal amount, Currency currency) {
    return amount.stripTrailingZeros().scale() <= currency.getDefaultFractionDigits();
  }

  /** Adds the broken rule, in the same words wherever the amount stands. */
  public static void check(String pointer, BigDecimal amount, Currency currency, Faults faults) {
    if (!fits(amount, currency)) {
      faults.add(
          pointer,
          "rule-currency-scale",
          "%s has %d decimals".formatted(currency, currency.getDefaultFractionDigits()));
    }
  }
}
