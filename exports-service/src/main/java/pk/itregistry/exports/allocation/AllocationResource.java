package pk.itregistry.exports.allocation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pk.itregistry.kernel.identity.AllocationId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.once.Idempotent;
import pk.itregistry.plumbing.once.Once;

/** The door to one allocation: read it, remove it. */
@Path("allocations/{allocation}")
@Tag(name = "allocations", description = "Which payment is for which line.")
class AllocationResource {
  private final RemoveAllocation removing;
  private final AllocationDirectory directory;
  private final Gatekeeper gatekeeper;
  private final Once once;

  AllocationResource(
      RemoveAllocation removing, AllocationDirectory directory, Gatekeeper gatekeeper, Once once) {
    this.removing = removing;
    this.directory = directory;
    this.gatekeeper = gatekeeper;
    this.once = once;
  }

  @GET
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      operationId = "getAllocation",
      summary = "Read an allocation",
      description = "Standing or removed, with its deductions.")
  @APIResponse(
      responseCode = "200",
      description = "The allocation.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AllocationView.class)))
  public Response get(@PathParam("allocation") AllocationId id) {
    AllocationView view = admitted(id);
    return Response.ok(view).tag(Long.toString(view.version())).build();
  }

  @POST
  @Path("removal")
  @Idempotent(forEver = true)
  @Access(scope = "exports", permission = Permission.FILE_RETURNS)
  @Operation(
      operationId = "removeAllocation",
      summary = "Remove an allocation",
      description = "Line and remittance are open for its amounts again.")
  @APIResponse(
      responseCode = "200",
      description = "The allocation, removed.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AllocationView.class)))
  public Response remove(@PathParam("allocation") AllocationId id) {
    AllocationView seen = admitted(id);
    return once.answer(() -> {
      AllocationView removed = removing.perform(id, seen.remittanceId());
      return Answer.ok(removed).version(removed.version());
    });
  }

  private AllocationView admitted(AllocationId id) {
    AllocationView view =
        directory.one(id).orElseThrow(() -> new Refused(new NotFound("allocation")));
    gatekeeper.admit(view.firmId(), "allocation");
    return view;
  }
}
