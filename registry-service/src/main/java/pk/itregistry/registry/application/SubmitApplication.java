package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import pk.itregistry.kernel.problem.CommonProblem.VersionStale;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.application.AskForIdentity.Said;
import pk.itregistry.registry.kind.Finding;
import pk.itregistry.registry.outside.IdentityAuthority.Answer;

/** Hands an application in that lacks nothing, by somebody who is who they say. */
@ApplicationScoped
class SubmitApplication {
  private final Examination examination;
  private final BusinessClock clock;

  SubmitApplication(Examination examination, BusinessClock clock) {
    this.examination = examination;
    this.clock = clock;
  }

  /**
   * Refuses with every fault at once.
   *
   * @param identity what was said of the applicant while the application was not in hand yet
   */
  void perform(Application application, Supplier<Optional<Said>> identity) {
    application.submit(clock.today());
    Faults faults = new Faults();
    examination
        .of(
            application.id(),
            application.applicant(),
            application.statement(),
            application.questionSet())
        .stream()
        .filter(Finding::bars)
        .forEach(found -> faults.add(found.pointer(), found.code(), found.detail()));
    if (application.particulars().kind().isPerson()) {
      prove(application, identity, faults);
    }
    faults.refuseRuleBroken();
  }

  // Nobody is handed in by what was said of another number or name, or by nothing at all.
  private void prove(Application person, Supplier<Optional<Said>> identity, Faults faults) {
    Optional<Answer> answer =
        identity.get().filter(said -> said.isOf(person.particulars())).map(Said::answer);
    if (answer.isEmpty()) {
      faults.required("/cnic", person.particulars().cnic(), Function.identity());
      faults.required("/name", person.particulars().name(), Function.identity());
      faults.refuseRuleBroken(); // what is missing is missing, whoever was asked about
      throw new Refused(new VersionStale(person.version()));
    }
    if (answer.get() == Answer.PROVEN) {
      person.identityProven(clock.today());
    } else {
      faults.add("/cnic", "rule-identity-not-proven", answer.get().words());
    }
  }
}
