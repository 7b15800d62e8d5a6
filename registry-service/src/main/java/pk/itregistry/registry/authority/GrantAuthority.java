package pk.itregistry.registry.authority;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityGranted;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.time.BusinessClock;

/** Lets somebody act for a firm. */
@ApplicationScoped
class GrantAuthority {
  private static final Logger LOG = Logger.getLogger(GrantAuthority.class);

  private final Authorities authorities;
  private final BusinessClock clock;
  private final Outbox outbox;

  GrantAuthority(Authorities authorities, BusinessClock clock, Outbox outbox) {
    this.authorities = authorities;
    this.clock = clock;
    this.outbox = outbox;
  }

  Authority perform(FirmId firm, GrantRequest grant, String grantedBy) {
    Authority authority = new Authority(firm, grant, grantedBy, clock.today());
    authorities.persist(authority);
    authorities.flush();
    outbox.announce(new AuthorityGranted(authority.told()));
    LOG.infof(
        "an authority was granted: firm=%s authority=%s kind=%s",
        firm, authority.id(), grant.granteeKind());
    return authority;
  }
}
