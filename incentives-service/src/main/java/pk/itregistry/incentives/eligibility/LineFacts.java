package pk.itregistry.incentives.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;

/**
 * Everything that a line's amount was computed from, and the amount: enough to explain it after
 * years, whatever the sources say by then. Rupees throughout.
 *
 * @param lane COMPUTED, or SLOW for a purpose code outside the section, which has no computed
 *     amount
 * @param certificateNumber of the certificate that covered the day of realisation
 * @param treatedAsEnacted the rate was only announced and decided by this installation's choice
 * @param excessPkr what was withheld above what was due, never less than zero
 * @param shortfallPkr what was due above what was withheld: shown, not claimed
 * @param findings what spoke against the line when the facts were taken; empty at submission
 */
public record LineFacts(
    String bank,
    @Text(most = 60) String txnRef,
    @Text(most = 60) String prcNumber,
    LocalDate realisedOn,
    @Text(most = 5) String purposeCode,
    Lane lane,
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

  /** Whether an amount is computed; what is in the slow lane cannot be claimed yet. */
  public enum Lane {
    COMPUTED,
    SLOW
  }
}
