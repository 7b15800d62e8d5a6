package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.write.Things;

/** Applications on the write path: for their applicant, and for those with an operation's role. */
@ApplicationScoped
class ApplicationThings implements Things<ApplicationId, Application, ApplicationView> {
  private final Applications applications;
  private final ApplicationDirectory directory;
  private final ApplicationFacts facts;
  private final Call call;
  private final Gatekeeper gatekeeper;

  ApplicationThings(
      Applications applications,
      ApplicationDirectory directory,
      ApplicationFacts facts,
      Call call,
      Gatekeeper gatekeeper) {
    this.applications = applications;
    this.directory = directory;
    this.facts = facts;
    this.call = call;
    this.gatekeeper = gatekeeper;
  }

  @Override
  public void admit(ApplicationId id) {
    boolean isApplicant = isOwn(id);
    if (!call.byRole() && !isApplicant) {
      throw call.unknown("application");
    }
    if (!isApplicant) {
      gatekeeper.noteReading(id.value());
    }
  }

  /** Whether the caller is its applicant. */
  boolean isOwn(ApplicationId id) {
    return call.caller().person().filter(facts.applicantOf(id)::equals).isPresent();
  }

  @Override
  public Application locked(ApplicationId id) {
    return applications.locked(id);
  }

  @Override
  public ApplicationView view(ApplicationId id) {
    return directory.view(id);
  }

  @Override
  public ApplicationId idOf(Application application) {
    return application.id();
  }

  @Override
  public String pathOf(ApplicationId id) {
    return "/registry/v1/applications/" + id;
  }

  /** The person who acts. */
  PersonId person() {
    return call.person();
  }
}
