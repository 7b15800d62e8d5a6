package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.incentives.IncentivesProblem.PayoutAccountMissing;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.copy.RegistryCopy;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Prepares a payment anew that the bank returned, rejected or cancelled: to the account that the
 * register has by now, under a new end-to-end id, and again for two signatures.
 */
@ApplicationScoped
class RepairAdvice {
  private final PaymentAdvices advices;
  private final RegistryCopy register;
  private final Timeline timeline;
  private final BusinessClock clock;
  private final Call call;

  RepairAdvice(
      PaymentAdvices advices,
      RegistryCopy register,
      Timeline timeline,
      BusinessClock clock,
      Call call) {
    this.advices = advices;
    this.register = register;
    this.timeline = timeline;
    this.clock = clock;
    this.call = call;
  }

  void repair(PaymentAdviceId id) {
    PaymentAdvice advice = advices.locked(id);
    call.expectVersion(advice.version());
    Iban account =
        register
            .firm(advice.firm())
            .map(RegistryCopy.Firm::payoutIban)
            .orElseThrow(() -> new Refused(new PayoutAccountMissing()));
    String actor = call.caller().actor();
    advice.repair(account, actor, clock.instant());
    advices.flush();
    timeline.add(
        advice.timelineOf(),
        "PAYMENT_REPAIRED",
        By.TREASURY_OFFICER,
        actor,
        "Payment of %s was prepared anew and signed once.".formatted(advice.amount()));
  }
}
