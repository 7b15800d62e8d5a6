package pk.itregistry.incentives.claim;

import static pk.itregistry.incentives.claim.ClaimAct.*;
import static pk.itregistry.incentives.claim.ClaimState.*;
import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.IncentivesProblem.AnotherOfficersClaim;
import pk.itregistry.incentives.IncentivesProblem.FourEyes;
import pk.itregistry.incentives.IncentivesProblem.HearingNeeded;
import pk.itregistry.incentives.clock.RefundClock;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.LegalTime;

/**
 * A claim for money back. Whoever proposed does not decide; nobody is given less than asked without
 * having been heard; what is sanctioned never exceeds what was computed.
 */
@Entity
class Claim {
  private static final String FIRM = "firm";
  private static final String OFFICER = "claims officer";

  static final Lifecycle<ClaimState, ClaimAct> LIFE =
      Lifecycle.of(
          "claim",
          DRAFT,
          step(DRAFT, SUBMIT, SUBMITTED, FIRM),
          step(SUBMITTED, TAKE, UNDER_REVIEW, OFFICER),
          step(UNDER_REVIEW, OFFER_HEARING, HEARING_OFFERED, OFFICER),
          step(HEARING_OFFERED, CLOSE_HEARING, UNDER_REVIEW, OFFICER),
          step(UNDER_REVIEW, PROPOSE, PROPOSED, OFFICER),
          step(PROPOSED, SEND_BACK, UNDER_REVIEW, "approver"),
          step(PROPOSED, DECIDE, DECIDED, "approver"),
          step(SUBMITTED, HOLD, ON_HOLD, "system"),
          step(UNDER_REVIEW, HOLD, ON_HOLD, "system"),
          step(HEARING_OFFERED, HOLD, ON_HOLD, "system"),
          step(PROPOSED, HOLD, ON_HOLD, "system"),
          step(ON_HOLD, RELEASE_HOLD, UNDER_REVIEW, OFFICER),
          step(DRAFT, WITHDRAW, WITHDRAWN, FIRM),
          step(SUBMITTED, WITHDRAW, WITHDRAWN, FIRM),
          step(UNDER_REVIEW, WITHDRAW, WITHDRAWN, FIRM),
          step(HEARING_OFFERED, WITHDRAW, WITHDRAWN, FIRM),
          step(PROPOSED, WITHDRAW, WITHDRAWN, FIRM),
          step(ON_HOLD, WITHDRAW, WITHDRAWN, FIRM));

  @Id private UUID id;
  @Version private long version;
  private String reference;
  private UUID firmId;
  private String scheme;

  @Enumerated(EnumType.STRING)
  private ClaimState state = LIFE.first();

  Instant draftedAt;
  private @Nullable Instant receivedAt;
  private @Nullable LocalDate dueOn;
  private @Nullable String officer;
  @Embedded private @Nullable Hearing hearing;
  private @Nullable String proposedBy;
  @Nullable String sendBackReason;
  @Nullable String decidedBy;
  @Nullable LocalDate decidedOn;

  @Enumerated(EnumType.STRING)
  @Nullable Outcome outcome;

  @Nullable String holdReason;
  private @Nullable String reassessmentReason;
  @Nullable LocalDate endedOn;
  private @Nullable LocalDate paidOn;

