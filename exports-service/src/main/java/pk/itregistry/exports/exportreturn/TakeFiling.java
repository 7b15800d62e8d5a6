package pk.itregistry.exports.exportreturn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import pk.itregistry.exports.line.LineRules;
import pk.itregistry.exports.line.ReturnLines;
import pk.itregistry.exports.line.StatedLine;
import pk.itregistry.exports.receipt.IssueReceipt;
import pk.itregistry.exports.receipt.ReceiptView;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.time.BusinessClock;

/** What filing and amending have in common: rules, lines, the version, the receipt. */
@ApplicationScoped
class TakeFiling {
  private final ReturnLines lines;
  private final LineRules lineRules;
  private final ReturnVersions versions;
  private final IssueReceipt receipts;
  private final BusinessClock clock;
  private final Call call;

  TakeFiling(
      ReturnLines lines,
      LineRules lineRules,
      ReturnVersions versions,
      IssueReceipt receipts,
      BusinessClock clock,
      Call call) {
    this.lines = lines;
    this.lineRules = lineRules;
    this.versions = versions;
    this.receipts = receipts;
    this.clock = clock;
    this.call = call;
  }

  /** The rules of the filing by itself; the lines' rules among each other come with the lines. */
  Faults check(Filing filing) {
    Faults faults = new Faults();
    TaxPeriod period = filing.period();
    if (period.start().isAfter(clock.today())) {
      faults.add(
          "/period", "rule-period-not-begun", "may be filed from %s on".formatted(period.start()));
    }
    lineRules.check(filing.lines(), period, clock.today(), faults);
    return faults;
  }

  ReturnView take(ExportReturn filed, Filing filing, String sha256, Faults faults) {
    List<StatedLine> stated =
        filed.version() == 1
            ? lines.putFirst(filed.id(), filed.firm(), filed.period(), filing.lines(), faults)
            : lines.put(filed.id(), filed.firm(), filed.period(), filing.lines(), faults);
    Instant at = filed.filedAt();
    versions.add(
        filed, stated, filing.declaration().declarantName(), sha256, at, call.caller().actor());
    ReceiptView receipt =
        receipts.issue(filed.id(), filed.firm(), filed.period(), filed.version(), sha256, at);
    List<LineId> ids = stated.stream().map(line -> Objects.requireNonNull(line.lineId())).toList();
    return ReturnView.taken(filed, ids, receipt);
  }
}
