package pk.itregistry.exports.remittance;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.PageAsked;

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
      summary = "List a firm's remittances",
      description = "What the banks certified for the firm's tax number, the newest first.")
  public RestResponse<Remittances> listFirmRemittances(
      @PathParam("firm") FirmId firm, @BeanParam PageAsked page) {
    return page.answer((cursor, most) -> directory.ofFirm(firm, cursor, most), Remittances::new);
  }

  @GET
  @Path("{remittance}")
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      summary = "Read a firm's remittance",
      description = "One payment that a bank certified for the firm's tax number.")
  public RestResponse<RemittanceView> getFirmRemittance(
      @PathParam("firm") FirmId firm, @PathParam("remittance") RemittanceId remittance) {
    RemittanceView view =
        directory
            .ofFirm(remittance, firm)
            .orElseThrow(() -> new Refused(new NotFound("remittance")));
    return Answer.read(view);
  }
}
