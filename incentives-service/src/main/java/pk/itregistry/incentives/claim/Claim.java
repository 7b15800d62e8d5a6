package pk.itregistry.incentives.claim;

import static pk.itregistry.incentives.claim.ClaimLife.LIFE;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.incentives.ClaimState;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimPaid;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimPaymentReturned;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimReassessmentOpened;
import pk.itregistry.incentives.claim.Amounts.Outcome;
import pk.itregistry.incentives.claim.ClaimLife.Act;
import pk.itregistry.incentives.claim.ClaimLife.State;
import pk.itregistry.incentives.clock.RefundClock;
import pk.itregistry.incentives.timeline.NoteOnWrite;
import pk.itregistry.incentives.timeline.Noted;
import pk.itregistry.incentives.timeline.Notes;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.event.TellOnWrite;
import pk.itregistry.plumbing.event.Told;
import pk.itregistry.plumbing.event.Untold;
import pk.itregistry.plumbing.http.Versioned;

/**
 * A claim for money back. Whoever proposed does not decide; nobody is given less than asked without
 * having been heard; what is sanctioned never exceeds what was computed.
 */
@Entity
@EntityListeners({TellOnWrite.class, NoteOnWrite.class})
class Claim implements Versioned, Told, Noted {
  @Id private UUID id;
  @Version private long version;
  private String reference;
  private UUID firmId;
  private String scheme;

  @Enumerated(EnumType.STRING)
  private State state = LIFE.first();

  Instant draftedAt;
  @Nullable Instant receivedAt;
  @Nullable LocalDate dueOn;
  @Embedded private @Nullable Review review;
  @Nullable String sendBackReason;
  @Nullable String decidedBy;
  @Nullable LocalDate decidedOn;

  @Enumerated(EnumType.STRING)
  @Nullable Outcome outcome;

  @Nullable String holdReason;
  @Nullable String reassessmentReason;
  @Nullable LocalDate endedOn;
  @Nullable LocalDate paidOn;

