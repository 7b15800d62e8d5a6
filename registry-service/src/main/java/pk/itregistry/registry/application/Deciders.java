package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.registry.assignment.Assignments;
import pk.itregistry.registry.assignment.Work;

/**
 * Who decides on an application: nobody to whom it is their own, and while a registrar holds it,
 * nobody else. What nobody holds is the deciding registrar's for that moment.
 */
@ApplicationScoped
class Deciders {
  private final Conflicts conflicts;
  private final Assignments assignments;

  Deciders(Conflicts conflicts, Assignments assignments) {
    this.conflicts = conflicts;
    this.assignments = assignments;
  }

  /** Refuses whoever may not decide on it; who holds it goes on holding it. */
  void admit(Application application, PersonId registrar) {
    conflicts.refuseOwn(application.id(), registrar);
    assignments.refuseOthers(Work.of(application.id()), registrar);
  }

  /** As {@link #admit}; the decision makes it free. */
  void decidedBy(Application application, PersonId registrar) {
    conflicts.refuseOwn(application.id(), registrar);
    assignments.handBack(Work.of(application.id()), registrar);
  }
}
