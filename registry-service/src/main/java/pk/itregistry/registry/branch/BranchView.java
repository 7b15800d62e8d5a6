package pk.itregistry.registry.branch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.branch.BranchLife.Act;
import pk.itregistry.registry.branch.BranchLife.State;

/**
 * A branch as the firm and the officers see it.
 *
 * @param certificate the number of its certificate in force today, the letter while it is
 *     provisional; missing where none is, as while the firm is suspended
 * @param certifiedUntil the last day of that certificate
 * @param feePkr what was paid when it was opened
 * @param allowedActs what the caller may do next
 */
@Schema(name = "Branch")
record BranchView(
    BranchId id,
    long version,
    FirmId firmId,
    @Text(most = 100) String name,
    BranchAddress address,
    State state,
    LocalDate stateSince,
    LocalDate openedOn,
    @Text(most = 18) @Nullable String certificate,
    @Nullable LocalDate certifiedUntil,
    BigDecimal feePkr,
    @Text(most = 64) @Nullable String paymentReference,
    Set<Act> allowedActs)
    implements Versioned {

  /**
   * What a branch costs today, when it is opened and for each year that is renewed.
   *
   * @param confirmed false while the schedule's row is sample data
   */
  @Schema(name = "BranchFee")
  record Fee(BigDecimal amountPkr, @Text(most = 300) String citation, boolean confirmed) {
    static Fee of(BranchFees.Fee fee) {
      return new Fee(fee.amount().amount(), fee.citation(), fee.confirmed());
    }
  }

  /**
   * The branches of one firm, oldest first.
   *
   * @param fee missing where the schedule names none for firms of this kind: then it opens none
   */
  @Schema(name = "Branches")
  record OfFirm(List<BranchView> items, @Nullable Fee fee) {}
}
