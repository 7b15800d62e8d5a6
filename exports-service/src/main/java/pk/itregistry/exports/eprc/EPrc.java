package pk.itregistry.exports.eprc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.reference.Country;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.money.CurrencyRate;
import pk.itregistry.kernel.money.Money;

/** An electronic proceeds realisation certificate (V-148) as a bank states it, form checked. */
public record EPrc(
    String prcNumber,
    LocalDate issuedOn,
    String txnRef,
    Remitter remitter,
    Country originCountry,
    @Nullable String itrsCountryCode,
    Beneficiary beneficiary,
    LocalDate realisedOn,
    Currency currency,
    BigDecimal totalFcy,
    BigDecimal retainedFcy,
    BigDecimal convertedFcy,
    @Nullable BigDecimal rate,
    @Nullable BigDecimal amountPkr,
    @Nullable String purpose,
    String purposeCode,
    @Nullable Withholding withholding) {

  /** Who sent the money, and through which institution abroad. */
  public record Remitter(
      String name, @Nullable String id, @Nullable String account, @Nullable String institution) {}

  /** Whose account was credited. */
  public record Beneficiary(String name, TaxId taxId, Iban iban, @Nullable String bankCode) {}

  /** What the bank withheld at realisation, and under which receipt it paid that in. */
  public record Withholding(
      String section, BigDecimal rate, BigDecimal amountPkr, String cprNumber, LocalDate paidOn) {}

  /**
   * The proceeds in rupees, the retained part included at the bank's own rate; null, never zero,
   * when something was retained and the bank gave no rate.
   */
  public @Nullable Money grossPkr() {
    Money converted = Money.pkr(amountPkr == null ? BigDecimal.ZERO : amountPkr);
    if (retainedFcy.signum() == 0) {
      return converted;
    }
    return rate == null
        ? null
        : converted.plus(CurrencyRate.pkr(rate).convert(new Money(retainedFcy, currency)));
  }

  /** Every value by its JSON Pointer, decimals without trailing zeros: equal means the same. */
  public Map<String, String> byPointer() {
    Map<String, String> values = new LinkedHashMap<>();
    put(values, "/prcNumber", prcNumber);
    put(values, "/issuedOn", issuedOn);
    put(values, "/txnRef", txnRef);
    put(values, "/remitter/name", remitter.name());
    put(values, "/remitter/id", remitter.id());
    put(values, "/remitter/account", remitter.account());
    put(values, "/remitter/institution", remitter.institution());
    put(values, "/originCountry", originCountry);
    put(values, "/itrsCountryCode", itrsCountryCode);
    put(values, "/beneficiary/name", beneficiary.name());
    put(values, "/beneficiary/taxId", beneficiary.taxId().number());
    put(values, "/beneficiary/iban", beneficiary.iban().value());
    put(values, "/beneficiary/bankCode", beneficiary.bankCode());
    put(values, "/realisedOn", realisedOn);
    put(values, "/currency", currency);
    put(values, "/totalFcy", totalFcy);
    put(values, "/retainedFcy", retainedFcy);
    put(values, "/convertedFcy", convertedFcy);
    put(values, "/rate", rate);
    put(values, "/amountPkr", amountPkr);
    put(values, "/purpose", purpose);
    put(values, "/purposeCode", purposeCode);
    if (withholding != null) {
      put(values, "/withholding/section", withholding.section());
      put(values, "/withholding/rate", withholding.rate());
      put(values, "/withholding/amountPkr", withholding.amountPkr());
      put(values, "/withholding/cprNumber", withholding.cprNumber());
      put(values, "/withholding/paidOn", withholding.paidOn());
    }
    return values;
  }

  private static void put(Map<String, String> values, String pointer, @Nullable Object value) {
    if (value instanceof BigDecimal decimal) {
      values.put(pointer, decimal.stripTrailingZeros().toPlainString());
    } else if (value != null) {
      values.put(pointer, value.toString());
    }
  }
}
