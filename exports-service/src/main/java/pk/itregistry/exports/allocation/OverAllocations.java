package pk.itregistry.exports.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import pk.itregistry.exports.line.AllocationsOnLines;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.money.Money;

/**
 * Flags what is allocated beyond what a line still holds, since a credit note lessened it, and
 * takes the flag off as soon as the line holds enough again.
 */
@ApplicationScoped
class OverAllocations implements AllocationsOnLines {
  private static final Logger LOG = Logger.getLogger(OverAllocations.class);

  private final Allocations allocations;

  OverAllocations(Allocations allocations) {
    this.allocations = allocations;
  }

  @Override
  public List<String> standingOn(LineId line) {
    return allocations.on(List.of(line)).stream()
        .map(allocation -> "allocation %s (%s)".formatted(allocation.id(), allocation.settles()))
        .toList();
  }

  @Override
  public Map<LineId, Money> flag(Map<LineId, Excess> lines) {
    Map<LineId, Money> flagged = new HashMap<>();
    for (Allocation allocation : allocations.on(lines.keySet()).reversed()) {
      Excess excess = Objects.requireNonNull(lines.get(allocation.line()));
      Money before =
          flagged.getOrDefault(allocation.line(), Money.zero(excess.settled().currency()));
      if (allocation.counts() && excess.settled().minus(before).exceeds(excess.rest())) {
        allocation.exceed();
        flagged.put(allocation.line(), before.plus(allocation.settles()));
        LOG.infof("an allocation exceeds its line: allocation=%s", allocation.id());
      }
    }
    return flagged;
  }

  @Override
  public Map<LineId, Money> fit(Map<LineId, Money> open) {
    Map<LineId, Money> settled = new HashMap<>();
    for (Allocation allocation : allocations.flaggedOn(open.keySet())) {
      Money room = Objects.requireNonNull(open.get(allocation.line()));
      if (!room.currency().equals(allocation.settles().currency())) {
        continue;
      }
      Money before = settled.getOrDefault(allocation.line(), Money.zero(room.currency()));
      Money with = before.plus(allocation.settles());
      if (!with.exceeds(room)) {
        allocation.fit();
        settled.put(allocation.line(), with);
        LOG.infof("an allocation fits its line again: allocation=%s", allocation.id());
      }
    }
    return settled;
  }

  @Override
  public Set<LineId> flaggedOn(Collection<LineId> lines) {
    return allocations.flaggedOn(lines).stream()
        .map(Allocation::line)
        .collect(Collectors.toUnmodifiableSet());
  }
}
