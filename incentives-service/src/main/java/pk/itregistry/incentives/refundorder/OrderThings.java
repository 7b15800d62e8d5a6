package pk.itregistry.incentives.refundorder;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.incentives.duty.Duties;
import pk.itregistry.incentives.payment.ClaimInHand;
import pk.itregistry.incentives.payment.StopAdvice;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.write.Things;

/** Refund orders on the write path. */
@ApplicationScoped
class OrderThings implements Things<RefundOrderId, RefundOrder, OrderView> {
  private final RefundOrders orders;
  private final OrderDirectory directory;
  private final ClaimInHand claims;
  private final StopAdvice advices;
  private final Gatekeeper gatekeeper;
  private final AskForDebts askForDebts;
  private final Duties duties;
  private final Call call;

  OrderThings(
      RefundOrders orders,
      OrderDirectory directory,
      ClaimInHand claims,
      StopAdvice advices,
      Gatekeeper gatekeeper,
      AskForDebts askForDebts,
      Duties duties,
      Call call) {
    this.orders = orders;
    this.directory = directory;
    this.claims = claims;
    this.advices = advices;
    this.gatekeeper = gatekeeper;
    this.askForDebts = askForDebts;
    this.duties = duties;
    this.call = call;
  }

  @Override
  public void admit(RefundOrderId id) {
    duties.admit(placeOf(id), "refund order");
  }

  @Override
  public RefundOrder locked(RefundOrderId id) {
    return orders.locked(id);
  }

  @Override
  public OrderView view(RefundOrderId id) {
    Timeline.Of place = placeOf(id);
    OrderOffers offers =
        new OrderOffers(
            call.actor(),
            gatekeeper.admission(place.firm()),
            () -> duties.hasHand(place),
            () -> duties.hasDecided(place.claim(), call.actor()),
            () -> claims.sourceChange(place.claim()).isPresent(),
            () -> advices.isStoppable(id),
            () -> askForDebts.isNumbered(id),
            () -> askForDebts.isAnswerable(id));
    return directory
        .find(id, offers, gatekeeper.seesAsOfficer(place.firm()))
        .orElseThrow(OrderThings::unknown);
  }

  private Timeline.Of placeOf(RefundOrderId id) {
    return directory.placeOf(id).orElseThrow(OrderThings::unknown);
  }

  private static Refused unknown() {
    return new Refused(new NotFound("refund order"));
  }

  @Override
  public RefundOrderId idOf(RefundOrder order) {
    return order.id();
  }

  @Override
  public String pathOf(RefundOrderId id) {
    return "/incentives/v1/refund-orders/" + id;
  }
}
