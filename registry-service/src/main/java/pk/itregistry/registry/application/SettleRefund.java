package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.ApplicationProblem.FeeBeingGivenBack;

/** Notes that a declined applicant has their money back, though not by the gateway. */
@ApplicationScoped
class SettleRefund {
  private final FeeRefunds refunds;
  private final DueRefunds due;
  private final BusinessClock clock;

  SettleRefund(FeeRefunds refunds, DueRefunds due, BusinessClock clock) {
    this.refunds = refunds;
    this.due = due;
    this.clock = clock;
  }

  /** Waits for what the gateway says where it is just being asked: money goes back once. */
  void perform(Application declined, SettlementRequest how) {
    refunds.locked(declined.id()).settle(how.settlement(), clock.today());
    if (due.isAsked(declined.id())) {
      throw new Refused(new FeeBeingGivenBack());
    }
  }
}
