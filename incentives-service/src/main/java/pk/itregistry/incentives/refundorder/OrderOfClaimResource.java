package pk.itregistry.incentives.refundorder;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Gatekeeper;

/** The door from a claim to the order that its decision issued. */
@Path("claims/{id}/refund-order")
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
      operationId = "readRefundOrderOfClaim",
      summary = "Read a claim's refund order",
      description = "The order that the claim's decision issued; 404 before the decision.")
  @APIResponse(
      responseCode = "200",
      description = "The order.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = OrderView.class)))
  public Response read(@PathParam("id") ClaimId id) {
    OrderView order =
        directory.ofClaim(id).orElseThrow(() -> new Refused(new NotFound("refund order")));
    gatekeeper.admit(order.firmId(), "refund order");
    return Response.ok(order).tag(Long.toString(order.version())).build();
  }
}
