package pk.itregistry.incentives.refundorder;

import static pk.itregistry.incentives.refundorder.OrderLife.Act.CANCEL;
import static pk.itregistry.incentives.refundorder.OrderLife.Act.PROPOSE_CANCELLATION;
import static pk.itregistry.incentives.refundorder.OrderLife.Act.SERVE;
import static pk.itregistry.incentives.refundorder.OrderLife.Act.SET_OFF_IN_PART;
import static pk.itregistry.incentives.refundorder.OrderLife.Act.SET_OFF_IN_WHOLE;
import static pk.itregistry.incentives.refundorder.OrderLife.Act.STATE_DEBTS;
import static pk.itregistry.incentives.refundorder.OrderLife.LIFE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.incentives.IncentivesProblem.CancellationNotProposed;
import pk.itregistry.incentives.IncentivesProblem.PayoutAccountMissing;
import pk.itregistry.incentives.refundorder.IssueOrder.DecidedClaim;
import pk.itregistry.incentives.refundorder.OrderLife.State;
import pk.itregistry.incentives.timeline.NoteOnWrite;
import pk.itregistry.incentives.timeline.Noted;
import pk.itregistry.incentives.timeline.Notes;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.http.Versioned;

/** The order on a decided claim. What is set off never exceeds what was sanctioned. */
@Entity
@EntityListeners(NoteOnWrite.class)
class RefundOrder implements Versioned, Noted {
  @Id private UUID id;
  @Version private long version;
  private String reference;
  private UUID claimId;
  private UUID firmId;
  private String payee;
  private @Nullable String ntn;
  private @Nullable String payoutIban;

  @Enumerated(EnumType.STRING)
  private State state = LIFE.first();

  LocalDate issuedOn;
  @Nullable LocalDate servedOn;

  @Column(name = "computed_pkr")
  private BigDecimal computed;

  @Column(name = "sanctioned_pkr")
  private BigDecimal sanctioned;

  @Column(name = "set_off_pkr")
  private BigDecimal setOff = BigDecimal.ZERO;

  @ColumnTransformer(write = "cast(? as jsonb)")
  private @Nullable String statedDebts;

  private @Embedded @Nullable Cancellation cancellation;

  private final transient Notes notes = new Notes();

  RefundOrder() {}

  RefundOrder(
      RefundOrderId id,
      String reference,
      DecidedClaim claim,
      FirmState firm,
      Actor by,
      LocalDate on) {
    this.id = id.value();
    this.reference = reference;
    this.claimId = claim.of().claim().value();
    this.firmId = claim.of().firm().value();
    this.payee = firm.name();
    Ntn number = firm.ntn();
    this.ntn = number == null ? null : number.number();
    freezeAccount(firm.payoutIban());
    this.issuedOn = on;
    this.computed = claim.computed().amount();
    this.sanctioned = claim.sanctioned().amount();
    String words = "Order %s for %s was issued.".formatted(reference, claim.sanctioned());
    notes.add("ORDER_ISSUED", By.CLAIMS_APPROVER, by, words);
  }

  /** The account stands as it was at the order, whatever the register says later. */
  final void freezeAccount(@Nullable Iban iban) {
    if (payoutIban == null && iban != null) {
      payoutIban = iban.value();
    }
  }

  /** The refund clock stops on this legal day. */
  void serve(Actor by, LocalDate today) {
    state = LIFE.next(state, SERVE);
    servedOn = today;
    By role = by.hasRole("claims-officer") ? By.CLAIMS_OFFICER : By.CLAIMS_APPROVER;
    String words = "Order %s was served on %s.".formatted(reference, today);
    notes.add("ORDER_SERVED", role, by, words);
  }

  /** Sets off; what remains is for cash. */
  Money setOff(Money amount, Actor by) {
    Money rest = sanctioned().minus(amount);
    state = LIFE.next(state, rest.isZero() ? SET_OFF_IN_WHOLE : SET_OFF_IN_PART);
    setOff = amount.amount();
    String words = "%s was set off against debts; %s remains to be paid.".formatted(amount, rest);
    notes.add("SET_OFF", By.TREASURY_OFFICER, by, words);
    return rest;
  }

  /** An officer has the tax authority's answer by letter, since it could not be asked from here. */
  void stateDebts(StatedDebts stated, Actor by) {
    state = LIFE.next(state, STATE_DEBTS);
    statedDebts = EventJson.write(stated);
    String words =
        "The tax authority's letter %s was stated, with %d demands."
            .formatted(stated.letter(), stated.demands().size());
    notes.add("DEBTS_STATED", By.TREASURY_OFFICER, by, words);
  }

  /** What was stated of a letter; none where nothing was. */
  Optional<StatedDebts> statedDebts() {
    return Optional.ofNullable(statedDebts).map(told -> EventJson.read(told, StatedDebts.class));
  }

  /** Refuses a set-off that the state does not allow, whatever the debts are. */
  void demandServed() {
    LIFE.next(state, SET_OFF_IN_PART);
  }

  /** A first officer wants it cancelled, because what it rests on is gone. */
  void proposeCancellation(String reason, Actor by, LocalDate today) {
    state = LIFE.next(state, PROPOSE_CANCELLATION);
    cancellation = Cancellation.proposed(reason, by, today);
    notes.add(
        "CANCELLATION_PROPOSED",
        By.treasuryOrApprover(by),
        by,
        "Its cancellation was proposed. " + reason);
  }

  /** Another officer cancels it: nothing of it holds any more. */
  void cancel(Actor by, LocalDate today) {
    LIFE.next(state, CANCEL);
    if (cancellation == null) {
      throw new Refused(new CancellationNotProposed());
    }
    cancellation = cancellation.confirmed(by, today);
    state = LIFE.next(state, CANCEL);
    String words = "Order %s for %s was cancelled.".formatted(reference, sanctioned());
    notes.add("ORDER_CANCELLED", By.treasuryOrApprover(by), by, words);
  }

  /** Whether anything was given by it, so that a changed source concerns it. */
  boolean givesSomething() {
    return sanctioned().isPositive();
  }

  /** What was set off by it. */
  Money setOff() {
    return Money.pkr(setOff);
  }

  Iban account() {
    if (payoutIban == null) {
      throw new Refused(new PayoutAccountMissing());
    }
    return new Iban(payoutIban);
  }

  @Override
  public Notes notes() {
    return notes;
  }

  @Override
  public Timeline.Of timelineOf() {
    return new Timeline.Of(new ClaimId(claimId), firm());
  }

  RefundOrderId id() {
    return new RefundOrderId(id);
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

  String payee() {
    return payee;
  }

  /** Whether debts are still to be met: not once it was set off, nor when it gives nothing. */
  boolean meetsDebts() {
    return givesSomething() && (state == State.ISSUED || state == State.SERVED);
  }

  /** Whose debts; none where the firm had no tax number at the order. */
  Optional<Ntn> debtor() {
    return meetsDebts() ? Optional.ofNullable(ntn).map(Ntn::of) : Optional.empty();
  }

  Money sanctioned() {
    return Money.pkr(sanctioned);
  }
}
