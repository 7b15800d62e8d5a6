package pk.itregistry.exports.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceAllocated;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.event.Outbox;

/** What of remittances may be set against lines; every step under the remittance's lock. */
@ApplicationScoped
public class RemittanceFunds {
  private final Remittances remittances;
  private final ToldRemittance told;
  private final Outbox outbox;

  RemittanceFunds(Remittances remittances, ToldRemittance told, Outbox outbox) {
    this.remittances = remittances;
    this.told = told;
    this.outbox = outbox;
  }

  /**
   * A remittance under its lock.
   *
   * @param firm whose it is; missing while unattributed
   * @param open what may still be set against lines
   */
  public record Funds(RemittanceId id, @Nullable FirmId firm, Money open, boolean reversed) {}

  /** Locks the remittance to the end of the transaction. */
  public Optional<Funds> lock(RemittanceId id) {
    return remittances
        .lockedIfKnown(id)
        .map(held -> new Funds(id, held.firm(), held.open(), held.isReversed()));
  }

  /** Sets an amount of it against a line; the caller holds the lock and has checked it. */
  public void allocate(RemittanceId id, Money amount) {
    Remittance remittance = remittances.locked(id);
    remittance.allocate(amount);
    outbox.announce(new RemittanceAllocated(told.of(remittance)));
  }

  /** Gives an amount back. */
  public void release(RemittanceId id, Money amount) {
    Remittance remittance = remittances.locked(id);
    remittance.release(amount);
    outbox.announce(new RemittanceAllocated(told.of(remittance)));
  }
}
