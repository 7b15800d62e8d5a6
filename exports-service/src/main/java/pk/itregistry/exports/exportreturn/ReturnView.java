package pk.itregistry.exports.exportreturn;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.Warning;
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
    @Schema(description = "What the caller may do next; none for who only looks at it.")
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
        @Nullable ReceiptView receipt,
    @Schema(
            maxItems = 200,
            description =
                "In an answer to filing and where one return is read: what in it was taken in and"
                    + " still deserves a look.")
        @Nullable List<Warning> warnings)
    implements Versioned {

  /** What deserves a look, where the view tells it. */
  List<Warning> found() {
    return warnings == null ? List.of() : warnings;
  }

  /** A firm's returns. */
  @Schema(name = "ExportReturns", description = "A firm's returns, the newest first.")
  record Returns(List<ReturnView> items) {}

  static ReturnView brief(ExportReturn filed, Set<ExportReturn.Act> acts) {
    return of(filed, acts, null, null, null, null);
  }

  static ReturnView whole(
      ExportReturn filed,
      Set<ExportReturn.Act> acts,
      List<LineView> lines,
      List<Warning> warnings) {
    return of(filed, acts, null, lines, null, warnings);
  }

  /** As it is answered to whoever filed it. */
  static ReturnView taken(
      ExportReturn filed, List<LineId> lineIds, ReceiptView receipt, List<Warning> warnings) {
    return of(filed, filed.allowedActs(), lineIds, null, receipt, warnings);
  }

  private static ReturnView of(
      ExportReturn filed,
      Set<ExportReturn.Act> acts,
      @Nullable List<LineId> lineIds,
      @Nullable List<LineView> lines,
      @Nullable ReceiptView receipt,
      @Nullable List<Warning> warnings) {
    return new ReturnView(
        filed.id(),
        filed.version(),
        filed.state(),
        acts,
        filed.firm(),
        filed.period(),
        filed.nil(),
        filed.lineCount(),
        filed.filedAt(),
        lineIds,
        lines,
        receipt,
        warnings);
  }
}
