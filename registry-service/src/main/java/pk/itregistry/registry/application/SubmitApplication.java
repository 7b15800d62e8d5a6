package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.plumbing.time.BusinessClock;

/** Hands an application in. */
@ApplicationScoped
class SubmitApplication {
  private final Applications applications;
  private final BusinessClock clock;

  SubmitApplication(Applications applications, BusinessClock clock) {
    this.applications = applications;
    this.clock = clock;
  }

  Application perform(Application application) {
    application.submit(clock.today());
    applications.flush();
    return application;
  }
}
