package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.plumbing.time.BusinessClock;

/** Takes an application back. */
@ApplicationScoped
class WithdrawApplication {
  private final Applications applications;
  private final BusinessClock clock;

  WithdrawApplication(Applications applications, BusinessClock clock) {
    this.applications = applications;
    this.clock = clock;
  }

  Application perform(Application application) {
    application.withdraw(clock.today());
    applications.flush();
    return application;
  }
}
