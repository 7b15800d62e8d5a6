package pk.itregistry.exports.receipt;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Gatekeeper;

/** The door from a return to its receipt. */
@Path("returns/{return}/receipt")
@Tag(
    name = "receipts",
    description = "Signed receipts of what was filed, and the keys to verify them.")
class ReturnReceiptResource {
  private final Receipts receipts;
  private final Gatekeeper gatekeeper;

  ReturnReceiptResource(Receipts receipts, Gatekeeper gatekeeper) {
    this.receipts = receipts;
    this.gatekeeper = gatekeeper;
  }

  @GET
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      summary = "Read a return's receipt",
      description = "The receipt of the newest version that was filed.")
  public ReceiptView getReturnReceipt(@PathParam("return") ReturnId id) {
    ReceiptView receipt = receipts.newestOf(id);
    gatekeeper.admit(receipt.firmId(), "receipt");
    return receipt;
  }
}
