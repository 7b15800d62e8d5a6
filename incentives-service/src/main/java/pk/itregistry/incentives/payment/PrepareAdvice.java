package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.time.BusinessClock;

/** Prepares the payment of what an order leaves in cash; whoever prepares it signs first. */
@ApplicationScoped
public class PrepareAdvice {
  private final PaymentAdvices advices;
  private final BusinessClock clock;
  private final String payingBank;

  PrepareAdvice(
      PaymentAdvices advices,
      BusinessClock clock,
      @ConfigProperty(name = "itr.paying-bank") String payingBank) {
    this.advices = advices;
    this.clock = clock;
    this.payingBank = payingBank;
  }

  /** An order with a rest to be paid. */
  public record PayableOrder(
      Timeline.Of of, RefundOrderId id, String reference, String payee, Iban account, Money cash) {}

  /** Prepares the advice in the transaction of the set-off. */
  public PaymentAdviceId prepare(PayableOrder order, Actor by) {
    PaymentAdviceId id = PaymentAdviceId.fresh();
    advices.persist(new PaymentAdvice(id, order, payingBank, by, clock.instant()));
    return id;
  }
}
