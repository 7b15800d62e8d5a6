package pk.itregistry.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.WorkProblem.OfficeCodeUsed;

/** Opens an office, under a code that no other open office has. */
@ApplicationScoped
class OpenOffice {
  private final Offices offices;
  private final OfficeDirectory directory;

  OpenOffice(Offices offices, OfficeDirectory directory) {
    this.offices = offices;
    this.directory = directory;
  }

  Office perform(OfficeRequest asked) {
    directory.inTurn();
    if (directory.isOpen(asked.code())) {
      throw new Refused(new OfficeCodeUsed(asked.code().value()));
    }
    Office office = new Office(asked);
    offices.persist(office);
    return office;
  }
}
