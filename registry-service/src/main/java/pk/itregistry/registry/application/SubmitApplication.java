package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.time.BusinessClock;
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

  /** Refuses with every fault at once. */
  void perform(Application application, Supplier<Optional<Answer>> identity) {
    application.submit(clock.today());
    Faults faults = new Faults();
    examination.of(application.id(), application.statement(), application.questionSet()).stream()
        .filter(Finding::bars)
        .forEach(found -> faults.add(found.pointer(), found.code(), found.detail()));
    identity
        .get()
        .ifPresent(answer -> {
          if (answer == Answer.PROVEN) {
            application.identityProven(clock.today());
          } else {
            faults.add("/cnic", "rule-identity-not-proven", answer.words());
          }
        });
    faults.refuseRuleBroken();
  }
}
