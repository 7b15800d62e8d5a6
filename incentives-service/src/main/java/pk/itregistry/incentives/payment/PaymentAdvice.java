package pk.itregistry.incentives.payment;

import static pk.itregistry.incentives.payment.PaymentLife.LIFE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.IncentivesProblem.FourEyes;
import pk.itregistry.incentives.bankmessage.Reason;
import pk.itregistry.incentives.payment.PaymentLife.Act;
import pk.itregistry.incentives.payment.PaymentLife.State;
import pk.itregistry.incentives.payment.PrepareAdvice.PayableOrder;
import pk.itregistry.incentives.timeline.NoteOnWrite;
import pk.itregistry.incentives.timeline.Noted;
import pk.itregistry.incentives.timeline.Notes;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.http.Versioned;

/**
 * The instruction to the bank to pay one order. Two treasury officers sign; every attempt has an
 * end-to-end id of its own, so that a late report of one is never taken for another's.
 */
@Entity
@EntityListeners(NoteOnWrite.class)
class PaymentAdvice implements Versioned, Noted {
  @Id private UUID id;
  @Version private long version;
  private UUID orderId;
  private String orderReference;
  private UUID claimId;
  private UUID firmId;
  private String payee;
  private String payoutIban;
  private String payingBank;

  @Column(name = "amount_pkr")
  private BigDecimal amount;

  @Enumerated(EnumType.STRING)
  private State state = LIFE.first();

  private int attempt;
  private String endToEndId;
  private String firstSignature;
  @Nullable String secondSignature;
  Instant preparedAt;
  @Nullable Instant advisedAt;
  @Nullable LocalDate paidOn;
  @Nullable String bankReason;
  @Nullable String bankReasonText;

  @Column(name = "bank_charge_pkr")
  @Nullable BigDecimal bankCharge;

  @Nullable String letterReference;
  @Nullable LocalDate letterDate;
  @Nullable String recordedBy;

  private final transient Notes notes = new Notes();

  PaymentAdvice() {}

  PaymentAdvice(PaymentAdviceId id, PayableOrder order, String payingBank, Actor by, Instant at) {
    this.id = id.value();
    this.orderId = order.id().value();
    this.orderReference = order.reference();
    this.claimId = order.of().claim().value();
    this.firmId = order.of().firm().value();
    this.payee = order.payee();
    this.payingBank = payingBank;
    this.amount = order.cash().amount();
    prepare(order.account(), by, at);
    String words = "Payment of %s was prepared and signed once.".formatted(amount());
    notes.add("PAYMENT_PREPARED", By.TREASURY_OFFICER, by, words);
  }

  private void prepare(Iban account, Actor by, Instant at) {
    attempt = attempt + 1;
    endToEndId = "%s%02d".formatted(id.toString().replace("-", ""), attempt);
    payoutIban = account.value();
    firstSignature = by.id();
    secondSignature = null;
    preparedAt = at;
    advisedAt = null;
    paidOn = null;
    bankCharge = null;
    forgetLetter();
  }

  void release(Actor by, Instant at) {
    State next = LIFE.next(state, Act.RELEASE);
    if (by.id().equals(firstSignature)) {
      throw new Refused(new FourEyes("release"));
    }
    state = next;
    secondSignature = by.id();
    advisedAt = at;
    bankReason = null;
    bankReasonText = null;
    String words = "Payment of %s was released to the bank.".formatted(amount());
    notes.add("PAYMENT_ADVISED", By.TREASURY_OFFICER, by, words);
  }

  /** What a bank says of a payment. */
  record Told(String status, Reason reason, Money charge, LocalDate day) {}

  /** Takes the bank's word; what it says of a payment not settled yet is not an act. */
  void report(Act reported, Told told, Actor by) {
    state = LIFE.next(state, reported);
    bankReason = told.reason().code();
    bankReasonText = told.reason().words();
    bankCharge = told.charge().isZero() ? null : told.charge().amount();
    paidOn = state == State.PAID ? told.day() : null;
    forgetLetter();
    String why = bankReason == null ? "" : ", reason " + bankReason;
    String less = bankCharge == null ? "" : "; it kept %s as its charge".formatted(told.charge());
    String on = paidOn == null ? "" : ", settled on " + paidOn;
    String words =
        "The bank reported %s for %s%s%s%s.".formatted(told.status(), amount(), on, why, less);
    notes.add(
        "PAYMENT_" + reported.name().substring("REPORT_".length()), By.PAYING_BANK, by, words);
  }

