package pk.itregistry.registry.change;

import static pk.itregistry.registry.change.ChangeLife.LIFE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.ChangeRequestState;
import pk.itregistry.contracts.registry.RegistryEvent.ChangeRequestMade;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ChangeRequestId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.OfficeId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.CommonProblem.ActNotAllowed;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.PlainText;
import pk.itregistry.plumbing.event.TellOnWrite;
import pk.itregistry.plumbing.event.Told;
import pk.itregistry.plumbing.event.Untold;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.ChangeProblem.OwnChange;
import pk.itregistry.registry.change.ChangeLife.Act;
import pk.itregistry.registry.change.ChangeLife.State;
import pk.itregistry.registry.firm.FirmChange;

/** One thing that a firm wants to state anew. Of each kind a firm has one under way at a time. */
@Entity
@EntityListeners(TellOnWrite.class)
class ChangeRequest implements Versioned, Told {
  static final int LONGEST_TITLE = 300;

  @Id private UUID id;
  @Version private long version;

  @Column(updatable = false)
  private UUID firmId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ChangeKind kind;

  @Enumerated(EnumType.STRING)
  private State state = LIFE.first();

  LocalDate stateSince;

  @Column(updatable = false)
  @ColumnTransformer(write = "?::jsonb")
  private String wanted;

  /** What the firm says to it. */
  @Column(updatable = false)
  @Nullable String words;

  @Column(updatable = false)
  private @Nullable LocalDate effectiveFrom;

  // None of a firm that was taken over from an older register and claimed by nobody.
  @Column(updatable = false)
  private @Nullable PersonId owner;

  @Column(updatable = false)
  private String requestedBy;

  @Column(updatable = false)
  @SuppressWarnings("UnusedVariable") // shown
  private LocalDate requestedOn;

  @Nullable String decidedBy;

  @SuppressWarnings("UnusedVariable") // counted
  private @Nullable LocalDate decidedOn;

  @SuppressWarnings("UnusedVariable") // counted
  private @Nullable UUID decidedOffice;

  @Nullable String reason;

  @Enumerated(EnumType.STRING)
  private @Nullable AccountProof accountProof;

  @Nullable String accountTitle;

  @Transient private final Untold untold = new Untold();

  @SuppressWarnings("NullAway.Init") // filled by the database
  protected ChangeRequest() {}

  /**
   * As asked for.
   *
   * @param owner whose the firm is when it is asked for
   */
  ChangeRequest(
      FirmId firm,
      @Nullable PersonId owner,
      FirmChange wanted,
      @Nullable LocalDate effectiveFrom,
      @Nullable String words,
      Actor by,
      LocalDate today) {
    this.id = ChangeRequestId.fresh().value();
    this.firmId = firm.value();
    this.owner = owner;
    this.kind = ChangeKind.of(wanted);
    this.stateSince = today;
    this.wanted = wanted.json();
    this.words = words;
    this.effectiveFrom = effectiveFrom;
    this.requestedBy = by.id();
    this.requestedOn = today;
    untold.happened(ChangeRequestMade.class);
  }

  /** The rule of the day asks nobody, and nothing is in doubt. */
  void passOn(LocalDate today) {
    pass(Act.PASS, today);
  }

  /** A registrar is to look at it. */
  void refer(LocalDate today) {
    pass(Act.REFER, today);
  }

  /** What the bank says of the account; what it does not know can never be paid to. */
  void hear(AccountProof proof, @Nullable String title, LocalDate today) {
    accountProof = proof;
    accountTitle = title == null ? null : PlainText.cut(PlainText.mend(title), LONGEST_TITLE);
    if (proof == AccountProof.UNKNOWN) {
      pass(Act.REFUSE, today);
      reason = "The bank knows of no such account: see that the number was copied rightly.";
    }
  }

  /** A registrar finds it right. */
  void approve(Actor by, LocalDate today) {
    refuseOwn(by);
    pass(Act.APPROVE, today);
    decidedBy = by.id();
    decidedOn = today;
  }

  /** A registrar does not. */
  void decline(String why, Actor by, LocalDate today) {
    refuseOwn(by);
    pass(Act.DECLINE, today);
    decidedBy = by.id();
    decidedOn = today;
    reason = why;
  }

  /** The firm thinks better of it. */
  void withdraw(LocalDate today) {
    pass(Act.WITHDRAW, today);
  }

  /** Its day has come. */
  void takeEffect(LocalDate today) {
    pass(Act.TAKE_EFFECT, today);
  }

  /** The firm's registration has ended before it took effect. */
  void lapse(LocalDate today) {
    pass(Act.LAPSE, today);
  }

  /** Whether it is accepted and its day has come. */
  boolean isDue(LocalDate today) {
    return state == State.ACCEPTED && (effectiveFrom == null || !effectiveFrom.isAfter(today));
  }

  /** Whether its bank said what a registrar has to judge. */
  boolean isDoubted() {
    return accountProof == AccountProof.ANOTHER_TITLE;
  }

  /** Whether a registrar found it right. */
  boolean isApproved() {
    return decidedBy != null;
  }

  /** Whose decision it is: that of the office in which who decides works on the day. */
  void decidedIn(@Nullable OfficeId office) {
    decidedOffice = office == null ? null : office.value();
  }

  /** Refuses to give away what nobody decides on any more. */
  void refuseDecided(String act) {
    if (!LIFE.actsFrom(state).contains(Act.DECLINE)) {
      throw new Refused(
          new ActNotAllowed(
              LIFE.name(),
              act,
              state.name(),
              LIFE.actsFrom(state).stream().map(Enum::name).toList()));
    }
  }

  /** Refuses whoever asked for it. */
  void refuseOwn(Actor by) {
    if (by.id().equals(requestedBy)) {
      throw new Refused(new OwnChange());
    }
  }

  private void pass(Act act, LocalDate today) {
    state = untold.pass(LIFE, state, act);
    stateSince = today;
  }

  ChangeRequestId id() {
    return new ChangeRequestId(id);
  }

  FirmId firm() {
    return new FirmId(firmId);
  }

  /** What may be in doubt about it. */
  Doubts.Asked asked() {
    return new Doubts.Asked(firm(), wanted(), requestedBy, owner);
  }

  FirmChange wanted() {
    return kind.read(wanted);
  }

  State state() {
    return state;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public Untold untold() {
    return untold;
  }

  /** The request as others may know it. */
  @Override
  public ChangeRequestState told() {
    return new ChangeRequestState(id(), version, firm(), kind.name(), state.name(), effectiveFrom);
  }
}
