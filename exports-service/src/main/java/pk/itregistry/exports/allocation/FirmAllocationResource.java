package pk.itregistry.exports.allocation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.Paging;
import pk.itregistry.plumbing.once.Idempotent;
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
      operationId = "allocateRemittance",
      summary = "Allocate a remittance to a line",
      description =
          "Sets an amount of a remittance, with what was kept on the way, against a line of a"
              + " return. Never more than either side holds; both in one currency.")
  @APIResponse(
      responseCode = "201",
      description = "The allocation.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AllocationView.class)))
  public Response allocate(
      @PathParam("firm") FirmId firm,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = AllocationRequest.class),
                      examples =
                          @ExampleObject(
                              name = "the bank kept USD 30",
                              value =
                                  """
                                  {"lineId": "0198c1f2-6f3e-7a51-9d42-0a1b2c3d4e5f",
                                   "remittanceId": "0198c1f2-7a00-7b62-8c53-1b2c3d4e5f60",
                                   "amount": "100000.00",
                                   "deductions": [{"kind": "BANK_CHARGE", "amount": "30.00"}]}
                                  """)))
          Body<AllocationRequest> body) {
    return once.answer(
        body,
        () -> {
          AllocationView made = allocating.perform(firm, body.read(AllocationRequest::resolve));
          return Answer.created("/exports/v1/allocations/" + made.id(), made)
              .version(made.version());
        });
  }

  @GET
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      operationId = "listAllocations",
      summary = "List a firm's allocations",
      description = "The newest first, removed ones included.")
  @APIResponse(
      responseCode = "200",
      description = "The allocations.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AllocationView.Made.class)))
  public Response list(
      @PathParam("firm") FirmId firm,
      @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "200",
                      defaultValue = "50"))
          @QueryParam("limit")
          @Nullable String limit,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @Context UriInfo uri) {
    Faults faults = new Faults();
    int most = Paging.limit(limit, faults);
    faults.refuseMalformed();
    Page<AllocationView> page = directory.ofFirm(firm, cursor, most);
    return Paging.answer(new AllocationView.Made(page.items()), page.next(), uri);
  }
}
