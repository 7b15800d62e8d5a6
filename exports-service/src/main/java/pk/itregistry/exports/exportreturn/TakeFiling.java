package pk.itregistry.exports.exportreturn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.Warning.Code;
import pk.itregistry.exports.line.LineRules;
import pk.itregistry.exports.line.LineWarnings;
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
  private static final Warning BEFORE_REGISTRATION =
      new Warning(
          "/period",
          Code.PERIOD_BEFORE_REGISTRATION,
          "No return was owed for a period before the firm's registration; it is taken as a"
              + " statement of its own will and never late.");

  private final ReturnLines lines;
  private final LineRules lineRules;
  private final LineWarnings lineWarnings;
  private final ReturnVersions versions;
  private final IssueReceipt receipts;
  private final BusinessClock clock;
  private final Call call;

  TakeFiling(
      ReturnLines lines,
      LineRules lineRules,
      LineWarnings lineWarnings,
      ReturnVersions versions,
      IssueReceipt receipts,
      BusinessClock clock,
      Call call) {
    this.lines = lines;
    this.lineRules = lineRules;
    this.lineWarnings = lineWarnings;
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

  ReturnView take(
      ExportReturn filed, Filing filing, String sha256, boolean beforeRegistration, Faults faults) {
    ReturnLines.Put put =
        filed.version() == 1
            ? lines.putFirst(filed.id(), filed.firm(), filed.period(), filing.lines(), faults)
            : lines.put(filed.id(), filed.firm(), filed.period(), filing.lines(), faults);
    List<StatedLine> stated = put.stated();
    Instant at = filed.filedAt();
    List<Warning> warnings = new ArrayList<>();
    if (beforeRegistration) {
      warnings.add(BEFORE_REGISTRATION);
    }
    warnings.addAll(put.warnings());
    warnings.addAll(lineWarnings.of(filed.firm(), filed.id(), stated));
    versions.add(
        filed,
        stated,
        warnings,
        filing.declaration().declarantName(),
        sha256,
        at,
        call.caller().actor());
    ReceiptView receipt =
        receipts.issue(filed.id(), filed.firm(), filed.period(), filed.version(), sha256, at);
    List<LineId> ids = stated.stream().map(line -> Objects.requireNonNull(line.lineId())).toList();
    return ReturnView.taken(filed, ids, receipt, warnings);
  }
}
