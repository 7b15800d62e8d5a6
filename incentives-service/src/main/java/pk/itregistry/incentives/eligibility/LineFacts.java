package pk.itregistry.incentives.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.copies.Standing;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.money.Money;

/**
 * Everything that a line's amount was computed from, and the amount: enough to explain it after
 * years, whatever the sources say by then. Rupees throughout.
 *
 * @param lane COMPUTED, or SLOW where no amount is computed: a purpose code outside the section, or
 *     a certificate that contradicts itself
 * @param partReversed what of the payment the bank took back; all amounts are of what stands
 * @param certificateNumber of the certificate that covered the day of realisation
 * @param treatedAsEnacted the rate was only announced and decided by this installation's choice
 * @param excessPkr what was withheld above what was due, never less than zero
 * @param shortfallPkr what was due above what was withheld: shown, not claimed
 * @param findings what spoke against the line when the facts were taken; at submission at most that
 *     it gives nothing by itself
 */
public record LineFacts(
    String bank,
    @Text(most = 60) String txnRef,
    @Text(most = 60) String prcNumber,
    LocalDate realisedOn,
    @Text(most = 5) String purposeCode,
    Lane lane,
    @Nullable PartReversed partReversed,
    @Nullable BigDecimal grossPkr,
    @Text(most = 18) @Nullable String certificateNumber,
    @Nullable BigDecimal rate,
    @Nullable String rateCitation,
    @Nullable LocalDate rateFrom,
    boolean treatedAsEnacted,
    @Nullable BigDecimal duePkr,
    BigDecimal withheldPkr,
    @Text(most = 40) @Nullable String cprNumber,
    boolean depositConfirmed,
    @Nullable BigDecimal excessPkr,
    @Nullable BigDecimal shortfallPkr,
    List<Finding> findings) {

  LineFacts with(List<Finding> others) {
    return new LineFacts(
        bank,
        txnRef,
        prcNumber,
        realisedOn,
        purposeCode,
        lane,
        partReversed,
        grossPkr,
        certificateNumber,
        rate,
        rateCitation,
        rateFrom,
        treatedAsEnacted,
        duePkr,
        withheldPkr,
        cprNumber,
        depositConfirmed,
        excessPkr,
        shortfallPkr,
        others);
  }

  /** A part of a payment that the bank took back, in its currency. */
  @Schema(name = "PartReversed")
  public record PartReversed(
      @Schema(pattern = "^[A-Z]{3}$", maxLength = 3) String currency,
      BigDecimal totalFcy,
      BigDecimal reversedFcy) {

    static @Nullable PartReversed of(Standing standing) {
      if (!standing.isReduced()) {
        return null;
      }
      Currency currency = Currency.getInstance(standing.currency());
      return new PartReversed(
          standing.currency(),
          new Money(standing.total(), currency).amount(),
          new Money(standing.reversed(), currency).amount());
    }
  }

  /** Whether an amount is computed; what is in the slow lane cannot be claimed yet. */
  public enum Lane {
    COMPUTED,
    SLOW
  }
}
