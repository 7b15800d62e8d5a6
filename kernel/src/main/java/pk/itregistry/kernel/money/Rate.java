package pk.itregistry.kernel.money;

import java.math.BigDecimal;

/** A tax or interest rate as a fraction of one: 0.0025 is a quarter of one per cent. */
public record Rate(BigDecimal fraction) {
  public static Rate of(String fraction) {
    return new Rate(new BigDecimal(fraction));
  }

  /** For people: 0.25 %. */
  public String percent() {
    return fraction.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
  }

  @Override
  public String toString() {
    return fraction.toPlainString();
  }
}
