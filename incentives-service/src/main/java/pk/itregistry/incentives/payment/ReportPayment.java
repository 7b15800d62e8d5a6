package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.bankmessage.BankReport.Fate;
import pk.itregistry.incentives.bankmessage.BankReport.Reported;
import pk.itregistry.incentives.ledger.Ledger;
import pk.itregistry.incentives.ledger.Posting;
import pk.itregistry.incentives.ledger.Posting.Occasion;
import pk.itregistry.incentives.payment.BankReportView.Effect;
import pk.itregistry.incentives.payment.BankReportView.Result;
import pk.itregistry.incentives.payment.PaymentAdvice.Act;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Moves one payment by the bank's word, in the books and for the claim; a repetition is nothing.
 */
@ApplicationScoped
class ReportPayment {
  private final Ledger ledger;
  private final ClaimInHand claims;
  private final BusinessClock clock;

  ReportPayment(Ledger ledger, ClaimInHand claims, BusinessClock clock) {
    this.ledger = ledger;
    this.claims = claims;
    this.clock = clock;
  }

  Effect report(PaymentAdvice advice, Reported reported, Actor by) {
    Act act = actOf(reported.fate());
    if (act == null) {
      return effect(advice, reported, Result.NOTED);
    }
    if (advice.alreadyReported(act)) {
      return effect(advice, reported, Result.ALREADY_KNOWN);
    }
    LocalDate today = clock.today();
    advice.report(act, reported.status(), reported.reason(), by, today);
    post(advice, act);
    if (act == Act.REPORT_PAID) {
      claims.paid(advice.claim(), today);
    } else if (act == Act.REPORT_RETURNED) {
      claims.paid(advice.claim(), null);
    }
    return effect(advice, reported, Result.TAKEN);
  }

  /**
   * Whether the books know of an attempt what the bank says of it: also of one that was repaired
   * since, whose fate is no longer the advice's.
   */
  boolean isKnown(PaymentAdvice advice, int attempt, Reported reported) {
    return switch (reported.fate()) {
      case PAID -> ledger.holds(advice.order(), Occasion.PAID, attempt);
      case REJECTED, CANCELLED -> ledger.holds(advice.order(), Occasion.NOT_PAID, attempt);
      case RETURNED -> ledger.holds(advice.order(), Occasion.RETURNED, attempt);
      case UNDER_WAY -> true;
    };
  }

  private static @Nullable Act actOf(Fate fate) {
    return switch (fate) {
      case PAID -> Act.REPORT_PAID;
      case REJECTED -> Act.REPORT_REJECTED;
      case CANCELLED -> Act.REPORT_CANCELLED;
      case RETURNED -> Act.REPORT_RETURNED;
      case UNDER_WAY -> null;
    };
  }

  private void post(PaymentAdvice advice, Act act) {
    switch (act) {
      case REPORT_PAID ->
          ledger.post(Posting.paid(advice.order(), advice.attempt(), advice.amount()));
      case REPORT_REJECTED, REPORT_CANCELLED ->
          ledger.post(Posting.notPaid(advice.order(), advice.attempt(), advice.amount()));
      case REPORT_RETURNED ->
          ledger.post(Posting.returned(advice.order(), advice.attempt(), advice.amount()));
      case RELEASE, REPAIR, STOP -> throw new IllegalStateException("no bank does " + act);
    }
  }

  private static Effect effect(PaymentAdvice advice, Reported reported, Result result) {
    return new Effect(
        advice.endToEndId(),
        advice.id(),
        result,
        reported.status(),
        reported.reason(),
        advice.state());
  }
}
