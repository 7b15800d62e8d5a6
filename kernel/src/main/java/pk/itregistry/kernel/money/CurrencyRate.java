package pk.itregistry.kernel.money;

import java.math.BigDecimal;
import java.util.Currency;

/** What one unit of a foreign currency was worth, as the bank stated it. Never recomputed. */
public record CurrencyRate(BigDecimal perUnit, Currency quoted) {
  /** The rupee rate of a bank. */
  public static CurrencyRate pkr(BigDecimal perUnit) {
    return new CurrencyRate(perUnit, Money.pkr(BigDecimal.ZERO).currency());
  }

  /** The amount at this rate, rounded HALF_UP to the quoted currency's scale. */
  public Money convert(Money foreign) {
    return new Money(foreign.amount().multiply(perUnit), quoted);
  }
}
