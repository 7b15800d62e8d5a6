package pk.itregistry.exports.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceConfirmed;
import pk.itregistry.exports.remittance.RecordingView.Result;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.time.BusinessClock;

/** Takes the bank's word that a payment and its tax are as it certified, however odd they look. */
@ApplicationScoped
class ConfirmRemittance {
  private static final Logger LOG = Logger.getLogger(ConfirmRemittance.class);

  private final Remittances remittances;
  private final ToldRemittance told;
  private final Outbox outbox;
  private final BusinessClock clock;
  private final Call call;

  ConfirmRemittance(
      Remittances remittances, ToldRemittance told, Outbox outbox, BusinessClock clock, Call call) {
    this.remittances = remittances;
    this.told = told;
    this.outbox = outbox;
    this.clock = clock;
    this.call = call;
  }

  RecordingView perform(RemittanceId id) {
    Remittance remittance = remittances.locked(id);
    call.expectVersion(remittance.version());
    remittance.confirm(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    outbox.announce(new RemittanceConfirmed(told.of(remittance)));
    LOG.infof("a certificate was confirmed: remittance=%s bank=%s", id, remittance.bank());
    return RecordingView.of(Result.CONFIRMED, remittance);
  }
}
