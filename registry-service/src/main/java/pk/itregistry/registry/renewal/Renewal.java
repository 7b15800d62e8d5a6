package pk.itregistry.registry.renewal;

import static pk.itregistry.registry.renewal.RenewalLife.LIFE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalChanged;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalOpened;
import pk.itregistry.contracts.registry.RenewalState;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RenewalId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.event.TellOnWrite;
import pk.itregistry.plumbing.event.Told;
import pk.itregistry.plumbing.event.Untold;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.application.PaymentReference;
import pk.itregistry.registry.certificate.LastCertificate;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.renewal.RenewalLife.Act;
import pk.itregistry.registry.renewal.RenewalLife.State;

/**
 * The renewal of one firm's registration beyond the last day of one certificate. A firm has at most
 * one that is not over.
 */
@Entity
@EntityListeners(TellOnWrite.class)
class Renewal implements Versioned, Told {
  /** So many days before the last day it opens. */
  static final int OPENS_DAYS_BEFORE = 60;

  /** So many days before the last day its firm is reminded, if it is not settled by then. */
  static final List<Integer> REMINDERS = List.of(60, 30, 7);

  @Id private UUID id;
  @Version private long version;

  @Column(updatable = false)
  private UUID firmId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  @SuppressWarnings("UnusedVariable") // its fee goes by it
  private FirmKind kind;

  /** The number of the certificate that it follows, as its last act saw it. */
  private String certificate;

  private LocalDate lastDay;

  @Enumerated(EnumType.STRING)
  private State state = LIFE.first();

  LocalDate stateSince;
  private @Nullable Integer remindedDays;
  @Nullable String changes;
  @Nullable String reason;
  @Nullable BigDecimal feePkr;
  @Nullable String feeReference;
  private @Nullable String newCertificate;

  /** The first day on which the firm said that it goes on: from then on it is not late. */
  private @Nullable LocalDate confirmedOn;

  /** What it came to when it was decided. */
  @ColumnTransformer(write = "cast(? as jsonb)")
  @SuppressWarnings("UnusedVariable") // AssessRenewal reads it
  private @Nullable String decided;

  private final transient Untold untold = new Untold();

  @SuppressWarnings("NullAway.Init") // filled by the database
  protected Renewal() {}

  Renewal(FirmId firm, FirmKind kind, String certificate, LocalDate lastDay, LocalDate today) {
    this.id = RenewalId.fresh().value();
    this.firmId = firm.value();
    this.kind = kind;
    this.certificate = certificate;
    this.lastDay = lastDay;
    this.stateSince = today;
    untold.happened(RenewalOpened.class);
  }

  /** The first day on which a certificate that ends then can be renewed. */
  static LocalDate opensOn(LocalDate lastDay) {
    return lastDay.minusDays(OPENS_DAYS_BEFORE);
  }

  /** The evidence speaks for it and nothing has changed: it is settled but for the fee. */
  void confirm(Assessment seen) {
    changes = null;
    confirmed(Act.CONFIRM, seen);
  }

  /** The evidence speaks for it, and this installation asks nobody then: nobody said anything. */
  void confirmByEvidence(Assessment seen) {
    pass(Act.CONFIRM_BY_EVIDENCE, seen);
  }

  /** A registrar is to look at it: the evidence does not speak for it, or something changed. */
  void submit(@Nullable String changed, Assessment seen) {
    changes = changed;
    confirmed(Act.SUBMIT, seen);
  }

  private void confirmed(Act act, Assessment seen) {
    pass(act, seen);
    if (confirmedOn == null) {
      confirmedOn = seen.day();
    }
  }

  void approve(Assessment seen) {
    pass(Act.APPROVE, seen);
  }

  void sendBack(String why, Assessment seen) {
    pass(Act.RETURN, seen);
    reason = why;
  }

  void decline(String why, Assessment seen) {
    pass(Act.DECLINE, seen);
    reason = why;
  }

  void withdraw(Assessment seen) {
    pass(Act.WITHDRAW, seen);
  }

  /** The registration has ended: there is nothing left to renew. */
  void end(Assessment seen) {
    pass(Act.END, seen);
  }

  /** Refuses a payment that the state does not ask for. */
  void demandPayable() {
    LIFE.next(state, Act.PAY_FEE);
  }

  /**
   * It was paid, or there was nothing to pay, and this is the certificate of the new year.
   *
   * @param paidBy which payment; none where nothing was due
   */
  void renew(Money paid, @Nullable PaymentReference paidBy, String number, Assessment seen) {
    pass(Act.PAY_FEE, seen);
    feePkr = paid.amount();
    feeReference = paidBy == null ? null : paidBy.value();
    newCertificate = number;
  }

  /**
   * Reminds the firm if it is time to and was not done yet. Who slept through a reminder's day is
   * reminded once, of what is due now, and not three times in one night.
   *
   * @return whether it was time to
   */
  boolean remind(LocalDate today) {
    @Nullable Integer due = reminderDue(today);
    if (due == null || !LIFE.actsFrom(state).contains(Act.REMIND)) {
      return false;
    }
    state = untold.pass(LIFE, state, Act.REMIND);
    remindedDays = due;
    return true;
  }

  /** Its firm is asked for the fee: the reminder of that day would say the same once more. */
  void askedForFee(LocalDate today) {
    @Nullable Integer due = reminderDue(today);
    if (due != null) {
      remindedDays = due;
    }
  }

  private @Nullable Integer reminderDue(LocalDate today) {
    long left = ChronoUnit.DAYS.between(today, lastDay);
    if (left < 0) {
      return null;
    }
    return REMINDERS.stream()
        .filter(days -> left <= days && (remindedDays == null || days < remindedDays))
        .reduce((_, nearer) -> nearer)
        .orElse(null);
  }

  private void pass(Act act, Assessment seen) {
    state = untold.pass(LIFE, state, act);
    stateSince = seen.day();
    reason = null;
    follow(seen.certificate(), seen.lastDay());
    if (state == State.CONFIRMED || LIFE.terminal().contains(state)) {
      decided = EventJson.write(seen);
    }
  }

  /** Its firm is certified until another day by now: a correction, or a suspension that ended. */
  void follow(LastCertificate.Last last) {
    if (!last.lastDay().equals(lastDay)) {
      follow(last.number(), last.lastDay());
      untold.happened(RenewalChanged.class);
    }
  }

  private void follow(String number, LocalDate day) {
    if (day.isAfter(lastDay)) {
      remindedDays = null; // what was said of an earlier day is said of this one as well
    }
    certificate = number;
    lastDay = day;
  }

  RenewalId id() {
    return new RenewalId(id);
  }

  FirmId firm() {
    return new FirmId(firmId);
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

  /** The renewal as others may know it. */
  @Override
  public RenewalState told() {
    return new RenewalState(
        id(), version, firm(), certificate, lastDay, state.name(), remindedDays, newCertificate);
  }
}
