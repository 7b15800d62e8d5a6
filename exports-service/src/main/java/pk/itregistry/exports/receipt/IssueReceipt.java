package pk.itregistry.exports.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.ReceiptId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.signing.Signer;

/** Signs and keeps the receipt of a filing, in the filing's transaction. */
@ApplicationScoped
public class IssueReceipt {
  private static final String TYPE = "itr-receipt";

  private final Signer signer;
  private final Receipts receipts;
  private final Call call;

  IssueReceipt(Signer signer, Receipts receipts, Call call) {
    this.signer = signer;
    this.receipts = receipts;
    this.call = call;
  }

  /** The receipt of what the running request filed. */
  public ReceiptView issue(
      ReturnId of, FirmId firm, TaxPeriod period, long version, String sha256, Instant at) {
    ReceiptId id = ReceiptId.fresh();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("receiptId", id.toString());
    claims.put("returnId", of.toString());
    claims.put("firmId", firm.toString());
    claims.put("period", period.toString());
    claims.put("version", version);
    claims.put("sha256", sha256);
    claims.put("receivedAt", at.toString());
    ReceiptView receipt =
        new ReceiptView(
            id, of, firm, period, version, sha256, at, signer.kid(), signer.sign(TYPE, claims));
    receipts.add(receipt, call.caller(), call.idempotencyKey());
    return receipt;
  }
}
