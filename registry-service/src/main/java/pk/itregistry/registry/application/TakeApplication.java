package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.CommonProblem.ActNotAllowed;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.assignment.Assignments;
import pk.itregistry.registry.assignment.Work;
import pk.itregistry.registry.timeline.Timeline;

/** Takes an application that waits for a registrar, or the time for it anew. */
@ApplicationScoped
class TakeApplication {
  private final Assignments assignments;
  private final Conflicts conflicts;
  private final Timeline timeline;
  private final BusinessClock clock;

  TakeApplication(
      Assignments assignments, Conflicts conflicts, Timeline timeline, BusinessClock clock) {
    this.assignments = assignments;
    this.conflicts = conflicts;
    this.timeline = timeline;
    this.clock = clock;
  }

  void perform(Application application, PersonId registrar) {
    conflicts.refuseOwn(application.id(), registrar);
    refuseUndecidable(application, "TAKE", clock.today());
    assignments.take(Work.of(application.id()), registrar);
    timeline.addInner(application.id(), "TAKE", ApplicationLife.REGISTRAR, registrar, null);
  }

  /** Refuses to give away what no registrar can do anything about. */
  static void refuseUndecidable(Application application, String act, LocalDate today) {
    if (application.actsOf(ApplicationLife.REGISTRAR, today).isEmpty()) {
      throw new Refused(
          new ActNotAllowed(
              ApplicationLife.LIFE.name(),
              act,
              application.stateOn(today).name(),
              ApplicationLife.LIFE.actsFrom(application.stateOn(today)).stream()
                  .map(Enum::name)
                  .toList()));
    }
  }
}
