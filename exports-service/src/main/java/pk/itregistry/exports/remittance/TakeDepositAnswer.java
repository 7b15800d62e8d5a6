package pk.itregistry.exports.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceRejected;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceVerified;
import pk.itregistry.exports.deposit.DepositAsker;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.plumbing.event.Outbox;

/** Takes the tax authority's answer: the remittance is verified or rejected. */
@ApplicationScoped
class TakeDepositAnswer implements DepositAsker {
  private final Remittances remittances;
  private final Outbox outbox;

  TakeDepositAnswer(Remittances remittances, Outbox outbox) {
    this.remittances = remittances;
    this.outbox = outbox;
  }

  @Override
  public void lock(RemittanceId remittance) {
    remittances.locked(remittance);
  }

  @Override
  public void confirmed(RemittanceId id) {
    Remittance remittance = remittances.locked(id);
    remittance.depositConfirmed();
    outbox.announce(new RemittanceVerified(ToldRemittance.of(remittance)));
  }

  @Override
  public void refused(RemittanceId id, String reason) {
    Remittance remittance = remittances.locked(id);
    remittance.depositRefused(reason);
    outbox.announce(new RemittanceRejected(ToldRemittance.of(remittance)));
  }
}
