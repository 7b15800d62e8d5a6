package pk.itregistry.incentives.copies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import pk.itregistry.kernel.money.Money;

/**
 * How much of a payment stands. What was computed on the whole counts by that share: the proceeds
 * of F1 (domain, section 9) are what was realised, and what the bank took back was not.
 *
 * @param total what came in, in its currency
 * @param reversed what of it the bank took back
 */
public record Standing(String currency, BigDecimal total, BigDecimal reversed) {
  private static final int DIGITS = 20;

  /** The part of a rupee amount of the whole payment that stands; rounded once. */
  public Money of(Money whole) {
    if (!isReduced()) {
      return whole;
    }
    // Cut far behind the paisa, never rounded up there: the amount itself is rounded by Money.
    return Money.pkr(
        whole.amount().multiply(total.subtract(reversed)).divide(total, DIGITS, RoundingMode.DOWN));
  }

  /** Whether the bank took anything back. */
  public boolean isReduced() {
    return reversed.signum() > 0;
  }
}
