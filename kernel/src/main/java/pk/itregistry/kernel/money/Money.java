package pk.itregistry.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/**
 * An amount in a currency, kept at the currency's own scale (PKR 2, JPY 0, KWD 3). Amounts of two
 * currencies never meet: adding them is a defect, not an answer.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
  private static final Currency RUPEE = Currency.getInstance("PKR");

  /** Rounds HALF_UP to the currency's scale: the one place where money is rounded. */
  public Money {
    amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
  }

  /** Pakistani rupees. */
  public static Money pkr(String amount) {
    return new Money(new BigDecimal(amount), RUPEE);
  }

  /** Pakistani rupees. */
  public static Money pkr(BigDecimal amount) {
    return new Money(amount, RUPEE);
  }

  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /** An amount as sent: refused when it has more decimals than its currency. Never rounds. */
  public static Money exactly(BigDecimal amount, Currency currency) {
    if (amount.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
      throw new Refused(
          new MalformedValue(
              "malformed-amount",
              "%s has %d decimals"
                  .formatted(currency.getCurrencyCode(), currency.getDefaultFractionDigits())));
    }
    return new Money(amount, currency);
  }

  /** As {@link #exactly}, in rupees. */
  public static Money exactPkr(BigDecimal amount) {
    return exactly(amount, RUPEE);
  }

  public Money plus(Money other) {
    return new Money(amount.add(sameCurrency(other).amount), currency);
  }

  public Money minus(Money other) {
    return new Money(amount.subtract(sameCurrency(other).amount), currency);
  }

  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  /** This amount's share, rounded HALF_UP. */
  public Money times(Rate rate) {
    return new Money(amount.multiply(rate.fraction()), currency);
  }

  /** The smaller of the two. */
  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The larger of the two. */
  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  public boolean isPositive() {
    return amount.signum() > 0;
  }

  public boolean exceeds(Money other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(sameCurrency(other).amount);
  }

  private Money sameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " met " + other.currency);
    }
    return other;
  }

  @Override
  public String toString() {
    return currency.getCurrencyCode() + " " + amount.toPlainString();
  }
}
