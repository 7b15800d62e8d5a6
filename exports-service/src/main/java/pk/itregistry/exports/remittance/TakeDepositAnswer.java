package pk.itregistry.exports.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.contracts.exports.AskedDeposit;
import pk.itregistry.contracts.exports.ExportsEvent.DepositAsked;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceRejected;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceVerified;
import pk.itregistry.exports.deposit.Asking;
import pk.itregistry.exports.deposit.DepositAsker;
import pk.itregistry.exports.eprc.EPrc;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.plumbing.event.Outbox;

/** Takes the tax authority's answer: the remittance is verified or rejected. */
@ApplicationScoped
class TakeDepositAnswer implements DepositAsker {
  private final Remittances remittances;
  private final DuplicatesAgain duplicates;
  private final ToldRemittance told;
  private final Outbox outbox;

  TakeDepositAnswer(
      Remittances remittances, DuplicatesAgain duplicates, ToldRemittance told, Outbox outbox) {
    this.remittances = remittances;
    this.duplicates = duplicates;
    this.told = told;
    this.outbox = outbox;
  }

  @Override
  public void lock(RemittanceId remittance) {
    remittances.locked(remittance);
  }

  @Override
  public void notYet(RemittanceId id, Asking asking) {
    EPrc.Withholding withheld = remittances.locked(id).proceeds().withheld();
    if (withheld != null && asking.askedAt() != null) {
      outbox.announce(
          new DepositAsked(
              new AskedDeposit(
                  id, withheld.cprNumber().value(), asking.askedAt(), asking.askAgainAt())));
    }
  }

  @Override
  public void confirmed(RemittanceId id) {
    Remittance remittance = remittances.locked(id);
    remittance.depositConfirmed();
    outbox.announce(new RemittanceVerified(told.of(remittance)));
  }

  @Override
  public void refused(RemittanceId id, String reason) {
    Remittance remittance = remittances.locked(id);
    remittance.depositRefused(reason);
    outbox.announce(new RemittanceRejected(told.of(remittance)));
    outbox.announceAll(duplicates.lookAt(remittance, remittance.proceeds()));
  }
}