  @OneToMany(mappedBy = "claim", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<ClaimLine> lines = new ArrayList<>();

  private final transient Untold untold = new Untold();
  private final transient ClaimNotes notes = new ClaimNotes(this::amounts);

  Claim() {}

  Claim(ClaimId id, String reference, FirmId firm, String scheme, Actor by, Instant draftedAt) {
    this.id = id.value();
    this.reference = reference;
    this.firmId = firm.value();
    this.scheme = scheme;
    this.draftedAt = draftedAt;
    notes.drafted(by);
  }

  void add(ClaimLine line) {
    lines.add(line);
  }

  void submit(Actor by, Instant at) {
    state = untold.pass(LIFE, state, Act.SUBMIT);
    receivedAt = at;
    dueOn = RefundClock.dueOn(LegalTime.dayOf(at));
    notes.submitted(by, dueOn);
  }

  void withdraw(Actor by, LocalDate today) {
    state = untold.pass(LIFE, state, Act.WITHDRAW);
    endedOn = today;
    notes.withdrawn(by);
  }

  /** From now on only this officer goes on with it. */
  void take(Actor by) {
    state = untold.pass(LIFE, state, Act.TAKE);
    review = review().takenBy(by);
    notes.taken(by);
  }

  void offerHearing(HearingOffer offer, Actor by) {
    LIFE.next(state, Act.OFFER_HEARING);
    review = review().offered(new Hearing(offer.grounds(), offer.answerBy(), null), by);
    state = untold.pass(LIFE, state, Act.OFFER_HEARING);
    notes.hearingOffered(by, offer);
  }

  void recordHearing(HearingRecord heard, Actor by, LocalDate today) {
    LIFE.next(state, Act.CLOSE_HEARING);
    review = review().heard(heard.result(), by, today);
    state = untold.pass(LIFE, state, Act.CLOSE_HEARING);
    notes.hearingClosed(by, heard);
  }

  /** The lines bear what is proposed; less than asked needs a hearing before. */
  void propose(Proposal proposal, Actor by) {
    LIFE.next(state, Act.PROPOSE);
    List<ProposedLine> proposed = proposal.matchedTo(lines);
    review = review().proposed(proposed.stream().anyMatch(ProposedLine::givesLess), by);
    state = untold.pass(LIFE, state, Act.PROPOSE);
    proposed.forEach(ProposedLine::apply);
    notes.proposed(by);
  }

  void sendBack(String reason, Actor by) {
    LIFE.next(state, Act.SEND_BACK);
    review().demandSecondPerson(by);
    state = untold.pass(LIFE, state, Act.SEND_BACK);
    sendBackReason = reason;
    forgetProposal();
    notes.sentBack(by);
  }

  void decide(Actor by, LocalDate today) {
    LIFE.next(state, Act.DECIDE);
    review().demandSecondPerson(by);
    state = untold.pass(LIFE, state, Act.DECIDE);
    decidedBy = by.id();
    decidedOn = today;
    outcome = amounts().given();
    notes.decided(by);
  }

  /** Review stands still until an officer has looked; the clock goes on. */
  void hold(String reason) {
    if (state != State.ON_HOLD) {
      state = untold.pass(LIFE, state, Act.HOLD);
      forgetProposal();
    } else if (reason.equals(holdReason)) {
      return;
    }
    holdReason = reason;
    notes.held(reason);
  }

  /**
   * The decision is taken back with its order, because what it rests on is gone: an officer looks
   * at the source and the review goes on.
   */
  void reviewAgain(String reason, Actor by) {
    state = untold.pass(LIFE, state, Act.REVIEW_AGAIN);
    decidedBy = null;
    decidedOn = null;
    outcome = null;
    reassessmentReason = null;
    holdReason = reason;
    forgetProposal();
    notes.reviewedAgain(by, reason);
  }

  /** The officer has looked at the changed source and goes on with the claim. */
  void releaseHold(Actor by) {
    state = untold.pass(LIFE, state, Act.RELEASE_HOLD);
    holdReason = null;
    review = review().withoutHearing().takenBy(by); // the old hearing stays in the timeline
    notes.holdReleased(by);
  }

  /**
   * A source changed after the decision: nothing more is paid on it before it was looked at. What
   * changes after that is told as what it is.
   */
  void markForReassessment(String reason) {
    if (reason.equals(reassessmentReason)) {
      return;
    }
    if (reassessmentReason == null) {
      untold.happened(ClaimReassessmentOpened.class);
      notes.reassessmentOpened(reason, paidOn);
    } else {
      notes.sourceChangedAgain(reason);
    }
    reassessmentReason = reason;
  }

  /** What the decision rests on is again what it was. */
  void standsAgain() {
    if (reassessmentReason != null) {
      reassessmentReason = null;
      notes.standsAgain();
    }
  }

  /** The bank reported the refund as paid; or what was paid came back, and is owed again. */
  void paid(@Nullable LocalDate on) {
    paidOn = on;
    untold.happened(on == null ? ClaimPaymentReturned.class : ClaimPaid.class);
  }

  private void forgetProposal() {
    review = review().withoutProposal();
    lines.forEach(ClaimLine::forgetProposal);
  }

  // Stored as nothing while nobody has it.
  private Review review() {
    return review == null ? Review.NOBODYS : review;
  }

  /** What its lines come to. */
  Amounts amounts() {
    return new Amounts(lines);
  }

  /** Whether it waits for officers, held or not: submitted, not decided, not withdrawn. */
  boolean canBeHeld() {
    return state == State.ON_HOLD || LIFE.actsFrom(state).contains(Act.HOLD);
  }

  /** Whether a changed source opens a reassessment: of what was given, paid or not. */
  boolean canBeReassessed() {
    return state == State.DECIDED && outcome != Outcome.REJECTED;
  }

  @Override
  public ClaimState told() {
    return ClaimAnnouncement.of(this);
  }

  @Override
  public Untold untold() {
    return untold;
  }

  @Override
  public Notes notes() {
    return notes.all();
  }

  @Override
  public Timeline.Of timelineOf() {
    return new Timeline.Of(id(), firm());
  }

  ClaimId id() {
    return new ClaimId(id);
  }

  @Override
  public long version() {
    return version;
  }

  String reference() {
    return reference;
  }

  FirmId firm() {
    return new FirmId(firmId);
  }

  String scheme() {
    return scheme;
  }

  State state() {
    return state;
  }

  List<ClaimLine> lines() {
    return List.copyOf(lines);
  }
}
