package pk.itregistry.registry.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.RenewalId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.application.PaymentReference;
import pk.itregistry.registry.outside.FeeGateway;

/**
 * Asks the fee gateway whether a renewal's fee was paid. It is asked before the act's transaction,
 * so that no row and no connection waits for another house.
 */
@ApplicationScoped
class AskForRenewalFee {
  private final Renewals renewals;
  private final RenewalTerms terms;
  private final FeeGateway gateway;
  private final BusinessClock clock;

  AskForRenewalFee(Renewals renewals, RenewalTerms terms, FeeGateway gateway, BusinessClock clock) {
    this.renewals = renewals;
    this.terms = terms;
    this.gateway = gateway;
    this.clock = clock;
  }

  /**
   * What was due on a day, and what the gateway said.
   *
   * @param payment none where none was named
   * @param refusal how the gateway refused; for the act, once it has found nothing else to refuse
   */
  record Asked(
      Money due,
      LocalDate day,
      @Nullable PaymentReference payment,
      Optional<RuntimeException> refusal) {}

  /** Asks about the payment; not where none was named, or its reference was not of its form. */
  Asked of(RenewalId id, @Nullable PaymentReference payment) {
    LocalDate today = clock.today();
    Renewal renewal = renewals.get(id);
    Money due = terms.fee(renewal.kind(), today).due(today.isAfter(renewal.lastDay()));
    Optional<RuntimeException> refusal = Optional.empty();
    if (payment != null) {
      try {
        gateway.confirm(id.value(), payment.value(), due);
      } catch (RuntimeException refused) {
        // A replay, and a refusal that stands before this one at the door, come first.
        refusal = Optional.of(refused);
      }
    }
    return new Asked(due, today, payment, refusal);
  }
}
