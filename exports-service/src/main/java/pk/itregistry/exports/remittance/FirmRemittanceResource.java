package pk.itregistry.exports.remittance;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.Paging;

/** A firm's door to what the banks say came in for it. */
@Path("firms/{firm}/remittances")
@Tag(name = "remittances", description = "What banks certify as having come in.")
class FirmRemittanceResource {
  private final RemittanceDirectory directory;

  FirmRemittanceResource(RemittanceDirectory directory) {
    this.directory = directory;
  }

  @Schema(name = "Remittances", description = "A firm's remittances, the newest first.")
  record Remittances(List<RemittanceView> items) {}

  @GET
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      operationId = "listFirmRemittances",
      summary = "List a firm's remittances",
      description = "What the banks certified for the firm's tax number, the newest first.")
  @APIResponse(
      responseCode = "200",
      description = "The remittances.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Remittances.class)))
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
    Page<RemittanceView> page = directory.ofFirm(firm, cursor, most);
    return Paging.answer(new Remittances(page.items()), page.next(), uri);
  }

  @GET
  @Path("{remittance}")
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      operationId = "getFirmRemittance",
      summary = "Read a firm's remittance",
      description = "One payment that a bank certified for the firm's tax number.")
  @APIResponse(
      responseCode = "200",
      description = "The remittance.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RemittanceView.class)))
  public Response get(
      @PathParam("firm") FirmId firm, @PathParam("remittance") RemittanceId remittance) {
    RemittanceView view =
        directory
            .ofFirm(remittance, firm)
            .orElseThrow(() -> new Refused(new NotFound("remittance")));
    return Response.ok(view).tag(Long.toString(view.version())).build();
  }
}
