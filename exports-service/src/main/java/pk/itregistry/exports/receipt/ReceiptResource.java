package pk.itregistry.exports.receipt;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.ReceiptId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.problem.CommonProblem.MissingPermission;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.FirmAuthority;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.signing.PublishedKeys;

/** The doors to receipts, and to the keys that verify them. */
@Path("")
@Tag(
    name = "receipts",
    description = "Signed receipts of what was filed, and the keys to verify them.")
class ReceiptResource {
  private final Receipts receipts;
  private final Gatekeeper gatekeeper;
  private final PublishedKeys keys;
  private final FirmAuthority authority;
  private final Call call;

  ReceiptResource(
      Receipts receipts,
      Gatekeeper gatekeeper,
      PublishedKeys keys,
      FirmAuthority authority,
      Call call) {
    this.receipts = receipts;
    this.gatekeeper = gatekeeper;
    this.keys = keys;
    this.authority = authority;
    this.call = call;
  }

  @GET
  @Path("returns/{return}/receipt")
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      summary = "Read a return's receipt",
      description = "The receipt of the newest version that was filed.")
  public ReceiptView getReturnReceipt(@PathParam("return") ReturnId id) {
    ReceiptView receipt = receipts.newestOf(id);
    gatekeeper.admit(receipt.firmId(), "receipt");
    return receipt;
  }

  @GET
  @Path("receipts/{receipt}")
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(summary = "Read a receipt", description = "By its id, as it was issued.")
  public ReceiptView getReceipt(ReceiptId receipt) {
    ReceiptView found = receipts.byId(receipt);
    gatekeeper.admit(found.firmId(), "receipt");
    return found;
  }

  @GET
  @Path("receipts")
  @Access(scope = "exports")
  @Operation(
      summary = "Find a receipt after a lost answer",
      description =
          "By the Idempotency-Key of the caller's own request. Empty when that request took no"
              + " effect: then send it again. Whose authority was revoked since is refused, 403."
              + " A plus in the key may be sent as it is.")
  public ReceiptView.Found findReceipts(
      @Parameter(description = "The key that the caller sent with the filing.", required = true)
          @QueryParam("idempotencyKey")
          @Nullable SentKey key) {
    Faults faults = new Faults();
    SentKey sent = faults.required("idempotencyKey", key, found -> found);
    faults.refuseMalformed();
    List<ReceiptView> own = receipts.byKey(call.caller(), sent.value());
    List<ReceiptView> open =
        own.stream()
            .filter(found -> !authority.permissions(call.caller(), found.firmId()).isEmpty())
            .toList();
    if (open.isEmpty() && !own.isEmpty()) {
      throw new Refused(new MissingPermission(Permission.VIEW_RETURNS.name()));
    }
    return new ReceiptView.Found(open);
  }

  @GET
  @Path("receipt-keys")
  @Access(open = true)
  @Operation(
      summary = "List the keys of receipts",
      description =
          "The public keys of all receipts ever signed, for ever, as a JSON Web Key Set: anyone"
              + " verifies a receipt with them.")
  public ReceiptView.KeySet listReceiptKeys() {
    return new ReceiptView.KeySet(keys.all());
  }
}
