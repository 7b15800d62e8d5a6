package pk.itregistry.incentives.payment;

import static pk.itregistry.incentives.payment.EntryLife.LIFE;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.bankmessage.BankReport.Amount;
import pk.itregistry.incentives.bankmessage.BankReport.Fate;
import pk.itregistry.incentives.bankmessage.BankReport.Reported;
import pk.itregistry.incentives.bankmessage.Reason;
import pk.itregistry.incentives.payment.EntryLife.Act;
import pk.itregistry.incentives.payment.EntryLife.Obstacle;
import pk.itregistry.incentives.payment.EntryLife.State;
import pk.itregistry.incentives.payment.PaymentFiles.Attempt;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.BankEntryId;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.kernel.text.Canonical;
import pk.itregistry.kernel.text.PlainText;
import pk.itregistry.plumbing.http.Versioned;

/** What a bank said of one payment in one message, kept as it was said, and what became of it. */
@Entity
class BankEntry implements Versioned {
  private static final int LONGEST_ID = 35;

  @Id private UUID id;
  @Version private long version;
  UUID reportId;
  int position;
  private String pointer;
  private @Nullable String toldId;
  private @Nullable UUID adviceId;
  private @Nullable Integer attempt;
  private @Nullable String endToEndId;

  @Enumerated(EnumType.STRING)
  private Fate fate;

  private String bankStatus;
  private @Nullable String reason;
  private @Nullable String reasonText;
  private @Nullable BigDecimal amount;
  private @Nullable BigDecimal charge;
  private @Nullable String currency;
  private @Nullable LocalDate onDay;

  @Enumerated(EnumType.STRING)
  private State state = LIFE.first();

  @Enumerated(EnumType.STRING)
  private @Nullable Obstacle obstacle;

  private @Nullable String remark;
  Instant receivedAt;
  @Nullable String outcome;
  @Nullable String note;
  @Nullable String resolvedBy;

  BankEntry() {}

  BankEntry(UUID report, int position, Reported said, @Nullable Attempt named, Instant at) {
    this.id = BankEntryId.fresh().value();
    this.reportId = report;
    this.position = position;
    this.pointer = said.pointer();
    this.toldId = said.names().first().map(told -> PlainText.cut(told, LONGEST_ID)).orElse(null);
    this.fate = said.fate();
    this.bankStatus = PlainText.cut(said.status(), LONGEST_ID);
    this.reason = said.reason().code();
    this.reasonText = said.reason().words();
    this.onDay = said.day();
    this.receivedAt = at;
    Amount told = said.amount();
    if (told != null) {
      this.amount = told.back();
      this.charge = told.charge();
      this.currency = PlainText.cut(told.currency(), LONGEST_ID);
    }
    if (named != null) {
      this.adviceId = named.advice().value();
      this.attempt = named.attempt();
      this.endToEndId = named.endToEndId();
    }
  }

  /** It moved its payment. */
  void taken(@Nullable String words) {
    become(Act.TAKE, words);
  }

  /** The books said so already. */
  void known() {
    become(Act.KNOW, null);
  }

  /** It says nothing final. */
  void noted() {
    become(Act.NOTE, null);
  }

  /** No payment that was given to this bank. */
  void passedOver() {
    become(Act.PASS_OVER, null);
  }

  /** It cannot be taken; one that waits already goes on waiting, for what is in its way now. */
  void waitFor(Obstacle obstacle, @Nullable String words) {
    if (state != State.WAITING) {
      become(Act.WAIT, words);
    }
    this.obstacle = obstacle;
    this.remark = words;
  }

  private void become(Act act, @Nullable String words) {
    state = LIFE.next(state, act);
    obstacle = null;
    remark = words;
  }

  /** A treasury officer has seen to it. */
  void resolve(EntryResolution by, Actor officer) {
    become(by.outcome().act(), remark);
    outcome = by.outcome().name();
    note = by.note();
    resolvedBy = officer.id();
  }

  /** Refuses to be resolved when it does not wait. */
  void demandWaiting() {
    LIFE.next(state, Act.RESOLVE);
  }

  /** Whether it was said in the same words before. */
  boolean saysTheSameAs(BankEntry other) {
    return pointer.equals(other.pointer)
        && canonical(toldId).equals(canonical(other.toldId))
        && fate == other.fate
        && bankStatus.equals(other.bankStatus)
        && Objects.equals(reason, other.reason)
        && same(amount, other.amount)
        && same(charge, other.charge)
        && Objects.equals(currency, other.currency)
        && Objects.equals(onDay, other.onDay);
  }

  private static String canonical(@Nullable String id) {
    return id == null ? "" : Canonical.of(id);
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }

  BankEntryId id() {
    return new BankEntryId(id);
  }

  @Override
  public long version() {
    return version;
  }

  String pointer() {
    return pointer;
  }

  /** Ours where it names one of our payments, else what the bank wrote. */
  @Nullable String nameTold() {
    return endToEndId == null ? toldId : endToEndId;
  }

  @Nullable String toldId() {
    return toldId;
  }

  Optional<PaymentAdviceId> advice() {
    return Optional.ofNullable(adviceId).map(PaymentAdviceId::new);
  }

  int attempt() {
    return attempt == null ? 0 : attempt;
  }

  Fate fate() {
    return fate;
  }

  String bankStatus() {
    return bankStatus;
  }

  Reason reason() {
    return new Reason(reason, reasonText);
  }

  Optional<Amount> amount() {
    return amount == null || charge == null || currency == null
        ? Optional.empty()
        : Optional.of(new Amount(amount, charge, currency));
  }

  @Nullable LocalDate day() {
    return onDay;
  }

  State state() {
    return state;
  }

  @Nullable Obstacle obstacle() {
    return obstacle;
  }

  @Nullable String remark() {
    return remark;
  }
}
