package pk.itregistry.registry.firm;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pk.itregistry.plumbing.access.Admission;
import pk.itregistry.plumbing.access.Door;
import pk.itregistry.registry.firm.DatedMeasureLife.Act;
import pk.itregistry.registry.firm.DatedMeasureLife.State;

/**
 * Which acts of measures from another day are on offer to one reader: nobody agrees with
 * themselves, and time takes what is due.
 *
 * @param reader their id
 */
record DatedMeasureOffers(Admission admission, String reader) {
  private static final Map<Act, Door> DOORS =
      Map.of(
          Act.APPROVE, Door.of(DatedMeasureResource.class, "approveMeasure"),
          Act.REJECT, Door.of(DatedMeasureResource.class, "rejectMeasure"),
          Act.WITHDRAW, Door.of(DatedMeasureResource.class, "withdrawMeasure"));

  /** The acts on offer in a state. */
  Set<Act> of(State state, String proposedBy) {
    boolean own = reader.equals(proposedBy);
    return DatedMeasureLife.LIFE.actsFrom(state).stream()
        .filter(DOORS::containsKey)
        .filter(act -> act == Act.WITHDRAW || !own)
        .filter(act -> admission.opens(Objects.requireNonNull(DOORS.get(act))))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
