package pk.itregistry.kernel.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** Reads decimal strings and currency codes (ISO 4217) as they stand in requests. */
public final class Decimals {
  // No exponent and a bounded length: 1e9999999 would cost seconds to scale.
  private static final Pattern FORM = Pattern.compile("-?\\d{1,16}(\\.\\d{1,8})?");

  private Decimals() {}

  /** A decimal such as 1234.50: plain digits, at most 16 before and 8 behind the point. */
  public static BigDecimal of(String sent) {
    if (!FORM.matcher(sent).matches()) {
      throw new Refused(
          new MalformedValue(
              "malformed-amount", "must be a decimal string such as 1234.50, without exponent"));
    }
    return new BigDecimal(sent);
  }

  /** As {@link #of}, and more than zero. */
  public static BigDecimal positive(String sent) {
    BigDecimal amount = of(sent);
    if (amount.signum() <= 0) {
      throw new Refused(new MalformedValue("malformed-amount", "must be more than zero"));
    }
    return amount;
  }

  /** As {@link #of}, and not below zero. */
  public static BigDecimal notNegative(String sent) {
    BigDecimal amount = of(sent);
    if (amount.signum() < 0) {
      throw new Refused(new MalformedValue("malformed-amount", "must not be negative"));
    }
    return amount;
  }

  /** An ISO 4217 code of a currency that has decimals of its own (XAU and the like have none). */
  public static Currency currency(String sent) {
    try {
      Currency currency = Currency.getInstance(sent);
      if (currency.getDefaultFractionDigits() >= 0) {
        return currency;
      }
    } catch (IllegalArgumentException e) {
      // answered below, with the same words
    }
    throw new Refused(
        new MalformedValue("malformed-currency", "must be an ISO 4217 code such as USD"));
  }
}
