package pk.itregistry.exports.withholding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.eprc.EPrcRequest;
import pk.itregistry.exports.eprc.TaxId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.money.Decimals;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.LegalTime;

/** A payment that a bank is about to realise. */
@Schema(
    name = "ValidationQuestion",
    description = "A payment that is about to be realised.",
    requiredProperties = {
      "beneficiary",
      "realisedOn",
      "purposeCode",
      "currency",
      "totalFcy",
      "retainedFcy"
    })
record ValidationRequest(
    @Nullable Beneficiary beneficiary,
    @Schema(format = "date") @Nullable String realisedOn,
    @Schema(examples = "9184") @Nullable String purposeCode,
    @Schema(examples = "USD") @Nullable String currency,
    @Schema(examples = "100000.00") @Nullable String totalFcy,
    @Schema(examples = "0.00") @Nullable String retainedFcy,
    @Schema(description = "Missing when all is retained.", examples = "281.50")
        @Nullable String rate) {

  /** By whom and on which account it will be received. */
  @Schema(
      name = "ValidationBeneficiary",
      requiredProperties = {"taxId", "iban"})
  record Beneficiary(
      @Schema(examples = "0801599-6") @Nullable String taxId,
      @Schema(examples = "PK36SCBL0000001123456702") @Nullable String iban) {}

  /** The question, form checked. */
  record Question(
      TaxId taxId,
      Iban iban,
      LocalDate realisedOn,
      String purposeCode,
      Currency currency,
      BigDecimal totalFcy,
      BigDecimal retainedFcy,
      @Nullable BigDecimal rate) {

    Money total() {
      return new Money(totalFcy, currency);
    }

    Money retained() {
      return new Money(retainedFcy, currency);
    }
  }

  Question resolve(Faults faults) {
    Beneficiary sent = beneficiary == null ? new Beneficiary(null, null) : beneficiary;
    return new Question(
        faults.required("/beneficiary/taxId", sent.taxId(), TaxId::of),
        faults.required("/beneficiary/iban", sent.iban(), Iban::new),
        faults.required("/realisedOn", realisedOn, LegalTime::day),
        faults.required("/purposeCode", purposeCode, EPrcRequest::purposeCode),
        faults.required("/currency", currency, Decimals::currency),
        faults.required("/totalFcy", totalFcy, Decimals::positive),
        faults.required("/retainedFcy", retainedFcy, Decimals::notNegative),
        faults.optional("/rate", rate, Decimals::positive));
  }
}
