package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.time.BusinessClock;

/** Declines an application; what was paid for it is given back from then on. */
@ApplicationScoped
class DeclineApplication {
  private final FeeRefunds refunds;
  private final BusinessClock clock;

  DeclineApplication(FeeRefunds refunds, BusinessClock clock) {
    this.refunds = refunds;
    this.clock = clock;
  }

  void perform(Application application, DeclineRequest decline, PersonId registrar) {
    application.decline(decline.reason(), registrar, clock.today()).ifPresent(refunds::persist);
  }
}
