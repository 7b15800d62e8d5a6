package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.plumbing.time.BusinessClock;

/** Notes that a declined applicant has their money back, though not by the gateway. */
@ApplicationScoped
class SettleRefund {
  private final FeeRefunds refunds;
  private final BusinessClock clock;

  SettleRefund(FeeRefunds refunds, BusinessClock clock) {
    this.refunds = refunds;
    this.clock = clock;
  }

  void perform(Application declined, SettlementRequest how) {
    refunds.locked(declined.id()).settle(how.settlement(), clock.today());
  }
}
