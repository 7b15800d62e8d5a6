package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.incentives.IncentivesProblem.BankEntryWaits;
import pk.itregistry.incentives.IncentivesProblem.PaymentUnderWay;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.problem.Refused;

/** Stops the payment of an order that is being cancelled; what is at the bank cannot be stopped. */
@ApplicationScoped
public class StopAdvice {
  private final PaymentAdvices advices;
  private final EntryDirectory entries;

  StopAdvice(PaymentAdvices advices, EntryDirectory entries) {
    this.advices = advices;
    this.entries = entries;
  }

  /** Whether the order has no payment, or one that is not at the bank and was not paid. */
  public boolean isStoppable(RefundOrderId order) {
    return advices
        .ofOrder(order)
        .map(advice -> advice.isStoppable() && !entries.waits(advice.id()))
        .orElse(true);
  }

  /** Refuses while the order's payment is at the bank, and once it was paid. */
  public void demandStoppable(RefundOrderId order) {
    advices.lockedOf(order).ifPresent(this::demandStoppable);
  }

  /** Stops the order's payment, if one was prepared. */
  public void stop(RefundOrderId order, Actor by) {
    advices
        .lockedOf(order)
        .ifPresent(advice -> {
          demandStoppable(advice);
          advice.stop(by);
        });
    advices.flush(); // it stands in the timeline before what becomes of the claim
  }

  private void demandStoppable(PaymentAdvice advice) {
    if (!advice.isStoppable()) {
      throw new Refused(
          new PaymentUnderWay(
              advice.state().name(),
              advice.paidOn == null
                  ? "Wait for the bank's report of it: when it was not paid, or comes back, the order"
                      + " can be cancelled."
                  : "What was paid is recovered by a reassessment, not by cancelling the order."));
    }
    // The bank may be saying that it paid.
    if (entries.waits(advice.id())) {
      throw new Refused(new BankEntryWaits());
    }
  }
}
