package pk.itregistry.incentives.refundorder;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.write.Things;

/** Refund orders on the write path. */
@ApplicationScoped
class OrderThings implements Things<RefundOrderId, RefundOrder, OrderView> {
  private final RefundOrders orders;
  private final OrderDirectory directory;
  private final Gatekeeper gatekeeper;

  OrderThings(RefundOrders orders, OrderDirectory directory, Gatekeeper gatekeeper) {
    this.orders = orders;
    this.directory = directory;
    this.gatekeeper = gatekeeper;
  }

  @Override
  public void admit(RefundOrderId id) {
    gatekeeper.admit(view(id).firmId(), "refund order");
  }

  @Override
  public RefundOrder locked(RefundOrderId id) {
    return orders.locked(id);
  }

  @Override
  public OrderView view(RefundOrderId id) {
    return directory.find(id).orElseThrow(() -> new Refused(new NotFound("refund order")));
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
