package pk.itregistry.registry.inspection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.access.Admission;
import pk.itregistry.plumbing.access.Door;
import pk.itregistry.registry.inspection.InspectionLife.Act;
import pk.itregistry.registry.inspection.InspectionLife.State;

/**
 * Which acts of an inspection are on offer to one caller. What time does is offered to nobody.
 *
 * @param free whether an inspector could have it: nobody else has it in hand, and they have no hand
 *     in the firm
 * @param theirs whether they have it in hand
 */
record InspectionOffers(Admission admission, boolean free, boolean theirs, LocalDate today) {
  private static final Door REPORT = Door.of(InspectionResource.class, "reportInspection");

  private static final Map<Act, Door> DOORS =
      Map.of(
          Act.TAKE, Door.of(InspectionResource.class, "takeInspection"),
          Act.HAND_BACK, Door.of(InspectionResource.class, "handBackInspection"),
          Act.SCHEDULE, Door.of(InspectionResource.class, "appointInspection"),
          Act.FIND_NOBODY, Door.of(InspectionResource.class, "reportAbsence"),
          Act.PASS, REPORT,
          Act.FAIL, REPORT,
          Act.POSTPONE, Door.of(FirmInspectionResource.class, "postponeInspection"),
          Act.ASK_AGAIN, Door.of(FirmInspectionResource.class, "askForInspectionAgain"),
          Act.WITHDRAW, Door.of(FirmInspectionResource.class, "withdrawInspection"));

  /** The acts on offer in a state. */
  Set<Act> of(State state, @Nullable LocalDate appointment) {
    return InspectionLife.LIFE.actsFrom(state).stream()
        .filter(DOORS::containsKey)
        .filter(act -> admission.opens(Objects.requireNonNull(DOORS.get(act))))
        .filter(act -> isPossible(act, appointment))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isPossible(Act act, @Nullable LocalDate appointment) {
    return switch (act) {
      case TAKE -> free && !theirs;
      case SCHEDULE -> free;
      case HAND_BACK -> theirs;
      case FIND_NOBODY, PASS, FAIL -> free && !isBefore(appointment);
      case POSTPONE, WITHDRAW -> appointment == null || isBefore(appointment);
      case ASK_AGAIN, LAPSE -> true;
    };
  }

  private boolean isBefore(@Nullable LocalDate appointment) {
    return appointment != null && today.isBefore(appointment);
  }
}
