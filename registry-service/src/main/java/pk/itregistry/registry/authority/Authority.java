package pk.itregistry.registry.authority;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.AuthorityState;
import pk.itregistry.contracts.registry.AuthorityState.GranteeKind;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityGranted;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityRevoked;
import pk.itregistry.kernel.identity.AuthorityId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.event.TellOnWrite;
import pk.itregistry.plumbing.event.Told;
import pk.itregistry.plumbing.event.Untold;
import pk.itregistry.plumbing.http.Versioned;

/** A grant to act for a firm; only its state ever changes. */
@Entity
@EntityListeners({TellOnWrite.class, LetterOnWrite.class})
class Authority implements Versioned, Told {
  static final Lifecycle<GrantState, GrantAct> LIFE =
      Lifecycle.of(
          "authority",
          GrantState.GRANTED,
          step(
              GrantState.GRANTED,
              GrantAct.REVOKE,
              GrantState.REVOKED,
              "manager of the firm",
              AuthorityRevoked.class));

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private GrantState state;

  @Column(updatable = false)
  private UUID firmId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private GranteeKind granteeKind;

  @Column(updatable = false)
  private String grantee;

  @Column(updatable = false)
  private String[] permissions;

  @Column(updatable = false)
  private LocalDate validFrom;

  @Column(updatable = false)
  private @Nullable LocalDate validUntil;

  @Column(updatable = false)
  private String grantedBy;

  private final transient Untold untold = new Untold();

  protected Authority() {}

  /**
   * As asked for.
   *
   * @param faults what was found of the grantee; refused together with what is found here
   */
  Authority(FirmId firm, GrantRequest grant, String grantedBy, LocalDate today, Faults faults) {
    DayRange days = inOrder(grant, today, faults);
    this.id = AuthorityId.fresh().value();
    this.state = LIFE.first();
    this.firmId = firm.value();
    this.granteeKind = grant.granteeKind();
    this.grantee = grant.grantee();
    this.permissions = grant.held().stream().map(Enum::name).sorted().toArray(String[]::new);
    this.validFrom = days.from();
    this.validUntil = days.until();
    this.grantedBy = grantedBy;
    untold.happened(AuthorityGranted.class);
  }

  private static DayRange inOrder(GrantRequest grant, LocalDate today, Faults faults) {
    LocalDate from = grant.from() == null ? today : grant.from();
    LocalDate until = grant.until();
    if (grant.granteeKind() == GranteeKind.CLIENT
        && grant.held().contains(Permission.MANAGE_FIRM)) {
      faults.add("/permissions", "rule-people-only", "software can never manage a firm");
    }
    if (from.isBefore(today)) {
      faults.add("/from", "rule-not-the-past", "must not lie before today, " + today);
    }
    if (until != null && !from.isBefore(until)) {
      faults.add("/until", "rule-after-from", "must lie after " + from);
    }
    faults.refuseRuleBroken();
    return new DayRange(from, until);
  }

  void revoke() {
    state = untold.pass(LIFE, state, GrantAct.REVOKE);
  }

  AuthorityId id() {
    return new AuthorityId(id);
  }

  @Override
  public long version() {
    return version;
  }

  FirmId firm() {
    return new FirmId(firmId);
  }

  GranteeKind granteeKind() {
    return granteeKind;
  }

  String grantee() {
    return grantee;
  }

  Set<Permission> permissions() {
    return Permission.setOf(permissions);
  }

  DayRange days() {
    return new DayRange(validFrom, validUntil);
  }

  /** Whether the grantee may act by it on a day. */
  boolean inForceOn(LocalDate day) {
    return state == GrantState.GRANTED && days().contains(day);
  }

  /** Whether another grant to the same grantee would give nothing that this one does not. */
  boolean covers(Authority other) {
    return state == GrantState.GRANTED
        && firmId.equals(other.firmId)
        && granteeKind == other.granteeKind
        && grantee.equals(other.grantee)
        && permissions().equals(other.permissions())
        && !other.validFrom.isBefore(validFrom)
        && Objects.equals(validUntil, other.validUntil);
  }

  /** The grant as others may know it. */
  @Override
  public AuthorityState told() {
    return new AuthorityState(
        id(),
        version,
        firm(),
        granteeKind,
        grantee,
        permissions(),
        validFrom,
        validUntil,
        state == GrantState.REVOKED);
  }

  @Override
  public Untold untold() {
    return untold;
  }
}
