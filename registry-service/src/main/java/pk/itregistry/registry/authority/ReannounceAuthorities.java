package pk.itregistry.registry.authority;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityReannounced;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again who may act for whom, for copies that are built anew. */
@ApplicationScoped
@Identifier("AUTHORITIES")
class ReannounceAuthorities implements Reannounces {
  private final Authorities authorities;
  private final Outbox outbox;

  ReannounceAuthorities(Authorities authorities, Outbox outbox) {
    this.authorities = authorities;
    this.outbox = outbox;
  }

  @Override
  public List<UUID> after(UUID last, int limit) {
    List<Authority> next = authorities.after(last, limit);
    outbox.announceAll(
        next.stream().map(one -> new AuthorityReannounced(one.announced())).toList());
    return next.stream().map(one -> one.id().value()).toList();
  }
}
