package pk.itregistry.registry.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityReannounced;
import pk.itregistry.plumbing.event.Outbox;

/** Says again who may act for whom, for copies that are built anew. */
@ApplicationScoped
public class ReannounceAuthorities {
  private final Authorities authorities;
  private final Outbox outbox;

  ReannounceAuthorities(Authorities authorities, Outbox outbox) {
    this.authorities = authorities;
    this.outbox = outbox;
  }

  /** Announces the next grants behind {@code last}, in the order of their ids, and names them. */
  public List<UUID> after(UUID last, int limit) {
    List<Authority> next = authorities.after(last, limit);
    next.forEach(one -> outbox.announce(new AuthorityReannounced(one.announced())));
    return next.stream().map(one -> one.id().value()).toList();
  }
}
