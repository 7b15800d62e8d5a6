package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.kind.QuestionSets;

/** States an application anew; it keeps its questions unless it becomes one of another kind. */
@ApplicationScoped
class ReviseApplication {
  private final QuestionSets sets;
  private final BusinessClock clock;

  ReviseApplication(QuestionSets sets, BusinessClock clock) {
    this.sets = sets;
    this.clock = clock;
  }

  void perform(Application application, ApplicationRequest stated) {
    LocalDate today = clock.today();
    int questionSet =
        stated.kind() == application.particulars().kind()
            ? application.questionSet()
            : sets.on(today, stated.kind()).version();
    application.revise(stated.over(application.statement()), questionSet, today);
  }
}
