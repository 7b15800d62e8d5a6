package pk.itregistry.incentives.copies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Money;

/**
 * A remittance as exports-service last told of it.
 *
 * @param grossPkr the proceeds in rupees, retained part included; missing when not computable
 * @param withholding what the bank says it withheld, if anything
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
    String state) {

  /** Tax that the bank says it withheld at realisation. */
  public record CopiedWithholding(
      String section, Money amount, String cprNumber, LocalDate paidOn, boolean depositConfirmed) {}
}
