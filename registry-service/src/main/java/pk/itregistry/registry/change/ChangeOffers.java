package pk.itregistry.registry.change;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.plumbing.access.Admission;
import pk.itregistry.plumbing.access.Door;
import pk.itregistry.registry.assignment.Held;
import pk.itregistry.registry.change.ChangeLife.Act;
import pk.itregistry.registry.change.ChangeLife.State;

/**
 * Which acts of a request are on offer to one reader: nobody decides on what they asked for, nor
 * while another registrar looks at it.
 *
 * @param asOfficer whether the reader sees what only officers see of it
 * @param held who looks at it now, if anybody does
 * @param holds whether that is the reader
 */
record ChangeOffers(
    Admission admission, Actor reader, boolean asOfficer, @Nullable Held held, boolean holds) {
  private static final Map<Act, Door> DOORS =
      Map.of(
          Act.APPROVE, Door.of(ChangeResource.class, "approveChange"),
          Act.DECLINE, Door.of(ChangeResource.class, "declineChange"),
          Act.WITHDRAW, Door.of(ChangeResource.class, "withdrawChange"));

  /** The acts on offer in a state. */
  Set<Act> of(State state, String requestedBy) {
    boolean decides = !reader.id().equals(requestedBy) && (held == null || holds);
    return ChangeLife.LIFE.actsFrom(state).stream()
        .filter(DOORS::containsKey)
        .filter(act -> act == Act.WITHDRAW || decides)
        .filter(act -> admission.opens(Objects.requireNonNull(DOORS.get(act))))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
