package pk.itregistry.registry.second;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.identity.SecondLookId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.write.Things;
import pk.itregistry.registry.application.Conflicts;

/** Questions on the write path: for registrars to whom the application is not their own. */
@ApplicationScoped
class SecondLookThings implements Things<SecondLookId, SecondLook, SecondLookView> {
  private final SecondLooks looks;
  private final SecondLookDirectory directory;
  private final Conflicts conflicts;
  private final Call call;
  private final Gatekeeper gatekeeper;

  SecondLookThings(
      SecondLooks looks,
      SecondLookDirectory directory,
      Conflicts conflicts,
      Call call,
      Gatekeeper gatekeeper) {
    this.looks = looks;
    this.directory = directory;
    this.conflicts = conflicts;
    this.call = call;
    this.gatekeeper = gatekeeper;
  }

  @Override
  public void admit(SecondLookId id) {
    ApplicationId application = view(id).applicationId();
    conflicts.refuseOwn(application, person());
    gatekeeper.noteShown(application.value()); // the path names the question only
  }

  /** Lets the caller read what was asked about an application. */
  void admitTo(ApplicationId application) {
    conflicts.refuseOwn(application, person());
    gatekeeper.noteReading(application.value());
  }

  @Override
  public SecondLook locked(SecondLookId id) {
    return looks.locked(id);
  }

  @Override
  public SecondLookView view(SecondLookId id) {
    return directory.one(id).orElseThrow(() -> new Refused(new NotFound("second look")));
  }

  @Override
  public SecondLookId idOf(SecondLook look) {
    return look.id();
  }

  @Override
  public String pathOf(SecondLookId id) {
    return "/registry/v1/second-looks/" + id;
  }

  /** The registrar who asks, answers or reads. */
  PersonId person() {
    return call.person();
  }
}
