package pk.itregistry.exports.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.ReceiptId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.time.TaxPeriod;

/** Signed proof that a version of a return was received. */
@Schema(name = "Receipt", description = "Signed proof that a version of a return was received.")
public record ReceiptView(
    ReceiptId id,
    ReturnId returnId,
    FirmId firmId,
    TaxPeriod period,
    long version,
    @Schema(
            pattern = "^[0-9a-f]{64}$",
            maxLength = 64,
            description = "SHA-256 of the submission as it was received, decoded, in hex.")
        String sha256,
    @Schema(description = "In business time.") Instant receivedAt,
    @Schema(description = "Names the key under GET receipt-keys.") String kid,
    @Schema(
            description =
                "The receipt as a JSON Web Signature (RFC 7515), compact, ES256, over receiptId,"
                    + " returnId, firmId, period, version, sha256 and receivedAt.")
        String jws) {

  /** What a key of a request stands for. */
  @Schema(name = "Receipts", description = "The receipts of requests with one Idempotency-Key.")
  record Found(List<ReceiptView> items) {}

  /** What receipts are verified with. */
  @Schema(name = "ReceiptKeys", description = "A JSON Web Key Set (RFC 7517).")
  record KeySet(List<Map<String, String>> keys) {}
}
