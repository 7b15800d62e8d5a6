package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.kind.QuestionSets;

/** Sends an application back, naming fields that its questions know. */
@ApplicationScoped
class ReturnApplication {
  private final QuestionSets sets;
  private final BusinessClock clock;

  ReturnApplication(QuestionSets sets, BusinessClock clock) {
    this.sets = sets;
    this.clock = clock;
  }

  void perform(Application application, SendBackRequest back, PersonId registrar) {
    var asked = sets.of(application.particulars().kind(), application.questionSet()).pointers();
    application.returnFor(back.kept(asked), registrar, clock.today());
  }
}
