package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.IncentivesProblem.NoReturnLessCharge;
import pk.itregistry.incentives.bankmessage.BankReport.Amount;
import pk.itregistry.incentives.bankmessage.BankReport.Fate;
import pk.itregistry.incentives.ledger.Ledger;
import pk.itregistry.incentives.ledger.Posting;
import pk.itregistry.incentives.ledger.Posting.Occasion;
import pk.itregistry.incentives.payment.EntryLife.Obstacle;
import pk.itregistry.incentives.payment.PaymentLife.Act;
import pk.itregistry.incentives.payment.PaymentLife.State;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Moves one payment by the bank's word, in the books and for the claim; a repetition is nothing,
 * and what cannot be taken waits.
 */
@ApplicationScoped
class ReportPayment {
  private final Ledger ledger;
  private final ClaimInHand claims;
  private final BankEntries entries;
  private final SettlementDay settlementDay;
  private final BusinessClock clock;

  ReportPayment(
      Ledger ledger,
      ClaimInHand claims,
      BankEntries entries,
      SettlementDay settlementDay,
      BusinessClock clock) {
    this.ledger = ledger;
    this.claims = claims;
    this.entries = entries;
    this.settlementDay = settlementDay;
    this.clock = clock;
  }

  /** Takes an entry on a payment, and what waited for it. */
  void report(BankEntry entry, PaymentAdvice advice, Actor by) {
    Act act = actOf(entry.fate());
    if (entry.fate() == Fate.UNDER_WAY) {
      entry.noted();
    } else if (act == null) {
      entry.waitFor(Obstacle.CONTRADICTS_ITSELF, "What it says does not go together.");
    } else {
      report(entry, act, advice, by);
    }
  }

  private void report(BankEntry entry, Act act, PaymentAdvice advice, Actor by) {
    Optional<Money> charge = charge(entry, advice);
    if (charge.isEmpty()) {
      entry.waitFor(Obstacle.ANOTHER_AMOUNT, "The payment is of %s.".formatted(advice.amount()));
    } else if (ledger.holds(advice.order(), occasion(act), entry.attempt())) {
      entry.known();
    } else if (entry.attempt() != advice.attempt()) {
      entry.waitFor(
          Obstacle.OVERTAKEN, "Attempt %d was repaired since.".formatted(entry.attempt()));
    } else if (act == Act.REPORT_RETURNED && isOut(advice)) {
      entry.waitFor(
          Obstacle.NOT_PAID_YET, "It came back before it was told as paid; it is taken then.");
    } else if (!PaymentLife.LIFE.actsFrom(advice.state()).contains(act)) {
      entry.waitFor(
          Obstacle.CONTRADICTS_THE_BOOKS, "The payment is %s here.".formatted(advice.state()));
    } else if (act == Act.REPORT_PAID && settlementDay.isFar(entry, advice)) {
      entry.waitFor(Obstacle.SETTLEMENT_DAY, settlementDay.word(entry, advice));
    } else {
      take(entry, act, advice, charge.get(), by);
      entry.taken(act == Act.REPORT_PAID ? settlementDay.word(entry, advice) : null);
      entries.waiting(advice.id()).stream()
          .filter(waiting -> waiting.obstacle() == Obstacle.NOT_PAID_YET)
          .forEach(waiting -> report(waiting, advice, by));
    }
  }

  private static boolean isOut(PaymentAdvice advice) {
    return advice.state() == State.ADVISED || advice.state() == State.IN_DOUBT;
  }

  // By which the books know of every attempt what became of it, whatever its payment is by now.
  private static Occasion occasion(Act act) {
    return switch (act) {
      case REPORT_PAID -> Occasion.PAID;
      case REPORT_RETURNED -> Occasion.RETURNED;
      default -> Occasion.NOT_PAID;
    };
  }

  /** Takes a return of less than was paid: an officer knows that the rest was the bank's charge. */
  void takeLessCharge(BankEntry entry, PaymentAdvice advice, Actor by) {
    Money charge =
        entry
            .amount()
            .filter(amount -> amount.currency().equals("PKR") && amount.back().signum() > 0)
            .map(amount -> advice.amount().minus(Money.pkr(amount.back())))
            .filter(Money::isPositive)
            .filter(rest ->
                entry.fate() == Fate.RETURNED
                    && entry.attempt() == advice.attempt()
                    && advice.state() == State.PAID)
            .orElseThrow(() -> new Refused(new NoReturnLessCharge()));
    take(entry, Act.REPORT_RETURNED, advice, charge, by);
  }

  private void take(BankEntry entry, Act act, PaymentAdvice advice, Money charge, Actor by) {
    LocalDate day = Objects.requireNonNullElseGet(entry.day(), clock::today);
    advice.report(act, new PaymentAdvice.Told(entry.bankStatus(), entry.reason(), charge, day), by);
    switch (act) {
      case REPORT_PAID -> {
        ledger.post(Posting.paid(advice.order(), advice.attempt(), advice.amount()));
        claims.paid(advice.claim(), day);
      }
      case REPORT_RETURNED -> {
        ledger.post(Posting.returned(advice.order(), advice.attempt(), advice.amount()));
        if (charge.isPositive()) {
          ledger.post(Posting.chargeOfReturn(advice.order(), advice.attempt(), charge));
        }
        claims.paid(advice.claim(), null);
      }
      default -> ledger.post(Posting.notPaid(advice.order(), advice.attempt(), advice.amount()));
    }
  }

  private static @Nullable Act actOf(Fate fate) {
    return switch (fate) {
      case PAID -> Act.REPORT_PAID;
      case REJECTED -> Act.REPORT_REJECTED;
      case CANCELLED -> Act.REPORT_CANCELLED;
      case RETURNED -> Act.REPORT_RETURNED;
      case UNDER_WAY, UNCLEAR -> null;
    };
  }

  /** What the bank kept of what came back; none when its amount is not this payment's. */
  private static Optional<Money> charge(BankEntry entry, PaymentAdvice advice) {
    if (entry.amount().isEmpty()) {
      return Optional.of(Money.pkr("0"));
    }
    Amount said = entry.amount().get();
    BigDecimal due = advice.amount().amount();
    if (!said.currency().equals("PKR")) {
      return Optional.empty();
    }
    if (said.back().compareTo(due) == 0) {
      return Optional.of(Money.pkr("0"));
    }
    boolean less =
        entry.fate() == Fate.RETURNED
            && said.back().signum() > 0
            && said.back().add(said.charge()).compareTo(due) == 0;
    return less ? Optional.of(advice.amount().minus(Money.pkr(said.back()))) : Optional.empty();
  }
}
