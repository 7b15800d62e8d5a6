package pk.itregistry.contracts.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.identity.ReturnId;

/**
 * One inward payment as the bank certified it (e-PRC, form V-148). Identified by bank and
 * transaction reference; a new e-PRC number for the same payment is a new version of it.
 *
 * @param firmId whose it is; missing while it could not be attributed
 * @param rate rupees per unit of the currency, the bank's own; missing when all was retained
 * @param grossPkr the proceeds in rupees, retained part included; missing when not computable
 * @param allocatedFcy how much of it is set against lines of export returns, what exceeds its line
 *     among it
 * @param reversedFcy how much of totalFcy the bank took back, the rest stands; missing while
 *     nothing was
 * @param warnings what in the certificate that holds now deserves a look; none is an empty list
 * @param doubtful while what was withheld contradicts the law or the stated rate and the bank has
 *     not confirmed it
 * @param state RECORDED, VERIFIED, REJECTED, REISSUED or REVERSED
 * @param returns on whose lines any of it is set, whether it counts there or not; the oldest first
 */
public record RemittanceState(
    RemittanceId remittanceId,
    long version,
    @Nullable FirmId firmId,
    String bank,
    String txnRef,
    String prcNumber,
    LocalDate realisedOn,
    String purposeCode,
    String currency,
    BigDecimal totalFcy,
    BigDecimal retainedFcy,
    BigDecimal convertedFcy,
    @Nullable BigDecimal rate,
    @Nullable BigDecimal amountPkr,
    @Nullable BigDecimal grossPkr,
    @Nullable WithholdingState withholding,
    BigDecimal allocatedFcy,
    String state,
    @Nullable BigDecimal reversedFcy,
    List<StatedWarning> warnings,
    boolean doubtful,
    List<ReturnId> returns) {}
