package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.incentives.ledger.Ledger;
import pk.itregistry.incentives.ledger.Posting;
import pk.itregistry.incentives.payment.NotExecutedReview.Outcome;
import pk.itregistry.kernel.identity.Actor;

/**
 * A second treasury officer confirms that the bank did not execute a payment: it is owed again. Or
 * one of the two refuses that, and it waits for the bank as before.
 */
@ApplicationScoped
class ReviewNotExecuted {
  private final Ledger ledger;

  ReviewNotExecuted(Ledger ledger) {
    this.ledger = ledger;
  }

  void perform(PaymentAdvice advice, NotExecutedReview review, Actor by) {
    if (review.outcome() == Outcome.REFUSE) {
      advice.refuseNotExecuted(by);
    } else {
      advice.confirmNotExecuted(by);
      ledger.post(Posting.notPaid(advice.order(), advice.attempt(), advice.amount()));
    }
  }
}
