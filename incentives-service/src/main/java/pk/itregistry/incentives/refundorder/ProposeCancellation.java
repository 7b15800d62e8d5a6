package pk.itregistry.incentives.refundorder;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.incentives.duty.Duties;
import pk.itregistry.incentives.payment.ClaimInHand;
import pk.itregistry.incentives.payment.StopAdvice;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * A first officer, without a hand in the claim, proposes to cancel an order whose source is gone.
 */
@ApplicationScoped
class ProposeCancellation {
  private final ClaimInHand claims;
  private final StopAdvice advices;
  private final Duties duties;
  private final BusinessClock clock;

  ProposeCancellation(ClaimInHand claims, StopAdvice advices, Duties duties, BusinessClock clock) {
    this.claims = claims;
    this.advices = advices;
    this.duties = duties;
    this.clock = clock;
  }

  void perform(RefundOrder order, CancellationProposal proposal, Actor by) {
    duties.demandNoDecision(order.timelineOf().claim(), by);
    order.proposeCancellation(proposal.reason(), by, clock.today());
    advices.demandStoppable(order.id());
    claims.demandSourceChanged(order.timelineOf().claim());
  }
}