  /** A first officer records that the bank confirmed in writing that it did not execute it. */
  void recordNotExecuted(NotExecuted letter, Actor by) {
    state = LIFE.next(state, Act.RECORD_NOT_EXECUTED);
    if (advisedAt != null && letter.letterDate().isBefore(LegalTime.dayOf(advisedAt))) {
      Faults faults = new Faults();
      faults.add("/letterDate", "before-release", "must not be before the payment's release");
      faults.refuseRuleBroken();
    }
    letterReference = letter.letterReference();
    letterDate = letter.letterDate();
    recordedBy = by.id();
    String words =
        "Recorded: by its letter %s of %s the bank did not execute the payment of %s."
            .formatted(letterReference, letterDate, amount());
    notes.add("PAYMENT_IN_DOUBT", By.TREASURY_OFFICER, by, words);
  }

  /** A second officer, who saw the letter too, confirms it. */
  void confirmNotExecuted(Actor by) {
    State next = LIFE.next(state, Act.CONFIRM_NOT_EXECUTED);
    if (by.id().equals(recordedBy)) {
      throw new Refused(new FourEyes("confirm it"));
    }
    state = next;
    String words =
        "Confirmed: by its letter %s of %s the bank did not execute the payment of %s."
            .formatted(letterReference, letterDate, amount());
    notes.add("PAYMENT_NOT_EXECUTED", By.TREASURY_OFFICER, by, words);
  }

  /** The record does not stand; the payment waits for the bank as before. */
  void refuseNotExecuted(Actor by) {
    state = LIFE.next(state, Act.REFUSE_NOT_EXECUTED);
    forgetLetter();
    String words = "The record that the bank did not execute it was refused.";
    notes.add("PAYMENT_ADVISED", By.TREASURY_OFFICER, by, words);
  }

  private void forgetLetter() {
    letterReference = null;
    letterDate = null;
    recordedBy = null;
  }

  /** Prepares it anew, to the account that the register has by now. */
  void repair(Iban account, Actor by, Instant at) {
    state = LIFE.next(state, Act.REPAIR);
    prepare(account, by, at);
    String words = "Payment of %s was prepared anew and signed once.".formatted(amount());
    notes.add("PAYMENT_REPAIRED", By.TREASURY_OFFICER, by, words);
  }

  /** Its order is cancelled: nothing is paid under it. */
  void stop(Actor by) {
    state = LIFE.next(state, Act.STOP);
    String words = "Payment of %s was stopped with its order.".formatted(amount());
    By role = By.treasuryOrApprover(by);
    notes.add("PAYMENT_STOPPED", role, by, words);
  }

  /** Whether nothing of it is at the bank, or was paid. */
  boolean isStoppable() {
    return LIFE.actsFrom(state).contains(Act.STOP);
  }

  @Override
  public Notes notes() {
    return notes;
  }

  @Override
  public Timeline.Of timelineOf() {
    return new Timeline.Of(claim(), new FirmId(firmId));
  }

  PaymentAdviceId id() {
    return new PaymentAdviceId(id);
  }

  @Override
  public long version() {
    return version;
  }

  RefundOrderId order() {
    return new RefundOrderId(orderId);
  }

  String orderReference() {
    return orderReference;
  }

  ClaimId claim() {
    return new ClaimId(claimId);
  }

  FirmId firm() {
    return new FirmId(firmId);
  }

  String payee() {
    return payee;
  }

  Iban account() {
    return new Iban(payoutIban);
  }

  Money amount() {
    return Money.pkr(amount);
  }

  State state() {
    return state;
  }

  String payingBank() {
    return payingBank;
  }

  int attempt() {
    return attempt;
  }

  String endToEndId() {
    return endToEndId;
  }
}
