package pk.itregistry.exports.eprc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.reference.Country;
import pk.itregistry.exports.reference.Purpose;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Decimal;
import pk.itregistry.kernel.form.Decimal.Sign;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.money.CurrencyRate;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.text.Canonical;
import pk.itregistry.kernel.text.Folded;

/**
 * An electronic proceeds realisation certificate (V-148) as a bank states it, with the tax that it
 * withheld.
 */
@Schema(name = "EPrc", description = "An e-PRC (V-148) with the tax that was withheld.")
public record EPrc(
    @Schema(examples = "SCBL-EPRC-2026-000123") @Text(most = 60) String prcNumber,
    LocalDate issuedOn,
    @Schema(description = "The bank's own reference of the payment.") @Text(most = 60)
        String txnRef,
    Remitter remitter,
    Country originCountry,
    @Text(most = 10) @Nullable String itrsCountryCode,
    Beneficiary beneficiary,
    LocalDate realisedOn,
    Currency currency,
    @Schema(examples = "100000.00") @Decimal(Sign.POSITIVE) BigDecimal totalFcy,
    @Schema(examples = "0.00") @Decimal(Sign.NOT_NEGATIVE) BigDecimal retainedFcy,
    @Schema(examples = "100000.00") @Decimal(Sign.NOT_NEGATIVE) BigDecimal convertedFcy,
    @Schema(examples = "281.50") @Decimal(Sign.POSITIVE) @Nullable BigDecimal rate,
    @Schema(examples = "28150000.00") @Decimal(Sign.NOT_NEGATIVE) @Nullable BigDecimal amountPkr,
    @Text(most = 200) @Nullable String purpose,
    Purpose purposeCode,
    @Nullable Withholding withholding)
    implements Checked {

  /** By what a payment and its certificate are known, each with what is left of it to compare. */
  @Override
  public void check(Faults faults) {
    refer("/txnRef", txnRef, faults);
    refer("/prcNumber", prcNumber, faults);
  }

  private static void refer(String pointer, @Nullable String reference, Faults faults) {
    if (reference != null && Canonical.of(reference).isEmpty()) {
      faults.add(pointer, "malformed-reference", "must hold letters or digits");
    }
  }

  /** Who sent the money, and through which institution abroad. */
  public record Remitter(
      @Text(most = 140) String name,
      @Text(most = 60) @Nullable String id,
      @Text(most = 60) @Nullable String account,
      @Text(most = 140) @Nullable String institution) {}

  /** Whose account was credited. */
  public record Beneficiary(
      @Text(most = Lengths.FIRM_NAME) String name,
      @Schema(description = "NTN or CNIC.") TaxId taxId,
      Iban iban,
      @Nullable BankCode bankCode) {}

  /** What the bank withheld at realisation, and under which receipt it paid that in. */
  @Schema(name = "StatedWithholding")
  public record Withholding(
      WithheldSection section,
      @Schema(description = "As a fraction of one.", examples = "0.01") @Decimal(Sign.NOT_NEGATIVE)
          BigDecimal rate,
      @Schema(examples = "281500.00") @Decimal(Sign.NOT_NEGATIVE) BigDecimal amountPkr,
      CprNumber cprNumber,
      LocalDate paidOn)
      implements Checked {

    @Override
    public void check(Faults faults) {
      if (rate != null && rate.compareTo(BigDecimal.ONE) > 0) {
        faults.add("/rate", "malformed-rate", "must be a fraction of one such as 0.0025");
      }
    }
  }

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

  /**
   * What there is of another certificate's values that means something else here: references are
   * compared by their canonical form and names by their folded one, so that another spelling is the
   * same.
   */
  public SortedSet<String> differingFrom(Map<String, String> before) {
    Map<String, String> now = byPointer();
    SortedSet<String> pointers = new TreeSet<>(before.keySet());
    pointers.addAll(now.keySet());
    pointers.removeIf(at -> compared(at, before.get(at)).equals(compared(at, now.get(at))));
    return pointers;
  }

  private static String compared(String pointer, @Nullable String value) {
    if (value == null) {
      return "";
    }
    return switch (pointer) {
      case "/txnRef",
          "/prcNumber",
          "/remitter/id",
          "/remitter/account",
          "/itrsCountryCode",
          "/withholding/cprNumber" ->
          Canonical.of(value);
      case "/remitter/name", "/remitter/institution", "/beneficiary/name", "/purpose" ->
          Folded.of(value);
      default -> value;
    };
  }

  private static void put(Map<String, String> values, String pointer, @Nullable Object value) {
    if (value instanceof BigDecimal decimal) {
      values.put(pointer, decimal.stripTrailingZeros().toPlainString());
    } else if (value != null) {
      values.put(pointer, value.toString());
    }
  }
}
