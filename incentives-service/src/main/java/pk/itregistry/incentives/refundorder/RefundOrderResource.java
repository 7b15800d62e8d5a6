package pk.itregistry.incentives.refundorder;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.incentives.outside.TaxAuthority.Demand;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.once.Idempotent;
import pk.itregistry.plumbing.once.Once;

/** The door to a refund order: read it, serve it, set debts off against it. */
@Path("refund-orders/{id}")
@Tag(name = "refund orders")
class RefundOrderResource {
  private final OrderDirectory directory;
  private final ServeOrder serveOrder;
  private final AskForDebts askForDebts;
  private final SetOffDebts setOffDebts;
  private final Gatekeeper gatekeeper;
  private final Once once;

  RefundOrderResource(
      OrderDirectory directory,
      ServeOrder serveOrder,
      AskForDebts askForDebts,
      SetOffDebts setOffDebts,
      Gatekeeper gatekeeper,
      Once once) {
    this.directory = directory;
    this.serveOrder = serveOrder;
    this.askForDebts = askForDebts;
    this.setOffDebts = setOffDebts;
    this.gatekeeper = gatekeeper;
    this.once = once;
  }

  @GET
  @Access(
      scope = "claims",
      permission = Permission.VIEW_CLAIMS,
      roles = {"claims-officer", "claims-approver", "treasury-officer", "auditor"})
  @Operation(
      summary = "Read a refund order",
      description = "The order with what was set off, what is paid in cash, and its payment.")
  public RestResponse<OrderView> readRefundOrder(@PathParam("id") RefundOrderId id) {
    OrderView order = admitted(id);
    return Answer.read(order);
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
  public RestResponse<OrderView> serveRefundOrder(@PathParam("id") RefundOrderId id) {
    admitted(id);
    return once.answer(() -> {
      serveOrder.serve(id);
      return answer(id);
    });
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
  public RestResponse<OrderView> setOffRefundOrder(@PathParam("id") RefundOrderId id) {
    admitted(id);
    Supplier<List<Demand>> debts = askForDebts.of(id);
    return once.answer(() -> {
      setOffDebts.setOff(id, debts);
      return answer(id);
    });
  }

  private OrderView admitted(RefundOrderId id) {
    OrderView order = find(id);
    gatekeeper.admit(order.firmId(), "refund order");
    return order;
  }

  private OrderView find(RefundOrderId id) {
    return directory.find(id).orElseThrow(() -> new Refused(new NotFound("refund order")));
  }

  private Answer<OrderView> answer(RefundOrderId id) {
    OrderView order = find(id);
    return Answer.ok(order).version(order.version());
  }
}
