package pk.itregistry.exports.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jboss.logging.Logger;
import pk.itregistry.exports.line.LineBalances;
import pk.itregistry.exports.remittance.RemittanceFunds;
import pk.itregistry.kernel.identity.AllocationId;
import pk.itregistry.kernel.identity.RemittanceId;

/** Takes an allocation back: line and remittance are open for its amount again. */
@ApplicationScoped
class RemoveAllocation {
  private static final Logger LOG = Logger.getLogger(RemoveAllocation.class);
  private static final String BY_FIRM = "BY_FIRM";

  private final Allocations allocations;
  private final RemittanceFunds remittances;
  private final LineBalances lines;
  private final Deductions deductions;

  RemoveAllocation(
      Allocations allocations,
      RemittanceFunds remittances,
      LineBalances lines,
      Deductions deductions) {
    this.allocations = allocations;
    this.remittances = remittances;
    this.lines = lines;
    this.deductions = deductions;
  }

  /** {@code of} never changes, so it may be known before the lock: it is what is locked first. */
  AllocationView perform(AllocationId id, RemittanceId of) {
    remittances.lock(of);
    Allocation allocation = allocations.locked(id);
    boolean counted = allocation.counts();
    allocation.remove(BY_FIRM);
    if (counted) {
      lines.release(Map.of(allocation.line(), allocation.settles()));
    }
    remittances.release(of, allocation.amount());
    LOG.infof("an allocation was removed: allocation=%s", id);
    return AllocationView.of(allocation, deductions.of(id), allocation.actsOfFiler());
  }
}
