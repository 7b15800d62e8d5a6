package pk.itregistry.registry.firm;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;

/** The door to a firm, for those who may act for it and for registrars. */
@Path("firms/{firm}")
@Tag(name = "firms", description = "The firms in the register.")
class FirmResource {
  private final FirmDirectory firms;

  FirmResource(FirmDirectory firms) {
    this.firms = firms;
  }

  @GET
  @Access(signedIn = true, member = true, roles = "registrar")
  @Operation(
      operationId = "getFirm",
      summary = "Read a firm",
      description =
          "The firm with its registration and the certificate in force today. For whoever may do"
              + " anything for the firm, and for registrars.")
  @APIResponse(
      responseCode = "200",
      description = "The firm.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = FirmView.class)))
  public Response get(@PathParam("firm") FirmId firm) {
    FirmView view = firms.firm(firm).orElseThrow(() -> new Refused(new NotFound("firm")));
    return Response.ok(view).tag(Long.toString(view.version())).build();
  }
}
