package pk.itregistry.exports.allocation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.AllocationId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.once.Once;

/** The doors to allocations: make one, list and read them, remove one. */
@Path("")
@Tag(name = "allocations", description = "Which payment is for which line.")
class AllocationResource {
  private final AllocateRemittance allocating;
  private final AllocationDirectory directory;
  private final Once once;
  private final RemoveAllocation removing;
  private final LowerAllocation lowering;
  private final Gatekeeper gatekeeper;

  AllocationResource(
      AllocateRemittance allocating,
      AllocationDirectory directory,
      Once once,
      RemoveAllocation removing,
      LowerAllocation lowering,
      Gatekeeper gatekeeper) {
    this.allocating = allocating;
    this.directory = directory;
    this.once = once;
    this.removing = removing;
    this.lowering = lowering;
    this.gatekeeper = gatekeeper;
  }

  @POST
  @Path("firms/{firm}/allocations")
  @Idempotent(creates = true, forEver = true)
  @Access(scope = "exports", permission = Permission.FILE_RETURNS)
  @Operation(
      summary = "Allocate a remittance to a line",
      description =
          "Sets an amount of a remittance, with what was kept on the way, against a line of a"
              + " return. Never more than either side holds; both in one currency.")
  public RestResponse<AllocationView> allocateRemittance(FirmId firm, Body<AllocationToMake> body) {
    return once.answer(
        body,
        () -> {
          AllocationView made = allocating.perform(firm, body.read());
          return Answer.created("/exports/v1/allocations/" + made.id(), made)
              .version(made.version());
        });
  }

  @GET
  @Path("firms/{firm}/allocations")
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      summary = "List a firm's allocations",
      description = "The newest first, removed ones included.")
  public RestResponse<AllocationView.Made> listAllocations(FirmId firm, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.ofFirm(firm, cursor, most), AllocationView.Made::new);
  }

  @GET
  @Path("allocations/{allocation}")
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      summary = "Read an allocation",
      description = "Standing or removed, with its deductions.")
  public RestResponse<AllocationView> getAllocation(AllocationId allocation) {
    return Answer.read(admitted(allocation));
  }

  @POST
  @Path("allocations/{allocation}/removal")
  @Idempotent(forEver = true)
  @Access(scope = "exports", permission = Permission.FILE_RETURNS)
  @Operation(
      summary = "Remove an allocation",
      description = "Line and remittance are open for its amounts again.")
  public RestResponse<AllocationView> removeAllocation(AllocationId allocation) {
    AllocationView seen = admitted(allocation);
    return once.answer(() -> {
      AllocationView removed = removing.perform(allocation, seen.remittanceId());
      return Answer.ok(removed).version(removed.version());
    });
  }

  @POST
  @Path("allocations/{allocation}/reduction")
  @Idempotent(forEver = true)
  @Access(scope = "exports", permission = Permission.FILE_RETURNS)
  @Operation(
      summary = "Lower an allocation",
      description =
          "Leaves less of it set against the line; line and remittance are open for the"
              + " difference. What was OVER_ALLOCATED stands again once it fits.")
  public RestResponse<AllocationView> lowerAllocation(
      AllocationId allocation, Body<AllocationToLower> body) {
    AllocationView seen = admitted(allocation);
    return once.answer(
        body,
        () -> {
          AllocationView lowered = lowering.perform(allocation, seen.remittanceId(), body.read());
          return Answer.ok(lowered).version(lowered.version());
        });
  }

  private AllocationView admitted(AllocationId id) {
    AllocationView view =
        directory.one(id).orElseThrow(() -> new Refused(new NotFound("allocation")));
    gatekeeper.admit(view.firmId(), "allocation");
    return view;
  }
}
