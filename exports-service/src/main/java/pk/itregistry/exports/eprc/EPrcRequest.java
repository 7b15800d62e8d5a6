package pk.itregistry.exports.eprc;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.reference.Country;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.money.Decimals;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.LegalTime;

/**
 * An e-PRC as sent. In a reissue, what is missing stays as it was certified before: {@link
 * ReissueForm} describes that.
 */
@Schema(
    name = "EPrc",
    description = "An e-PRC (V-148) with the tax that was withheld.",
    requiredProperties = {
      "prcNumber",
      "issuedOn",
      "txnRef",
      "remitter",
      "originCountry",
      "beneficiary",
      "realisedOn",
      "currency",
      "totalFcy",
      "retainedFcy",
      "convertedFcy",
      "purposeCode"
    })
public record EPrcRequest(
    @Schema(examples = "SCBL-EPRC-2026-000123") @Nullable String prcNumber,
    @Schema(format = "date") @Nullable String issuedOn,
    @Schema(description = "The bank's own reference of the payment.") @Nullable String txnRef,
    @Nullable RemitterSent remitter,
    @Schema(examples = "US") @Nullable String originCountry,
    @Nullable String itrsCountryCode,
    @Nullable BeneficiarySent beneficiary,
    @Schema(format = "date") @Nullable String realisedOn,
    @Schema(examples = "USD") @Nullable String currency,
    @Schema(examples = "100000.00") @Nullable String totalFcy,
    @Schema(examples = "0.00") @Nullable String retainedFcy,
    @Schema(examples = "100000.00") @Nullable String convertedFcy,
    @Schema(examples = "281.50") @Nullable String rate,
    @Schema(examples = "28150000.00") @Nullable String amountPkr,
    @Nullable String purpose,
    @Schema(examples = "9184") @Nullable String purposeCode,
    @Nullable WithholdingSent withholding) {
  private static final Pattern CODE = Pattern.compile("\\d{4,5}");
  private static final Pattern BANK = Pattern.compile("[A-Z]{4}");

  @Schema(name = "Remitter", requiredProperties = "name")
  public record RemitterSent(
      @Schema(maxLength = 140) @Nullable String name,
      @Schema(maxLength = 60) @Nullable String id,
      @Schema(maxLength = 60) @Nullable String account,
      @Nullable String institution) {}

  @Schema(
      name = "Beneficiary",
      requiredProperties = {"name", "taxId", "iban"})
  public record BeneficiarySent(
      @Schema(maxLength = 140) @Nullable String name,
      @Schema(description = "NTN or CNIC.", examples = "1234567-9") @Nullable String taxId,
      @Schema(examples = "PK36SCBL0000001123456702") @Nullable String iban,
      @Schema(examples = "SCBL") @Nullable String bankCode) {}

  @Schema(
      name = "StatedWithholding",
      requiredProperties = {"section", "rate", "amountPkr", "cprNumber", "paidOn"})
  public record WithholdingSent(
      @Schema(examples = "154A") @Nullable String section,
      @Schema(description = "As a fraction of one.", examples = "0.01") @Nullable String rate,
      @Schema(examples = "281500.00") @Nullable String amountPkr,
      @Schema(examples = "IT-20261123-0101-0000001") @Nullable String cprNumber,
      @Schema(format = "date") @Nullable String paidOn) {}

  /** Turns what was sent into typed values. */
  public EPrc resolve(Faults faults) {
    return new EPrc(
        faults.text("/prcNumber", prcNumber, 60),
        faults.required("/issuedOn", issuedOn, LegalTime::day),
        faults.text("/txnRef", txnRef, 60),
        remitter(faults.in("/remitter")),
        faults.required("/originCountry", originCountry, Country::of),
        faults.optionalText("/itrsCountryCode", itrsCountryCode, 10),
        beneficiary(faults.in("/beneficiary")),
        faults.required("/realisedOn", realisedOn, LegalTime::day),
        faults.required("/currency", currency, Decimals::currency),
        faults.required("/totalFcy", totalFcy, Decimals::positive),
        faults.required("/retainedFcy", retainedFcy, Decimals::notNegative),
        faults.required("/convertedFcy", convertedFcy, Decimals::notNegative),
        faults.optional("/rate", rate, Decimals::positive),
        faults.optional("/amountPkr", amountPkr, Decimals::notNegative),
        faults.optionalText("/purpose", purpose, 200),
        faults.required("/purposeCode", purposeCode, EPrcRequest::purposeCode),
        withholding == null ? null : withholding(withholding, faults.in("/withholding")));
  }

  private EPrc.Remitter remitter(Faults faults) {
    RemitterSent sent = remitter == null ? new RemitterSent(null, null, null, null) : remitter;
    return new EPrc.Remitter(
        faults.text("/name", sent.name(), 140),
        faults.optionalText("/id", sent.id(), 60),
        faults.optionalText("/account", sent.account(), 60),
        faults.optionalText("/institution", sent.institution(), 140));
  }

  private EPrc.Beneficiary beneficiary(Faults faults) {
    BeneficiarySent sent =
        beneficiary == null ? new BeneficiarySent(null, null, null, null) : beneficiary;
    return new EPrc.Beneficiary(
        faults.text("/name", sent.name(), 140),
        faults.required("/taxId", sent.taxId(), TaxId::of),
        faults.required("/iban", sent.iban(), Iban::new),
        faults.optional("/bankCode", sent.bankCode(), EPrcRequest::bank));
  }

  private static EPrc.Withholding withholding(WithholdingSent sent, Faults faults) {
    return new EPrc.Withholding(
        faults.text("/section", sent.section(), 20),
        faults.required("/rate", sent.rate(), EPrcRequest::fraction),
        faults.required("/amountPkr", sent.amountPkr(), Decimals::notNegative),
        faults.required("/cprNumber", sent.cprNumber(), EPrcRequest::cpr),
        faults.required("/paidOn", sent.paidOn(), LegalTime::day));
  }

  private static String cpr(String sent) {
    String number = sent.strip().toUpperCase(Locale.ROOT);
    if (!number.matches("[A-Z0-9/-]{4,40}")) {
      throw new Refused(
          new MalformedValue(
              "malformed-cpr-number", "must be a CPR number such as IT-20261123-0101-0000001"));
    }
    return number;
  }

  private static BigDecimal fraction(String sent) {
    BigDecimal rate = Decimals.notNegative(sent);
    if (rate.compareTo(BigDecimal.ONE) > 0) {
      throw new Refused(
          new MalformedValue("malformed-rate", "must be a fraction of one such as 0.0025"));
    }
    return rate;
  }

  /** A purpose code's form: four or five digits. Whether it is in use is a rule. */
  public static String purposeCode(String sent) {
    if (!CODE.matcher(sent).matches()) {
      throw new Refused(
          new MalformedValue("malformed-purpose-code", "must be a code such as 9184"));
    }
    return sent;
  }

  private static String bank(String sent) {
    if (!BANK.matcher(sent).matches()) {
      throw new Refused(
          new MalformedValue("malformed-bank-code", "must be four letters such as SCBL"));
    }
    return sent;
  }

  /** What this request sends, laid over what was certified before. */
  public EPrcRequest over(Map<String, String> certified) {
    Map<String, String> all = new LinkedHashMap<>(certified);
    all.putAll(EPrcPointers.sentIn(this));
    return EPrcPointers.requestOf(all);
  }
}
