package pk.itregistry.incentives.refundorder;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.incentives.payment.ClaimInHand;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.plumbing.time.BusinessClock;

/** Serves an order that still rests on what it was computed from; the refund clock stops. */
@ApplicationScoped
class ServeOrder {
  private final ClaimInHand claims;
  private final BusinessClock clock;

  ServeOrder(ClaimInHand claims, BusinessClock clock) {
    this.claims = claims;
    this.clock = clock;
  }

  void perform(RefundOrder order, Actor by) {
    order.serve(by, clock.today());
    if (order.givesSomething()) {
      claims.refuseIfSourceChanged(order.timelineOf().claim());
    }
  }
}
