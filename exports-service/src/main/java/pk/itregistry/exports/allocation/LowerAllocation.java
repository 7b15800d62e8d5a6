package pk.itregistry.exports.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jboss.logging.Logger;
import pk.itregistry.exports.CurrencyScale;
import pk.itregistry.exports.line.LineBalances;
import pk.itregistry.exports.remittance.RemittanceFunds;
import pk.itregistry.kernel.identity.AllocationId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;

/** Leaves less of an allocation: line and remittance are open for the difference. */
@ApplicationScoped
class LowerAllocation {
  private static final Logger LOG = Logger.getLogger(LowerAllocation.class);

  private final Allocations allocations;
  private final RemittanceFunds remittances;
  private final LineBalances lines;
  private final Deductions deductions;

  LowerAllocation(
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
  AllocationView perform(AllocationId id, RemittanceId of, AllocationToLower wanted) {
    remittances.lock(of);
    Allocation allocation = allocations.locked(id);
    check(allocation, wanted);
    boolean counted = allocation.counts();
    Money less = allocation.lower(new Money(wanted.amount(), allocation.amount().currency()));
    lines.release(Map.of(allocation.line(), counted ? less : Money.zero(less.currency())));
    remittances.release(of, less);
    LOG.infof("an allocation was lowered: allocation=%s", id);
    return AllocationView.of(allocation, deductions.of(id), allocation.actsOfFiler());
  }

  static void check(Allocation allocation, AllocationToLower wanted) {
    Faults faults = new Faults();
    Money now = allocation.amount();
    CurrencyScale.check("/amount", wanted.amount(), now.currency(), faults);
    faults.refuseRuleBroken();
    if (!now.exceeds(new Money(wanted.amount(), now.currency()))) {
      faults.add(
          "/amount", "rule-not-lower", "must be less than %s, which it is now".formatted(now));
    }
    faults.refuseRuleBroken();
  }
}
