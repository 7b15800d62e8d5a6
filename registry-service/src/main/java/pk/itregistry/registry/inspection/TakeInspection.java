package pk.itregistry.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.InspectionProblem.NothingToVisit;
import pk.itregistry.registry.office.Duty;
import pk.itregistry.registry.office.OfficeDirectory;
import pk.itregistry.registry.office.Post;

/** Gives an inspection to an inspector who has no hand in the firm. */
@ApplicationScoped
class TakeInspection {
  private final Inspections inspections;
  private final InspectionQueue queue;
  private final Impartiality impartiality;
  private final OfficeDirectory offices;
  private final BusinessClock clock;

  TakeInspection(
      Inspections inspections,
      InspectionQueue queue,
      Impartiality impartiality,
      OfficeDirectory offices,
      BusinessClock clock) {
    this.inspections = inspections;
    this.queue = queue;
    this.impartiality = impartiality;
    this.offices = offices;
    this.clock = clock;
  }

  void perform(Inspection inspection, PersonId inspector) {
    impartiality.demand(inspection.firm(), inspector);
    inspection.take(inspector, clock.today());
  }

  /** The one that has waited longest in the inspector's provinces. */
  Inspection next(NextInspectionRequest asked, PersonId inspector) {
    Post post = offices.postOf(inspector);
    if (!post.takes(Duty.INSPECTOR)) {
      throw new Refused(new NothingToVisit());
    }
    InspectionId next =
        queue
            .oldestFree(post, asked.province(), inspector)
            .orElseThrow(() -> new Refused(new NothingToVisit()));
    Inspection inspection = inspections.locked(next);
    inspection.take(inspector, clock.today());
    return inspection;
  }
}
