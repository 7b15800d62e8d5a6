package pk.itregistry.exports.exportreturn;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.line.LineView;
import pk.itregistry.exports.receipt.ReceiptView;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.http.Versioned;

/** An export return as its firm sees it. */
@Schema(name = "ExportReturn", description = "An export return.")
record ReturnView(
    ReturnId id,
    long version,
    ExportReturn.State state,
    Set<ExportReturn.Act> allowedActs,
    FirmId firmId,
    TaxPeriod period,
    boolean nil,
    int lineCount,
    @Schema(description = "When this version was received, in business time.") Instant filedAt,
    @Schema(
            maxItems = 5000,
            description = "In an answer to filing: the lines' ids, in the order they were sent.")
        @Nullable List<LineId> lineIds,
    @Schema(maxItems = 5000, description = "Where one return is read: its lines as they stand.")
        @Nullable List<LineView> lines,
    @Schema(description = "In an answer to filing: the signed receipt.")
        @Nullable ReceiptView receipt)
    implements Versioned {

  /** A firm's returns. */
  @Schema(name = "ExportReturns", description = "A firm's returns, the newest first.")
  record Returns(List<ReturnView> items) {}

  static ReturnView brief(ExportReturn filed) {
    return of(filed, null, null, null);
  }

  static ReturnView whole(ExportReturn filed, List<LineView> lines) {
    return of(filed, null, lines, null);
  }

  static ReturnView taken(ExportReturn filed, List<LineId> lineIds, ReceiptView receipt) {
    return of(filed, lineIds, null, receipt);
  }

  private static ReturnView of(
      ExportReturn filed,
      @Nullable List<LineId> lineIds,
      @Nullable List<LineView> lines,
      @Nullable ReceiptView receipt) {
    return new ReturnView(
        filed.id(),
        filed.version(),
        filed.state(),
        filed.allowedActs(),
        filed.firm(),
        filed.period(),
        filed.nil(),
        filed.lineCount(),
        filed.filedAt(),
        lineIds,
        lines,
        receipt);
  }
}
