package pk.itregistry.incentives.refundorder;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.WritePath;

/** The door to a refund order: read it, serve it, set debts off against it. */
@Path("refund-orders/{order}")
@Tag(name = "refund orders")
class RefundOrderResource {
  private final OrderThings orders;
  private final WritePath path;
  private final AskForDebts askForDebts;
  private final SetOffDebts setOffDebts;
  private final BusinessClock clock;

  RefundOrderResource(
      OrderThings orders,
      WritePath path,
      AskForDebts askForDebts,
      SetOffDebts setOffDebts,
      BusinessClock clock) {
    this.orders = orders;
    this.path = path;
    this.askForDebts = askForDebts;
    this.setOffDebts = setOffDebts;
    this.clock = clock;
  }

  @GET
  @Access(
      scope = "claims",
      permission = Permission.VIEW_CLAIMS,
      roles = {"claims-officer", "claims-approver", "treasury-officer", "auditor"})
  @Operation(
      summary = "Read a refund order",
      description = "The order with what was set off, what is paid in cash, and its payment.")
  public RestResponse<OrderView> readRefundOrder(@PathParam("order") RefundOrderId id) {
    return path.read(orders, id);
  }

  @POST
  @Path("service")
  @Access(
      roles = {"claims-officer", "claims-approver"},
      peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Serve a refund order",
      description = "Serves the order on the firm today; the refund clock stops.")
  public RestResponse<OrderView> serveRefundOrder(@PathParam("order") RefundOrderId id) {
    return path.change(orders, id, (order, by) -> order.serve(by, clock.today()));
  }

  @POST
  @Path("set-off")
  @Access(roles = "treasury-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Set debts off against a refund order",
      description =
          "Asks the tax authority for demands and sets them off: other income tax, other taxes,"
              + " then cash (s.170(3)). What remains is prepared for payment; whoever does this has"
              + " signed that payment first.")
  public RestResponse<OrderView> setOffRefundOrder(@PathParam("order") RefundOrderId id) {
    return path.changeAsking(orders, id, askForDebts::of, setOffDebts::perform);
  }
}
