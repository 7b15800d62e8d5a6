package pk.itregistry.exports.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.itregistry.exports.line.LineBalances;
import pk.itregistry.exports.remittance.AllocationsToFit;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Money;

/**
 * Takes allocations back, those that exceed their line and then the newest first, when a bank
 * leaves less than is allocated.
 */
@ApplicationScoped
class FitAllocations implements AllocationsToFit {
  private final Allocations allocations;
  private final LineBalances lines;

  FitAllocations(Allocations allocations, LineBalances lines) {
    this.allocations = allocations;
    this.lines = lines;
  }

  @Override
  public Money fit(RemittanceId remittance, Money allocated, Money rest, String because) {
    Money released = Money.zero(allocated.currency());
    if (!allocated.exceeds(rest)) {
      return released;
    }
    List<Allocation> removed = new ArrayList<>();
    for (Allocation allocation : allocations.of(remittance)) {
      if (!allocated.minus(released).exceeds(rest)) {
        break;
      }
      released = released.plus(allocation.amount());
      removed.add(allocation);
    }
    Map<LineId, Money> settled =
        removed.stream()
            .filter(Allocation::counts)
            .collect(Collectors.toMap(Allocation::line, Allocation::settles, Money::plus));
    // Removed first: what is given back on a line may settle what exceeded it, but none of these.
    removed.forEach(allocation -> allocation.remove(because));
    lines.release(settled);
    return released;
  }
}
