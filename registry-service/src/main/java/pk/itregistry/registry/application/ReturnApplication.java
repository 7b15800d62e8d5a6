package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.time.BusinessClock;

/** Sends an application back to be corrected, naming the fields. */
@ApplicationScoped
class ReturnApplication {
  private final Applications applications;
  private final BusinessClock clock;

  ReturnApplication(Applications applications, BusinessClock clock) {
    this.applications = applications;
    this.clock = clock;
  }

  Application perform(Application application, List<ReturnReason> reasons, PersonId registrar) {
    application.returnFor(reasons, registrar, clock.today());
    applications.flush();
    return application;
  }
}
