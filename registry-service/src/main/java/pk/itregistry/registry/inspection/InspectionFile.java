package pk.itregistry.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.time.BusinessClock;

/** What the parts of an inspection that lie beside it ask of it: who may look, who may add. */
@ApplicationScoped
public class InspectionFile {
  private final InspectionThings things;
  private final Inspections inspections;
  private final Impartiality impartiality;
  private final BusinessClock clock;

  InspectionFile(
      InspectionThings things,
      Inspections inspections,
      Impartiality impartiality,
      BusinessClock clock) {
    this.things = things;
    this.inspections = inspections;
    this.impartiality = impartiality;
    this.clock = clock;
  }

  /** Lets the caller to it by the operation's authority; 404 for whoever may not know of it. */
  public void admit(InspectionId id) {
    things.admit(id);
  }

  /** The person who acts. */
  public PersonId person() {
    return things.person();
  }

  /** Holds it, before whoever changes what belongs to it holds that. */
  public void hold(InspectionId id) {
    inspections.locked(id);
  }

  /**
   * Holds it for an inspector who is to report on it; refuses everybody else, and at other times.
   */
  public void holdReportable(InspectionId id, PersonId inspector) {
    Inspection inspection = inspections.locked(id);
    impartiality.demand(inspection.firm(), inspector);
    inspection.refuseUnlessReportable(inspector, clock.today());
  }
}
