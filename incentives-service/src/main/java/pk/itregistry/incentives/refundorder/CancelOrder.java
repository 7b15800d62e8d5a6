package pk.itregistry.incentives.refundorder;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.incentives.duty.Duties;
import pk.itregistry.incentives.ledger.Ledger;
import pk.itregistry.incentives.ledger.Posting;
import pk.itregistry.incentives.payment.ClaimInHand;
import pk.itregistry.incentives.payment.StopAdvice;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * A second officer cancels an order whose source is gone: its payment is stopped, what was posted
 * on it is reversed, the debts that it had met stand again, and the claim is reviewed again.
 */
@ApplicationScoped
class CancelOrder {
  private final RefundOrders orders;
  private final StopAdvice advices;
  private final ClaimInHand claims;
  private final Ledger ledger;
  private final Duties duties;
  private final BusinessClock clock;

  CancelOrder(
      RefundOrders orders,
      StopAdvice advices,
      ClaimInHand claims,
      Ledger ledger,
      Duties duties,
      BusinessClock clock) {
    this.orders = orders;
    this.advices = advices;
    this.claims = claims;
    this.ledger = ledger;
    this.duties = duties;
    this.clock = clock;
  }

  void perform(RefundOrder order, Actor by) {
    ClaimId claim = order.timelineOf().claim();
    duties.demandNoDecision(claim, by);
    order.cancel(by, clock.today());
    orders.flush(); // the cancellation stands in the timeline before what follows from it
    advices.stop(order.id(), by);
    reverse(order);
    claims.reviewAgain(claim, by);
  }

  private void reverse(RefundOrder order) {
    if (order.setOff().isPositive()) {
      ledger.post(Posting.setOffReversed(order.id(), order.setOff()));
    }
    if (order.givesSomething()) {
      ledger.post(Posting.decisionReversed(order.id(), order.sanctioned()));
    }
  }
}
