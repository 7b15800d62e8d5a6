package pk.itregistry.incentives.refundorder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.time.BusinessClock;

/** Serves the order on the firm: the refund clock stops on this legal day. */
@ApplicationScoped
class ServeOrder {
  private final RefundOrders orders;
  private final Timeline timeline;
  private final BusinessClock clock;
  private final Call call;

  ServeOrder(RefundOrders orders, Timeline timeline, BusinessClock clock, Call call) {
    this.orders = orders;
    this.timeline = timeline;
    this.clock = clock;
    this.call = call;
  }

  void serve(RefundOrderId id) {
    RefundOrder order = orders.locked(id);
    call.expectVersion(order.version());
    LocalDate today = clock.today();
    order.serve(today);
    By by = call.caller().hasRole("claims-officer") ? By.CLAIMS_OFFICER : By.CLAIMS_APPROVER;
    timeline.add(
        order.timelineOf(),
        "ORDER_SERVED",
        by,
        call.caller().actor(),
        "Order %s was served on %s.".formatted(order.reference(), today));
    orders.flush();
  }
}
