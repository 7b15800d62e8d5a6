package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.CommonProblem.MissingRole;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.http.Answer;

/** Lets callers to an application: its applicant, and those with a role the operation names. */
@ApplicationScoped
class ApplicationDoor {
  private final Applications applications;
  private final ApplicationDirectory directory;
  private final Call call;

  ApplicationDoor(Applications applications, ApplicationDirectory directory, Call call) {
    this.applications = applications;
    this.directory = directory;
    this.call = call;
  }

  /** Before the key is looked at: 404 for whoever may not know of the application. */
  void admit(ApplicationId id) {
    Application application = applications.get(id);
    boolean byRole = call.byRole();
    boolean own = call.caller().person().filter(application.applicant()::equals).isPresent();
    if (!byRole && !own) {
      throw new Refused(new NotFound("application"));
    }
  }

  /** Within the act: the application, in the version that the caller has seen. */
  Application open(ApplicationId id) {
    Application application = applications.get(id);
    call.expectVersion(application.version());
    return application;
  }

  /** The person who acts. */
  PersonId person() {
    return call.caller()
        .person()
        .orElseThrow(() -> new Refused(new MissingRole("a person; software cannot do this")));
  }

  /** What the act led to. */
  Answer<ApplicationView> answer(Application application) {
    return Answer.ok(directory.view(application)).version(application.version());
  }
}
