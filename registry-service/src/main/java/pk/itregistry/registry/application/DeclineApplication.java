package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.time.BusinessClock;

/** Ends an application with a reason. */
@ApplicationScoped
class DeclineApplication {
  private final Applications applications;
  private final BusinessClock clock;

  DeclineApplication(Applications applications, BusinessClock clock) {
    this.applications = applications;
    this.clock = clock;
  }

  Application perform(Application application, String reason, PersonId registrar) {
    application.decline(reason, registrar, clock.today());
    applications.flush();
    return application;
  }
}
