package pk.itregistry.registry.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.AuthorityState;
import pk.itregistry.contracts.registry.AuthorityState.GranteeKind;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.AuthorityId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.http.Versioned;

/**
 * A grant as the firm's managers see it.
 *
 * @param lastDay the last day on which it is in force; missing when it has no end
 * @param inForce whether the grantee may act by it today
 * @param allowedActs what this caller may do with it next
 */
@Schema(name = "Authority")
record AuthorityView(
    AuthorityId id,
    long version,
    FirmId firmId,
    GranteeKind granteeKind,
    @Text(most = 100) String grantee,
    Set<Permission> permissions,
    LocalDate from,
    @Nullable LocalDate lastDay,
    GrantState state,
    boolean inForce,
    Set<GrantAct> allowedActs)
    implements Versioned {

  /**
   * On a day.
   *
   * @param managed whether the caller manages the firm
   */
  static AuthorityView of(AuthorityState authority, LocalDate today, boolean managed) {
    DayRange days = new DayRange(authority.from(), authority.until());
    GrantState state = authority.revoked() ? GrantState.REVOKED : GrantState.GRANTED;
    return new AuthorityView(
        authority.authorityId(),
        authority.version(),
        authority.firmId(),
        authority.granteeKind(),
        authority.grantee(),
        authority.permissions(),
        days.from(),
        days.lastDay(),
        state,
        state == GrantState.GRANTED && days.contains(today),
        managed ? Authority.LIFE.actsFrom(state) : Set.of());
  }

  /** Some of a firm's grants, oldest first. */
  @Schema(name = "Authorities")
  record Granted(List<AuthorityView> items) {}
}
