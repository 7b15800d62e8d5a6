package pk.itregistry.incentives.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.exports.StatedWarning;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Money;

/**
 * A remittance as exports-service last told of it.
 *
 * @param grossPkr the proceeds in rupees as certified, retained part included; missing when not
 *     computable
 * @param withholding what the bank says it withheld, if anything
 * @param standing how much of it the bank has not taken back
 * @param warnings what the bank was warned of in its own certificate
 * @param doubtful what it states of the tax contradicts itself, and it has not confirmed it
 */
public record CopiedRemittance(
    RemittanceId id,
    long version,
    @Nullable FirmId firm,
    String bank,
    String txnRef,
    String prcNumber,
    LocalDate realisedOn,
    String purposeCode,
    @Nullable Money grossPkr,
    @Nullable CopiedWithholding withholding,
    Standing standing,
    List<StatedWarning> warnings,
    boolean doubtful,
    String state) {

  /** The proceeds that stand. */
  public @Nullable Money standingGross() {
    return grossPkr == null ? null : standing.of(grossPkr);
  }

  /** The tax withheld on what stands; nothing where none was withheld. */
  public Money standingTax() {
    return withholding == null ? Money.pkr("0") : standing.of(withholding.amount());
  }

  /**
   * Tax that the bank says it withheld at realisation.
   *
   * @param askedAt when the tax authority was asked last and had not found the deposit; missing
   *     while it is not known
   * @param askAgainAt when it is asked next
   */
  public record CopiedWithholding(
      String section,
      Money amount,
      String cprNumber,
      LocalDate paidOn,
      boolean depositConfirmed,
      @Nullable Instant askedAt,
      @Nullable Instant askAgainAt) {}
}
