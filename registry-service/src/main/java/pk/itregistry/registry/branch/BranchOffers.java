package pk.itregistry.registry.branch;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pk.itregistry.plumbing.access.Admission;
import pk.itregistry.plumbing.access.Door;
import pk.itregistry.registry.branch.BranchLife.Act;
import pk.itregistry.registry.branch.BranchLife.State;

/**
 * Which acts of a branch are on offer to one caller. What an inspector does is done with the
 * inspection, and what time does is offered to nobody.
 */
record BranchOffers(Admission admission) {
  private static final Map<Act, Door> DOORS =
      Map.of(Act.CLOSE, Door.of(BranchResource.class, "closeBranch"));

  /** The acts on offer in a state. */
  Set<Act> of(State state) {
    return BranchLife.LIFE.actsFrom(state).stream()
        .filter(DOORS::containsKey)
        .filter(act -> admission.opens(Objects.requireNonNull(DOORS.get(act))))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
