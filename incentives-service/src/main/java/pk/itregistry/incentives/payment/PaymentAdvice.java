package pk.itregistry.incentives.payment;

import static pk.itregistry.incentives.payment.PaymentAdvice.Act.RELEASE;
import static pk.itregistry.incentives.payment.PaymentAdvice.Act.REPAIR;
import static pk.itregistry.incentives.payment.PaymentAdvice.Act.REPORT_CANCELLED;
import static pk.itregistry.incentives.payment.PaymentAdvice.Act.REPORT_PAID;
import static pk.itregistry.incentives.payment.PaymentAdvice.Act.REPORT_REJECTED;
import static pk.itregistry.incentives.payment.PaymentAdvice.Act.REPORT_RETURNED;
import static pk.itregistry.incentives.payment.PaymentAdvice.Act.STOP;
import static pk.itregistry.incentives.payment.PaymentAdvice.State.ADVISED;
import static pk.itregistry.incentives.payment.PaymentAdvice.State.CANCELLED;
import static pk.itregistry.incentives.payment.PaymentAdvice.State.PAID;
import static pk.itregistry.incentives.payment.PaymentAdvice.State.PREPARED;
import static pk.itregistry.incentives.payment.PaymentAdvice.State.REJECTED;
import static pk.itregistry.incentives.payment.PaymentAdvice.State.RETURNED_BY_BANK;
import static pk.itregistry.incentives.payment.PaymentAdvice.State.STOPPED;
import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.IncentivesProblem.FourEyes;
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
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.http.Versioned;

/**
 * The instruction to the bank to pay one order. Two treasury officers sign; every attempt has an
 * end-to-end id of its own, so that a late report of one is never taken for another's.
 */
@Entity
@EntityListeners(NoteOnWrite.class)
class PaymentAdvice implements Versioned, Noted {
  private static final String TREASURY = "treasury officer";
  private static final String BANK = "paying bank";
  // Those who cancel its order.
  private static final String TWO_OFFICERS = "another treasury officer or approver";

  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "payment advice",
          PREPARED,
          step(PREPARED, RELEASE, ADVISED, "second treasury officer"),
          step(ADVISED, REPORT_PAID, PAID, BANK),
          step(ADVISED, REPORT_REJECTED, REJECTED, BANK),
          step(ADVISED, REPORT_CANCELLED, CANCELLED, BANK),
          step(PAID, REPORT_RETURNED, RETURNED_BY_BANK, BANK),
          step(RETURNED_BY_BANK, REPAIR, PREPARED, TREASURY),
          step(REJECTED, REPAIR, PREPARED, TREASURY),
          step(CANCELLED, REPAIR, PREPARED, TREASURY),
          step(PREPARED, STOP, STOPPED, TWO_OFFICERS),
          step(RETURNED_BY_BANK, STOP, STOPPED, TWO_OFFICERS),
          step(REJECTED, STOP, STOPPED, TWO_OFFICERS),
          step(CANCELLED, STOP, STOPPED, TWO_OFFICERS));

  @Schema(name = "PaymentState")
  enum State {
    PREPARED,
    ADVISED,
    PAID,
    REJECTED,
    CANCELLED,
    RETURNED_BY_BANK,
    STOPPED
  }

  @Schema(name = "PaymentAct")
  enum Act {
    RELEASE,
    REPORT_PAID,
    REPORT_REJECTED,
    REPORT_CANCELLED,
    REPORT_RETURNED,
    REPAIR,
    STOP
  }

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
  }

  void release(Actor by, Instant at) {
    State next = LIFE.next(state, RELEASE);
    if (by.id().equals(firstSignature)) {
      throw new Refused(new FourEyes("release"));
    }
    state = next;
    secondSignature = by.id();
    advisedAt = at;
    bankReason = null;
    String words = "Payment of %s was released to the bank.".formatted(amount());
    notes.add("PAYMENT_ADVISED", By.TREASURY_OFFICER, by, words);
  }

  /**
   * Takes the bank's word.
   *
   * @param status the bank's own code
   */
  void report(Act reported, String status, @Nullable String reason, Actor by, LocalDate today) {
    state = LIFE.next(state, reported);
    bankReason = reason;
    paidOn = state == PAID ? today : null;
    String why = reason == null ? "" : ", reason " + reason;
    String words = "The bank reported %s for %s%s.".formatted(status, amount(), why);
    notes.add(
        "PAYMENT_" + reported.name().substring("REPORT_".length()), By.PAYING_BANK, by, words);
  }

  /** Prepares it anew, to the account that the register has by now. */
  void repair(Iban account, Actor by, Instant at) {
    state = LIFE.next(state, REPAIR);
    prepare(account, by, at);
    String words = "Payment of %s was prepared anew and signed once.".formatted(amount());
    notes.add("PAYMENT_REPAIRED", By.TREASURY_OFFICER, by, words);
  }

  /** Its order is cancelled: nothing is paid under it. */
  void stop(Actor by) {
    state = LIFE.next(state, STOP);
    String words = "Payment of %s was stopped with its order.".formatted(amount());
    By role = by.hasRole("treasury-officer") ? By.TREASURY_OFFICER : By.CLAIMS_APPROVER;
    notes.add("PAYMENT_STOPPED", role, by, words);
  }

  /** Whether nothing of it is at the bank, or was paid. */
  boolean isStoppable() {
    return LIFE.actsFrom(state).contains(STOP);
  }

  /**
   * Whether the act was done already, so that a second report of the same changes nothing. What
   * came back had been paid.
   */
  boolean alreadyReported(Act reported) {
    return switch (reported) {
      case REPORT_PAID -> state == PAID || state == RETURNED_BY_BANK;
      case REPORT_REJECTED -> state == REJECTED;
      case REPORT_CANCELLED -> state == CANCELLED;
      case REPORT_RETURNED -> state == RETURNED_BY_BANK;
      case RELEASE, REPAIR, STOP -> false;
    };
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
