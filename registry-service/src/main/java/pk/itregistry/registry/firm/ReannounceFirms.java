package pk.itregistry.registry.firm;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.registry.RegistryEvent.FirmReannounced;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again how the firms stand, for copies that are built anew. */
@ApplicationScoped
@Identifier("FIRMS")
class ReannounceFirms implements Reannounces {
  private final Firms firms;
  private final Outbox outbox;

  ReannounceFirms(Firms firms, Outbox outbox) {
    this.firms = firms;
    this.outbox = outbox;
  }

  @Override
  public List<UUID> after(UUID last, int limit) {
    List<Firm> next = firms.after(last, limit);
    outbox.announceAll(next.stream().map(firm -> new FirmReannounced(firm.announced())).toList());
    return next.stream().map(firm -> firm.id().value()).toList();
  }
}
