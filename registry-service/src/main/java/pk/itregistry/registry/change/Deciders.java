package pk.itregistry.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.registry.assignment.Assignments;
import pk.itregistry.registry.assignment.Work;
import pk.itregistry.registry.office.OfficeDirectory;

/**
 * Who decides on a request: while a registrar holds it, nobody else. What nobody holds is the
 * deciding registrar's for that moment; the decision makes it free, and is their office's.
 */
@ApplicationScoped
class Deciders {
  private final Assignments assignments;
  private final OfficeDirectory offices;

  Deciders(Assignments assignments, OfficeDirectory offices) {
    this.assignments = assignments;
    this.offices = offices;
  }

  void decidedBy(ChangeRequest request, PersonId registrar) {
    assignments.handBack(Work.of(request.id()), registrar);
    request.decidedIn(offices.postOf(registrar).office());
  }
}
