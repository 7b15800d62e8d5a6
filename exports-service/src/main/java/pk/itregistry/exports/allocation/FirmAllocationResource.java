package pk.itregistry.exports.allocation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.once.Once;

/** A firm's door to its allocations: make one, list them. */
@Path("firms/{firm}/allocations")
@Tag(name = "allocations")
class FirmAllocationResource {
  private final AllocateRemittance allocating;
  private final AllocationDirectory directory;
  private final Once once;

  FirmAllocationResource(AllocateRemittance allocating, AllocationDirectory directory, Once once) {
    this.allocating = allocating;
    this.directory = directory;
    this.once = once;
  }

  @POST
  @Idempotent(forEver = true)
  @Access(scope = "exports", permission = Permission.FILE_RETURNS)
  @Operation(
      summary = "Allocate a remittance to a line",
      description =
          "Sets an amount of a remittance, with what was kept on the way, against a line of a"
              + " return. Never more than either side holds; both in one currency.")
  @ResponseStatus(201)
  public RestResponse<AllocationView> allocateRemittance(
      @PathParam("firm") FirmId firm, Body<AllocationToMake> body) {
    return once.answer(
        body,
        () -> {
          AllocationView made = allocating.perform(firm, body.read());
          return Answer.created("/exports/v1/allocations/" + made.id(), made)
              .version(made.version());
        });
  }

  @GET
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      summary = "List a firm's allocations",
      description = "The newest first, removed ones included.")
  public RestResponse<AllocationView.Made> listAllocations(
      @PathParam("firm") FirmId firm, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.ofFirm(firm, cursor, most), AllocationView.Made::new);
  }
}
