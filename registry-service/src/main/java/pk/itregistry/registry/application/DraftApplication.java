package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.time.BusinessClock;

/** Begins an application. */
@ApplicationScoped
class DraftApplication {
  private final Applications applications;
  private final BusinessClock clock;

  DraftApplication(Applications applications, BusinessClock clock) {
    this.applications = applications;
    this.clock = clock;
  }

  Application perform(ApplicationRequest stated, PersonId applicant) {
    Application application = new Application(applicant, stated.particulars(), clock.today());
    applications.persist(application);
    return application;
  }
}
