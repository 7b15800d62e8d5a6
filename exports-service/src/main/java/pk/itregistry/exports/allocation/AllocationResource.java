package pk.itregistry.exports.allocation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.AllocationId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Answer;
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
      summary = "Read an allocation",
      description = "Standing or removed, with its deductions.")
  public RestResponse<AllocationView> getAllocation(@PathParam("allocation") AllocationId id) {
    return Answer.read(admitted(id));
  }

  @POST
  @Path("removal")
  @Idempotent(forEver = true)
  @Access(scope = "exports", permission = Permission.FILE_RETURNS)
  @Operation(
      summary = "Remove an allocation",
      description = "Line and remittance are open for its amounts again.")
  public RestResponse<AllocationView> removeAllocation(@PathParam("allocation") AllocationId id) {
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
