package pk.itregistry.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.OfficeId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.write.Things;

/** Offices on the write path: for those with an operation's role. */
@ApplicationScoped
class OfficeThings implements Things<OfficeId, Office, OfficeView> {
  private final Offices offices;
  private final OfficeDirectory directory;

  OfficeThings(Offices offices, OfficeDirectory directory) {
    this.offices = offices;
    this.directory = directory;
  }

  @Override
  public void admit(OfficeId id) {
    view(id); // whoever passed the door may know of it, if there is one
  }

  @Override
  public Office locked(OfficeId id) {
    return offices.locked(id);
  }

  @Override
  public OfficeView view(OfficeId id) {
    return directory.office(id).orElseThrow(() -> new Refused(new NotFound("office")));
  }

  @Override
  public OfficeId idOf(Office office) {
    return office.id();
  }

  @Override
  public String pathOf(OfficeId id) {
    return "/registry/v1/offices/" + id;
  }
}
