package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.incentives.ledger.Ledger;
import pk.itregistry.incentives.ledger.Posting;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.time.BusinessClock;

/** A second treasury officer releases the advice: its file is made and the bank may fetch it. */
@ApplicationScoped
class ReleaseAdvice {
  private final PaymentAdvices advices;
  private final PaymentFiles files;
  private final ClaimInHand claims;
  private final Ledger ledger;
  private final Timeline timeline;
  private final BusinessClock clock;
  private final Call call;

  ReleaseAdvice(
      PaymentAdvices advices,
      PaymentFiles files,
      ClaimInHand claims,
      Ledger ledger,
      Timeline timeline,
      BusinessClock clock,
      Call call) {
    this.advices = advices;
    this.files = files;
    this.claims = claims;
    this.ledger = ledger;
    this.timeline = timeline;
    this.clock = clock;
    this.call = call;
  }

  void release(PaymentAdviceId id) {
    PaymentAdvice advice = advices.locked(id);
    call.expectVersion(advice.version());
    String actor = call.caller().actor();
    advice.release(actor, clock.instant());
    claims.refuseIfSourceChanged(advice.claim());
    advices.flush();
    files.write(advice);
    ledger.post(Posting.advised(advice.order(), advice.attempt(), advice.amount()));
    timeline.add(
        advice.timelineOf(),
        "PAYMENT_ADVISED",
        By.TREASURY_OFFICER,
        actor,
        "Payment of %s was released to the bank.".formatted(advice.amount()));
  }
}
