package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.plumbing.time.BusinessClock;

/** Corrects an application that is a draft or came back. */
@ApplicationScoped
class ReviseApplication {
  private final Applications applications;
  private final BusinessClock clock;

  ReviseApplication(Applications applications, BusinessClock clock) {
    this.applications = applications;
    this.clock = clock;
  }

  Application perform(Application application, Particulars particulars) {
    application.revise(particulars, clock.today());
    applications.flush();
    return application;
  }
}
