package pk.itregistry.registry.firm;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.Answer;

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
      summary = "Read a firm",
      description =
          "The firm with its registration and the certificate in force today. For whoever may do"
              + " anything for the firm, and for registrars.")
  public RestResponse<FirmView> getFirm(@PathParam("firm") FirmId firm) {
    FirmView view = firms.firm(firm).orElseThrow(() -> new Refused(new NotFound("firm")));
    return Answer.read(view);
  }
}
