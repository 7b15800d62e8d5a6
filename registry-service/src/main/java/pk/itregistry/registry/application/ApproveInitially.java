package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.time.BusinessClock;

/** Finds an application in order, so that its fee can be paid. */
@ApplicationScoped
class ApproveInitially {
  private final Applications applications;
  private final BusinessClock clock;

  ApproveInitially(Applications applications, BusinessClock clock) {
    this.applications = applications;
    this.clock = clock;
  }

  Application perform(Application application, PersonId registrar) {
    application.approveInitially(registrar, clock.today());
    applications.flush();
    return application;
  }
}
