package pk.itregistry.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.OfficerId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.write.Things;

/** Officers on the write path: for those with an operation's role. */
@ApplicationScoped
class OfficerThings implements Things<OfficerId, Officer, OfficerView> {
  private final Officers officers;
  private final OfficeDirectory directory;

  OfficerThings(Officers officers, OfficeDirectory directory) {
    this.officers = officers;
    this.directory = directory;
  }

  @Override
  public void admit(OfficerId id) {
    view(id); // whoever passed the door may know of it, if there is one
  }

  @Override
  public Officer locked(OfficerId id) {
    return officers.locked(id);
  }

  @Override
  public OfficerView view(OfficerId id) {
    return directory.officer(id).orElseThrow(() -> new Refused(new NotFound("officer")));
  }

  @Override
  public OfficerId idOf(Officer officer) {
    return officer.id();
  }

  @Override
  public String pathOf(OfficerId id) {
    return "/registry/v1/officers/" + id;
  }
}
