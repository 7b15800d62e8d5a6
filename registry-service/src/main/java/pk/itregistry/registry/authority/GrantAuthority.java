package pk.itregistry.registry.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import pk.itregistry.contracts.registry.AuthorityState.GranteeKind;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ClientId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.outside.KnownClients;

/** Lets somebody act for a firm; the same once only. */
@ApplicationScoped
class GrantAuthority {
  private static final Logger LOG = Logger.getLogger(GrantAuthority.class);

  private final Authorities authorities;
  private final KnownClients clients;
  private final Database database;
  private final BusinessClock clock;

  GrantAuthority(
      Authorities authorities, KnownClients clients, Database database, BusinessClock clock) {
    this.authorities = authorities;
    this.clients = clients;
    this.database = database;
    this.clock = clock;
  }

  /** The grant; the first one, where it gives all of this already. */
  Authority perform(FirmId firm, GrantRequest asked, Actor by) {
    Faults faults = new Faults();
    GrantRequest grant = toAKnownClient(asked, faults);
    Authority wanted = new Authority(firm, grant, by.id(), clock.today(), faults);
    inTurn(firm);
    Optional<Authority> before = authorities.covering(wanted);
    return before.orElseGet(() -> granted(wanted));
  }

  private GrantRequest toAKnownClient(GrantRequest asked, Faults faults) {
    if (asked.granteeKind() != GranteeKind.CLIENT) {
      return asked;
    }
    Optional<ClientId> known = clients.find(asked.grantee());
    if (known.isEmpty()) {
      faults.add(
          "/grantee",
          "rule-known-client",
          "no software is registered here as %s; ask its maker for its client id"
              .formatted(asked.grantee()));
    }
    return known.map(asked::to).orElse(asked);
  }

  // Two that grant the same at the same moment: the second must see what the first granted.
  private void inTurn(FirmId firm) {
    database.row("SELECT id FROM firm WHERE id = ? FOR NO KEY UPDATE", row -> firm, firm.value());
  }

  private Authority granted(Authority authority) {
    authorities.persist(authority);
    LOG.infof(
        "an authority was granted: firm=%s authority=%s kind=%s",
        authority.firm(), authority.id(), authority.granteeKind());
    return authority;
  }
}
