package pk.itregistry.incentives.refundorder;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.write.WritePath;

/**
 * The doors to refund orders: read one, also from its claim, serve it, set debts off against it.
 */
@Path("")
@Tag(name = "refund orders", description = "What was ordered to be refunded, and what was set off.")
class RefundOrderResource {
  private final OrderDirectory directory;
  private final OrderThings orders;
  private final WritePath path;
  private final AskForDebts askForDebts;
  private final StateDebts stateDebts;
  private final ServeOrder serveOrder;
  private final SetOffDebts setOffDebts;
  private final ProposeCancellation proposeCancellation;
  private final CancelOrder cancelOrder;

  RefundOrderResource(
      OrderDirectory directory,
      OrderThings orders,
      WritePath path,
      AskForDebts askForDebts,
      StateDebts stateDebts,
      ServeOrder serveOrder,
      SetOffDebts setOffDebts,
      ProposeCancellation proposeCancellation,
      CancelOrder cancelOrder) {
    this.directory = directory;
    this.orders = orders;
    this.path = path;
    this.askForDebts = askForDebts;
    this.stateDebts = stateDebts;
    this.serveOrder = serveOrder;
    this.setOffDebts = setOffDebts;
    this.proposeCancellation = proposeCancellation;
    this.cancelOrder = cancelOrder;
  }

  @GET
  @Path("claims/{claim}/refund-order")
  @Access(
      scope = "claims",
      permission = Permission.VIEW_CLAIMS,
      roles = {"claims-officer", "claims-approver", "treasury-officer", "auditor"})
  @Operation(
      summary = "Read a claim's refund order",
      description = "The order that the claim's decision issued; 404 before the decision.")
  public RestResponse<OrderView> readRefundOrderOfClaim(ClaimId claim) {
    RefundOrderId order =
        directory.ofClaim(claim).orElseThrow(() -> new Refused(new NotFound("refund order")));
    return path.read(orders, order);
  }

  @GET
  @Path("refund-orders/{order}")
  @Access(
      scope = "claims",
      permission = Permission.VIEW_CLAIMS,
      roles = {"claims-officer", "claims-approver", "treasury-officer", "auditor"})
  @Operation(
      summary = "Read a refund order",
      description = "The order with what was set off, what is paid in cash, and its payment.")
  public RestResponse<OrderView> readRefundOrder(RefundOrderId order) {
    return path.read(orders, order);
  }

  @POST
  @Path("refund-orders/{order}/service")
  @Access(
      roles = {"claims-officer", "claims-approver"},
      peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Serve a refund order",
      description = "Serves the order on the firm today; the refund clock stops.")
  public RestResponse<OrderView> serveRefundOrder(RefundOrderId order) {
    return path.change(orders, order, serveOrder::perform);
  }

  @POST
  @Path("refund-orders/{order}/debts")
  @Access(roles = "treasury-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "State the debts of a firm without a tax number",
      description =
          "What the tax authority answered by letter: each demand that stands, or that none does."
              + " Only where the register has no tax number by which it could be asked, as of most"
              + " freelancers; the set-off then rests on it. Stated again, the last one counts.")
  public RestResponse<OrderView> stateDebtsOfRefundOrder(
      RefundOrderId order, Body<StatedDebts> body) {
    return path.change(orders, order, body, stateDebts::perform);
  }

  @POST
  @Path("refund-orders/{order}/set-off")
  @Access(roles = "treasury-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Set debts off against a refund order",
      description =
          "Asks the tax authority for demands and sets them off: other income tax, other taxes,"
              + " then cash (s.170(3)). What remains is prepared for payment; whoever does this has"
              + " signed that payment first.")
  public RestResponse<OrderView> setOffRefundOrder(RefundOrderId order) {
    return path.changeAsking(orders, order, askForDebts::of, setOffDebts::perform);
  }

  @POST
  @Path("refund-orders/{order}/cancellation-proposal")
  @Access(
      roles = {"treasury-officer", "claims-approver"},
      peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Propose to cancel a refund order",
      description =
          "When a source of its amount is gone: a reversal, a reissue with other amounts, a revoked"
              + " certificate. By somebody who neither proposed nor made the claim's decision;"
              + " another one confirms. 409 while the bank has the payment in hand.")
  public RestResponse<OrderView> proposeOrderCancellation(
      RefundOrderId order, Body<CancellationProposal> body) {
    return path.change(orders, order, body, proposeCancellation::perform);
  }

  @POST
  @Path("refund-orders/{order}/cancellation")
  @Access(
      roles = {"treasury-officer", "claims-approver"},
      peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Cancel a refund order",
      description =
          "The second signature, by another person than the proposer. Its payment is stopped, what"
              + " was posted is reversed, and the claim is held for an officer to review it again;"
              + " the refund clock goes on.")
  public RestResponse<OrderView> cancelRefundOrder(RefundOrderId order) {
    return path.change(orders, order, cancelOrder::perform);
  }
}
