package pk.itregistry.exports.exportreturn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;
import pk.itregistry.contracts.exports.ExportsEvent.ReturnFiled;
import pk.itregistry.exports.ExportsProblem.ReturnExists;
import pk.itregistry.exports.obligation.Obligations;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.time.BusinessClock;

/** Files a period's return, whole; a live one is changed by an amendment only. */
@ApplicationScoped
class FileReturn {
  private static final Logger LOG = Logger.getLogger(FileReturn.class);

  private final ExportReturns returns;
  private final TakeFiling taking;
  private final Obligations obligations;
  private final Outbox outbox;
  private final BusinessClock clock;

  FileReturn(
      ExportReturns returns,
      TakeFiling taking,
      Obligations obligations,
      Outbox outbox,
      BusinessClock clock) {
    this.returns = returns;
    this.taking = taking;
    this.obligations = obligations;
    this.outbox = outbox;
    this.clock = clock;
  }

  ReturnView perform(FirmId firm, Body<Filing> body) {
    Filing filing = body.read();
    Obligations.Standing standing = obligations.lock(firm, filing.period());
    standing
        .live()
        .ifPresent(live -> {
          throw new Refused(new ReturnExists(live));
        });
    Faults faults = taking.check(filing);
    standing
        .months()
        .filter(months -> months != filing.period().months())
        .ifPresent(months ->
            faults.add(
                "/period",
                "rule-cadence",
                months == 1 ? "the firm files monthly" : "the firm files quarterly"));
    if (standing.neverOwed(filing.period())) {
      faults.add(
          "/period",
          "rule-never-owed",
          "no return was ever owed for it: the firm exports since %s"
              .formatted(standing.exportingSince()));
    }
    ExportReturn filed =
        new ExportReturn(firm, filing, clock.at(body.arrivedAt()).truncatedTo(ChronoUnit.MILLIS));
    returns.persistAndFlush(filed);
    ReturnView view =
        taking.take(
            filed, filing, body.sha256(), standing.beforeRegistration(filing.period()), faults);
    // Here only: an amendment does not move the day on which the period was fulfilled.
    obligations.fulfil(firm, filing.period(), filed.id(), LegalTime.dayOf(filed.filedAt()));
    outbox.announce(new ReturnFiled(filed.told(view.found())));
    LOG.infof(
        "a return was filed: firm=%s period=%s lines=%d", firm, filing.period(), filed.lineCount());
    return view;
  }
}
