package pk.itregistry.registry.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.AuthorityState.GranteeKind;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityGranted;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.DayRange;
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
    LocalDate today = clock.today();
    LocalDate from = grant.from() == null ? today : grant.from();
    check(grant, from, today);
    DayRange days = new DayRange(from, grant.until());
    Authority authority = new Authority(firm, grant, days, grantedBy);
    authorities.persist(authority);
    authorities.flush();
    outbox.announce(new AuthorityGranted(authority.announced()));
    LOG.infof(
        "an authority was granted: firm=%s authority=%s kind=%s",
        firm, authority.id(), grant.granteeKind());
    return authority;
  }

  static void check(GrantRequest grant, LocalDate from, LocalDate today) {
    Faults faults = new Faults();
    if (grant.granteeKind() == GranteeKind.CLIENT
        && grant.held().contains(Permission.MANAGE_FIRM)) {
      faults.add("/permissions", "rule-people-only", "software can never manage a firm");
    }
    if (from.isBefore(today)) {
      faults.add("/from", "rule-not-the-past", "must not lie before today, " + today);
    }
    @Nullable LocalDate until = grant.until();
    if (until != null && !from.isBefore(until)) {
      faults.add("/until", "rule-after-from", "must lie after " + from);
    }
    faults.refuseRuleBroken();
  }
}
