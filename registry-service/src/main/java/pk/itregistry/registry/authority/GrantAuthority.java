package pk.itregistry.registry.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.AuthorityState.GranteeKind;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.AuthorityId;
import pk.itregistry.kernel.identity.ClientId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.outside.KnownClients;

/** Lets somebody act for a firm; the same once only. */
@ApplicationScoped
public class GrantAuthority {
  private static final Logger LOG = Logger.getLogger(GrantAuthority.class);

  private final Authorities authorities;
  private final KnownClients clients;
  private final FirmManagers managers;
  private final BusinessClock clock;

  GrantAuthority(
      Authorities authorities, KnownClients clients, FirmManagers managers, BusinessClock clock) {
    this.authorities = authorities;
    this.clients = clients;
    this.managers = managers;
    this.clock = clock;
  }

  /** The grant; the first one, where it gives all of this already. */
  Authority perform(FirmId firm, GrantRequest asked, Actor by) {
    Faults faults = new Faults();
    GrantRequest grant = toAKnownClient(asked, faults);
    Authority wanted = new Authority(firm, grant, by.id(), clock.today(), faults);
    return firstOf(wanted);
  }

  /**
   * Lets a person act for a firm as they were invited to; in the name of who invited them.
   *
   * @param from the first day, today or later
   */
  public AuthorityId toPerson(
      FirmId firm,
      PersonId person,
      Set<Permission> permissions,
      LocalDate from,
      @Nullable LocalDate until,
      PersonId invitedBy) {
    GrantRequest grant =
        new GrantRequest(GranteeKind.PERSON, person.value(), List.copyOf(permissions), from, until);
    String grantedBy = "person:" + invitedBy;
    return firstOf(new Authority(firm, grant, grantedBy, clock.today(), new Faults())).id();
  }

  // Two that grant the same at the same moment: the second must see what the first granted.
  private Authority firstOf(Authority wanted) {
    managers.inTurn(wanted.firm());
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

  private Authority granted(Authority authority) {
    authorities.persist(authority);
    LOG.infof(
        "an authority was granted: firm=%s authority=%s kind=%s",
        authority.firm(), authority.id(), authority.granteeKind());
    return authority;
  }
}
