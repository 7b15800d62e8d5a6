package pk.itregistry.incentives.copies;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import pk.itregistry.contracts.Event;
import pk.itregistry.contracts.exports.AskedDeposit;
import pk.itregistry.contracts.exports.ExportsEvent;
import pk.itregistry.contracts.exports.ExportsEvent.DepositAsked;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceAllocated;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceConfirmed;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceReannounced;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceRecorded;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceReissued;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceRejected;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceReversed;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceVerified;
import pk.itregistry.contracts.exports.ExportsEvent.ReturnAmended;
import pk.itregistry.contracts.exports.ExportsEvent.ReturnFiled;
import pk.itregistry.contracts.exports.ExportsEvent.ReturnReannounced;
import pk.itregistry.contracts.exports.ExportsEvent.ReturnWithdrawn;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.exports.ReturnState;
import pk.itregistry.plumbing.event.EventEffect;
import pk.itregistry.plumbing.event.Inbox;

/** Keeps the copies of remittances and of returns. */
@ApplicationScoped
class OnExportsEvents implements EventEffect {
  private final Inbox inbox;
  private final RemittanceCopy remittances;
  private final AskedDeposits asked;
  private final ReturnCopy returns;
  private final SourceWatch watch;

  OnExportsEvents(
      Inbox inbox,
      RemittanceCopy remittances,
      AskedDeposits asked,
      ReturnCopy returns,
      SourceWatch watch) {
    this.inbox = inbox;
    this.remittances = remittances;
    this.asked = asked;
    this.returns = returns;
    this.watch = watch;
  }

  @Incoming("exports-events")
  @Blocking(ordered = true)
  public void take(ConsumerRecords<String, String> delivered) {
    inbox.take(delivered, this::apply);
  }

  @Override
  public void apply(Event event) {
    if (event instanceof ExportsEvent told) {
      switch (told) {
        case RemittanceRecorded(RemittanceState remittance) -> keep(remittance);
        case RemittanceVerified(RemittanceState remittance) -> keep(remittance);
        case RemittanceRejected(RemittanceState remittance) -> keep(remittance);
        case RemittanceAllocated(RemittanceState remittance) -> keep(remittance);
        case RemittanceReissued(RemittanceState remittance) -> keep(remittance);
        case RemittanceReversed(RemittanceState remittance) -> keep(remittance);
        case RemittanceConfirmed(RemittanceState remittance) -> keep(remittance);
        case RemittanceReannounced(RemittanceState remittance) -> keep(remittance);
        case DepositAsked(AskedDeposit deposit) -> asked.apply(deposit);
        case ReturnFiled(ReturnState filed) -> returns.apply(filed);
        case ReturnAmended(ReturnState filed) -> returns.apply(filed);
        case ReturnWithdrawn(ReturnState filed) -> returns.apply(filed);
        case ReturnReannounced(ReturnState filed) -> returns.apply(filed);
      }
    }
  }

  private void keep(RemittanceState remittance) {
    if (remittances.apply(remittance)) {
      asked.apply(remittance);
      watch.remittanceChanged(remittance.remittanceId());
    }
  }
}
