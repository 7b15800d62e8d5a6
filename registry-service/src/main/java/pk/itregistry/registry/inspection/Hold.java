package pk.itregistry.registry.inspection;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.InspectionProblem.InspectionHeld;

/**
 * That an inspector has an inspection in hand, or had it last.
 *
 * @param heldUntil the first day on which others may take it
 */
@Embeddable
record Hold(PersonId inspector, LocalDate heldUntil) {
  boolean lastsOn(LocalDate today) {
    return today.isBefore(heldUntil);
  }

  /** Refuses other inspectors while it lasts. */
  void refuseOthers(PersonId by, LocalDate today) {
    if (lastsOn(today) && !by.equals(inspector)) {
      throw new Refused(new InspectionHeld(heldUntil.minusDays(1)));
    }
  }
}
