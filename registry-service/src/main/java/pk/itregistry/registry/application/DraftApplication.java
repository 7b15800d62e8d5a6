package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.kind.QuestionSets;

/** Begins an application, which keeps to the questions of that day. */
@ApplicationScoped
class DraftApplication {
  private final Applications applications;
  private final QuestionSets sets;
  private final BusinessClock clock;

  DraftApplication(Applications applications, QuestionSets sets, BusinessClock clock) {
    this.applications = applications;
    this.sets = sets;
    this.clock = clock;
  }

  Application perform(ApplicationRequest stated, PersonId applicant) {
    LocalDate today = clock.today();
    int questionSet = sets.on(today, stated.kind()).version();
    Application application = new Application(applicant, stated.statement(), questionSet, today);
    applications.persist(application);
    return application;
  }
}
