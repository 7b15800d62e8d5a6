package pk.itregistry.registry.authority;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityRevoked;
import pk.itregistry.plumbing.event.Outbox;

/** Takes a grant back, at once. */
@ApplicationScoped
class RevokeAuthority {
  private static final Logger LOG = Logger.getLogger(RevokeAuthority.class);

  private final Authorities authorities;
  private final Outbox outbox;

  RevokeAuthority(Authorities authorities, Outbox outbox) {
    this.authorities = authorities;
    this.outbox = outbox;
  }

  void perform(Authority authority) {
    authority.revoke();
    authorities.flush();
    outbox.announce(new AuthorityRevoked(authority.told()));
    LOG.infof("an authority was revoked: firm=%s authority=%s", authority.firm(), authority.id());
  }
}
