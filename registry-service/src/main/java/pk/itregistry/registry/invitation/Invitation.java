package pk.itregistry.registry.invitation;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.AuthorityId;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.InvitationProblem.InvitationUnknown;
import pk.itregistry.registry.InvitationProblem.OwnInvitation;
import pk.itregistry.registry.notice.Email;

/** An invitation to a person, open until somebody answers it or its time is over. */
@Entity
class Invitation implements Versioned {
  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "invitation",
          State.OPEN,
          step(State.OPEN, Act.ACCEPT, State.ACCEPTED, "invited person"),
          step(State.OPEN, Act.DECLINE, State.DECLINED, "invited person"),
          step(State.OPEN, Act.WITHDRAW, State.WITHDRAWN, "manager of the firm"),
          step(State.OPEN, Act.EXPIRE, State.EXPIRED, "time"));

  @Schema(name = "InvitationState")
  enum State {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    EXPIRED
  }

  @Schema(name = "InvitationAct")
  enum Act {
    ACCEPT,
    DECLINE,
    WITHDRAW,
    EXPIRE
  }

  /** What who accepts is given. */
  enum Gift {
    AUTHORITY,
    OWNERSHIP
  }

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(updatable = false)
  private UUID firmId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Gift gives;

  private @Nullable String email;
  private @Nullable String cnic;

  @Column(updatable = false)
  private @Nullable PersonId person;

  @Column(updatable = false)
  private String[] permissions;

  @Column(updatable = false)
  private @Nullable LocalDate validFrom;

  @Column(updatable = false)
  private @Nullable LocalDate validUntil;

  @Column(updatable = false)
  private PersonId invitedBy;

  @Column(updatable = false)
  private LocalDate invitedOn;

  @Column(updatable = false)
  private LocalDate expiresOn;

  @Column(updatable = false)
  private byte[] codeHash;

  private @Nullable PersonId answeredBy;
  private @Nullable UUID authorityId;

  @Transient private @Nullable InvitationCode told;

  @SuppressWarnings("NullAway.Init") // filled by the database
  protected Invitation() {}

  /**
   * As asked for.
   *
   * @param days on how many days it can be answered
   */
  Invitation(
      FirmId firm,
      InvitationRequest asked,
      PersonId invitedBy,
      LocalDate today,
      int days,
      InvitationCode code) {
    inOrder(asked, today);
    this.id = InvitationId.fresh().value();
    this.state = LIFE.first();
    this.firmId = firm.value();
    this.gives = asked.gives();
    this.email = asked.email() == null ? null : asked.email().address();
    this.cnic = asked.cnic() == null ? null : new Cnic(asked.cnic()).digits();
    this.person = asked.person();
    this.permissions = asked.held().stream().map(Enum::name).sorted().toArray(String[]::new);
    this.validFrom = asked.from();
    this.validUntil = asked.until();
    this.invitedBy = invitedBy;
    this.invitedOn = today;
    this.expiresOn = today.plusDays(days);
    this.codeHash = code.hash();
    this.told = asked.email() == null ? code : null;
  }

  private static void inOrder(InvitationRequest asked, LocalDate today) {
    Faults faults = new Faults();
    LocalDate from = asked.from() == null ? today : asked.from();
    LocalDate until = asked.until();
    if (from.isBefore(today)) {
      faults.add("/from", "rule-not-the-past", "must not lie before today, " + today);
    }
    if (until != null && !from.isBefore(until)) {
      faults.add("/until", "rule-after-from", "must lie after " + from);
    }
    faults.refuseRuleBroken();
  }

  /** Somebody takes what it gives: never who invited; where a person was named, only that one. */
  void accept(PersonId by, LocalDate today) {
    answer(Act.ACCEPT, by, today);
  }

  void decline(PersonId by, LocalDate today) {
    answer(Act.DECLINE, by, today);
  }

  private void answer(Act act, PersonId by, LocalDate today) {
    if (person != null && !person.equals(by)) {
      throw new Refused(new InvitationUnknown());
    }
    if (by.equals(invitedBy)) {
      throw new Refused(new OwnInvitation());
    }
    pass(act, today);
    answeredBy = by;
  }

  void withdraw(LocalDate today) {
    pass(Act.WITHDRAW, today);
  }

  /** Writes down that nobody answered it in time. */
  void expire(LocalDate today) {
    state = stateOn(today);
    if (state == State.EXPIRED) {
      forgetWhomItWasFor();
    }
  }

  private void pass(Act act, LocalDate today) {
    state = LIFE.next(stateOn(today), act);
    forgetWhomItWasFor();
  }

  // It is nobody's business any more.
  private void forgetWhomItWasFor() {
    email = null;
    cnic = null;
  }

  /** What was granted on the acceptance. */
  void granted(AuthorityId authority) {
    authorityId = authority.value();
  }

  /** The state on a legal day: EXPIRED once the time to answer has gone. */
  State stateOn(LocalDate day) {
    boolean over = state == State.OPEN && !day.isBefore(expiresOn);
    return over ? LIFE.next(state, Act.EXPIRE) : state;
  }

  InvitationId id() {
    return new InvitationId(id);
  }

  @Override
  public long version() {
    return version;
  }

  /** What its letter is sent for. */
  String occasion() {
    return "invitation " + id;
  }

  FirmId firm() {
    return new FirmId(firmId);
  }

  Gift gives() {
    return gives;
  }

  PersonId invitedBy() {
    return invitedBy;
  }

  /** The last day on which it can be answered. */
  LocalDate answerBy() {
    return expiresOn.minusDays(1);
  }

  Set<Permission> permissions() {
    return Permission.setOf(permissions);
  }

  /** Where its code went, while it is open; none where who invites hands the code over. */
  @Nullable Email email() {
    return email == null ? null : Email.of(email);
  }

  /** Whether it still says whom it was for. */
  boolean namesAnybody() {
    return email != null || cnic != null;
  }

  @Nullable PersonId answeredBy() {
    return answeredBy;
  }

  /** What was granted by it. */
  @Nullable AuthorityId authority() {
    return authorityId == null ? null : new AuthorityId(authorityId);
  }

  /** From which day on an acceptance today gives it. */
  LocalDate from(LocalDate today) {
    return validFrom == null || validFrom.isBefore(today) ? today : validFrom;
  }

  @Nullable LocalDate until() {
    return validUntil;
  }

  /** The code, for who invites by anything but e-mail; in this transaction only. */
  @Nullable InvitationCode told() {
    return told;
  }
}
