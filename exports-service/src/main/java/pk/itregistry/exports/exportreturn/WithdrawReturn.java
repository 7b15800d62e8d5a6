package pk.itregistry.exports.exportreturn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.logging.Logger;
import pk.itregistry.contracts.exports.ExportsEvent.ReturnWithdrawn;
import pk.itregistry.exports.line.ReturnLines;
import pk.itregistry.exports.obligation.Obligations;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.time.BusinessClock;

/** Takes a return back: its period is owed again. Not while anything is set against its lines. */
@ApplicationScoped
class WithdrawReturn {
  private static final Logger LOG = Logger.getLogger(WithdrawReturn.class);

  private final ExportReturns returns;
  private final ReturnLines lines;
  private final Obligations obligations;
  private final Outbox outbox;
  private final BusinessClock clock;
  private final Call call;

  WithdrawReturn(
      ExportReturns returns,
      ReturnLines lines,
      Obligations obligations,
      Outbox outbox,
      BusinessClock clock,
      Call call) {
    this.returns = returns;
    this.lines = lines;
    this.obligations = obligations;
    this.outbox = outbox;
    this.clock = clock;
    this.call = call;
  }

  ReturnView perform(ReturnId id) {
    ExportReturn filed = returns.locked(id);
    call.expectVersion(filed.version());
    filed.withdraw(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    lines.put(id, filed.firm(), filed.period(), List.of(), new Faults());
    obligations.reopen(filed.firm(), filed.period());
    outbox.announce(new ReturnWithdrawn(filed.told(List.of())));
    LOG.infof("a return was withdrawn: return=%s", id);
    return ReturnView.brief(filed, filed.allowedActs());
  }
}
