package pk.itregistry.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.WorkProblem.OfficeHasOfficers;

/** Closes an office in which nobody works any more. */
@ApplicationScoped
class CloseOffice {
  private final OfficeDirectory directory;

  CloseOffice(OfficeDirectory directory) {
    this.directory = directory;
  }

  void perform(Office office) {
    directory.inTurn();
    office.close();
    if (directory.isStaffed(office.id())) {
      throw new Refused(new OfficeHasOfficers());
    }
  }
}