  @OneToMany(mappedBy = "claim", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<ClaimLine> lines = new ArrayList<>();

  /** What was given of what was asked. */
  @Schema(name = "ClaimOutcome")
  enum Outcome {
    SANCTIONED,
    PARTLY_SANCTIONED,
    REJECTED
  }

  Claim() {}

  Claim(ClaimId id, String reference, FirmId firm, String scheme, Instant draftedAt) {
    this.id = id.value();
    this.reference = reference;
    this.firmId = firm.value();
    this.scheme = scheme;
    this.draftedAt = draftedAt;
  }

  void add(ClaimLine line) {
    lines.add(line);
  }

  void submit(Instant at) {
    state = LIFE.next(state, SUBMIT);
    receivedAt = at;
    dueOn = RefundClock.dueOn(LegalTime.dayOf(at));
  }

  void withdraw(LocalDate today) {
    state = LIFE.next(state, WITHDRAW);
    endedOn = today;
  }

  void take(String actor) {
    state = LIFE.next(state, TAKE);
    officer = actor;
  }

  void offerHearing(String actor, Hearing offered) {
    ClaimState next = LIFE.next(state, OFFER_HEARING);
    demandOfficer(actor);
    state = next;
    hearing = offered;
  }

  void closeHearing(String actor, Hearing.Result result, LocalDate today) {
    ClaimState next = LIFE.next(state, CLOSE_HEARING);
    demandOfficer(actor);
    hearing = Objects.requireNonNull(hearing).closed(result, today);
    state = next;
  }

  /** The lines bear what is proposed; less than asked needs a hearing before. */
  void propose(String actor, List<ProposedLine> proposed) {
    ClaimState next = LIFE.next(state, PROPOSE);
    demandOfficer(actor);
    boolean heard = hearing != null && hearing.result() != null;
    if (!heard && proposed.stream().anyMatch(ProposedLine::givesLess)) {
      throw new Refused(new HearingNeeded());
    }
    state = next;
    proposedBy = actor;
    proposed.forEach(ProposedLine::apply);
  }

  void sendBack(String actor, String reason) {
    ClaimState next = LIFE.next(state, SEND_BACK);
    demandSecondPerson(actor);
    state = next;
    proposedBy = null;
    sendBackReason = reason;
    lines.forEach(ClaimLine::forgetProposal);
  }

  void decide(String actor, LocalDate today) {
    ClaimState next = LIFE.next(state, DECIDE);
    demandSecondPerson(actor);
    state = next;
    decidedBy = actor;
    decidedOn = today;
    outcome = given();
  }

  /** Review stands still until an officer has looked; the clock goes on. */
  void hold(String reason) {
    state = LIFE.next(state, HOLD);
    holdReason = reason;
    proposedBy = null;
    lines.forEach(ClaimLine::forgetProposal);
  }

  void releaseHold(String actor) {
    state = LIFE.next(state, RELEASE_HOLD);
    holdReason = null;
    // The facts are others now, and nobody was heard on them; the old hearing stays in the
    // timeline.
    hearing = null;
    officer = actor;
  }

  /** A source changed after the decision: nothing more is paid on it before it was looked at. */
  void markForReassessment(String reason) {
    reassessmentReason = reason;
  }

  void paid(@Nullable LocalDate on) {
    paidOn = on;
  }

  private void demandOfficer(String actor) {
    if (!actor.equals(officer)) {
      throw new Refused(new AnotherOfficersClaim());
    }
  }

  private void demandSecondPerson(String actor) {
    if (actor.equals(proposedBy)) {
      throw new Refused(new FourEyes("decide"));
    }
  }

  private Outcome given() {
    if (sanctioned().isZero()) {
      return Outcome.REJECTED;
    }
    return lines.stream().anyMatch(ClaimLine::givesLess)
        ? Outcome.PARTLY_SANCTIONED
        : Outcome.SANCTIONED;
  }

  /** The sum of what was computed, over the lines that have a computed amount. */
  Money computed() {
    return lines.stream().map(ClaimLine::computed).reduce(Money.pkr("0"), Money::plus);
  }

  /** The sum of what is proposed or decided. */
  Money sanctioned() {
    return lines.stream().map(ClaimLine::sanctioned).reduce(Money.pkr("0"), Money::plus);
  }

  /** Whether it waits for officers: submitted, not decided, not withdrawn, not held. */
  boolean canBeHeld() {
    return LIFE.actsFrom(state).contains(HOLD);
  }

  /** Whether a changed source opens a reassessment: of what was given, paid or not, and once. */
  boolean canBeReassessed() {
    return state == DECIDED && outcome != Outcome.REJECTED && reassessmentReason == null;
  }

  Timeline.Of timelineOf() {
    return new Timeline.Of(id(), firm());
  }

  ClaimId id() {
    return new ClaimId(id);
  }

  long version() {
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

  ClaimState state() {
    return state;
  }

  List<ClaimLine> lines() {
    return List.copyOf(lines);
  }

  @Nullable Instant receivedAt() {
    return receivedAt;
  }

  @Nullable LocalDate dueOn() {
    return dueOn;
  }

  @Nullable String reassessmentReason() {
    return reassessmentReason;
  }

  @Nullable LocalDate paidOn() {
    return paidOn;
  }
}
