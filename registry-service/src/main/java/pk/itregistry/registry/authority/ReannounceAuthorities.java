package pk.itregistry.registry.authority;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityReannounced;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again who may act for whom, for copies that are built anew. */
@ApplicationScoped
@Identifier("AUTHORITIES")
class ReannounceAuthorities implements Reannounces {
  private final Authorities authorities;

  ReannounceAuthorities(Authorities authorities) {
    this.authorities = authorities;
  }

  @Override
  public List<AuthorityReannounced> after(UUID last, int limit) {
    return authorities.after(last, limit).stream()
        .map(one -> new AuthorityReannounced(one.told()))
        .toList();
  }
}
