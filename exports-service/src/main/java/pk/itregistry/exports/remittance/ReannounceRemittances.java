package pk.itregistry.exports.remittance;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceReannounced;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again what came in, for copies that are built anew. */
@ApplicationScoped
@Identifier("REMITTANCES")
class ReannounceRemittances implements Reannounces {
  private final Remittances remittances;
  private final Outbox outbox;

  ReannounceRemittances(Remittances remittances, Outbox outbox) {
    this.remittances = remittances;
    this.outbox = outbox;
  }

  @Override
  public List<UUID> after(UUID last, int limit) {
    List<Remittance> next = remittances.after(last, limit);
    outbox.announceAll(
        next.stream().map(one -> new RemittanceReannounced(Announcement.of(one))).toList());
    return next.stream().map(one -> one.id().value()).toList();
  }
}
