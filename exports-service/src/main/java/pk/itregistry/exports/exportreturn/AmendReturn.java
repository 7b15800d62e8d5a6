package pk.itregistry.exports.exportreturn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;
import pk.itregistry.contracts.exports.ExportsEvent.ReturnAmended;
import pk.itregistry.exports.obligation.Obligations;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.time.BusinessClock;

/** Puts a new version of a return, whole, in the place of the old one, which is kept. */
@ApplicationScoped
class AmendReturn {
  private static final Logger LOG = Logger.getLogger(AmendReturn.class);

  private final ExportReturns returns;
  private final TakeFiling taking;
  private final Obligations obligations;
  private final Outbox outbox;
  private final BusinessClock clock;
  private final Call call;

  AmendReturn(
      ExportReturns returns,
      TakeFiling taking,
      Obligations obligations,
      Outbox outbox,
      BusinessClock clock,
      Call call) {
    this.returns = returns;
    this.taking = taking;
    this.obligations = obligations;
    this.outbox = outbox;
    this.clock = clock;
    this.call = call;
  }

  ReturnView perform(ReturnId id, Body<Filing> body) {
    ExportReturn filed = returns.locked(id);
    call.expectVersion(filed.version());
    Filing filing = body.read();
    filed.amend(filing, clock.at(body.arrivedAt()).truncatedTo(ChronoUnit.MILLIS));
    Faults faults = taking.check(filing);
    if (!filing.period().equals(filed.period())) {
      faults.add("/period", "rule-other-period", "the return is of " + filed.period());
    }
    boolean unasked = obligations.isBeforeRegistration(filed.firm(), filed.period());
    ReturnView view = taking.take(filed, filing, body.sha256(), unasked, faults);
    outbox.announce(new ReturnAmended(filed.told(view.found())));
    LOG.infof("a return was amended: return=%s version=%d", id, filed.version());
    return view;
  }
}
