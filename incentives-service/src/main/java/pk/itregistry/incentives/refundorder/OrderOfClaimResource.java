package pk.itregistry.incentives.refundorder;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.http.Answer;

/** The door from a claim to the order that its decision issued. */
@Path("claims/{claim}/refund-order")
@Tag(name = "refund orders", description = "What was ordered to be refunded, and what was set off.")
class OrderOfClaimResource {
  private final OrderDirectory directory;
  private final Gatekeeper gatekeeper;

  OrderOfClaimResource(OrderDirectory directory, Gatekeeper gatekeeper) {
    this.directory = directory;
    this.gatekeeper = gatekeeper;
  }

  @GET
  @Access(
      scope = "claims",
      permission = Permission.VIEW_CLAIMS,
      roles = {"claims-officer", "claims-approver", "treasury-officer", "auditor"})
  @Operation(
      summary = "Read a claim's refund order",
      description = "The order that the claim's decision issued; 404 before the decision.")
  public RestResponse<OrderView> readRefundOrderOfClaim(@PathParam("claim") ClaimId id) {
    OrderView order =
        directory.ofClaim(id).orElseThrow(() -> new Refused(new NotFound("refund order")));
    gatekeeper.admit(order.firmId(), "refund order");
    return Answer.read(order);
  }
}
