package pk.itregistry.exports.withholding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.eprc.TaxId;
import pk.itregistry.exports.reference.Purpose;
import pk.itregistry.kernel.form.Decimal;
import pk.itregistry.kernel.form.Decimal.Sign;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.money.Money;

/** A payment that a bank is about to realise. */
@Schema(description = "A payment that is about to be realised.")
record ValidationQuestion(
    Beneficiary beneficiary,
    LocalDate realisedOn,
    Purpose purposeCode,
    Currency currency,
    @Schema(examples = "100000.00") @Decimal(Sign.POSITIVE) BigDecimal totalFcy,
    @Schema(examples = "0.00") @Decimal(Sign.NOT_NEGATIVE) BigDecimal retainedFcy,
    @Schema(description = "Missing when all is retained.", examples = "281.50")
        @Decimal(Sign.POSITIVE)
        @Nullable BigDecimal rate) {

  /** By whom and on which account it will be received. */
  @Schema(name = "ValidationBeneficiary")
  record Beneficiary(TaxId taxId, Iban iban) {}

  Money total() {
    return new Money(totalFcy, currency);
  }

  Money retained() {
    return new Money(retainedFcy, currency);
  }
}
