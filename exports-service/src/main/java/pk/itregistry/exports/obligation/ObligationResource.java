package pk.itregistry.exports.obligation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.plumbing.access.Access;

/** A firm's door to what it owes. */
@Path("firms/{firm}/obligations")
@Tag(name = "returns")
class ObligationResource {
  private final ObligationDirectory directory;

  ObligationResource(ObligationDirectory directory) {
    this.directory = directory;
  }

  @GET
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      summary = "List a firm's obligations",
      description =
          "The periods from the firm's registration to now, the newest first, at most 200: when a"
              + " return is due and whether it was filed. Told from today's legal day.")
  public ObligationView.Owed listObligations(FirmId firm) {
    return new ObligationView.Owed(directory.of(firm));
  }
}
