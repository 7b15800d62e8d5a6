package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.ApplicationProblem.FeeNotPublished;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.kind.FeeSchedule;
import pk.itregistry.registry.outside.FeeGateway;
import pk.itregistry.registry.outside.FeePayments;

/**
 * Asks the fee gateway whether an application's fee was paid. It is asked before the act's
 * transaction, so that no row and no connection waits for another house.
 */
@ApplicationScoped
class AskForFee {
  private static final Logger LOG = Logger.getLogger(AskForFee.class);

  private final ApplicationFacts facts;
  private final FeeSchedule fees;
  private final FeePayments payments;
  private final FeeGateway gateway;
  private final BusinessClock clock;

  AskForFee(
      ApplicationFacts facts,
      FeeSchedule fees,
      FeePayments payments,
      FeeGateway gateway,
      BusinessClock clock) {
    this.facts = facts;
    this.fees = fees;
    this.payments = payments;
    this.gateway = gateway;
    this.clock = clock;
  }

  /**
   * The fee of a day.
   *
   * @param refusal how the gateway refused, or that no fee is published; for the act, once it has
   *     found nothing else to refuse
   */
  record Asked(Money fee, LocalDate day, Optional<RuntimeException> refusal) {}

  /** Asks; not where the reference was not of its form, which the act refuses by itself. */
  Asked of(ApplicationId id, @Nullable PaymentReference reference) {
    LocalDate today = clock.today();
    FirmKind kind = facts.kindOf(id);
    Optional<FeeSchedule.Fee> due = fees.on(today, kind);
    if (due.isEmpty()) {
      LOG.errorf("the schedule names no fee: kind=%s day=%s", kind, today);
      return new Asked(
          Money.pkr("0.00"), today, Optional.of(new Refused(new FeeNotPublished(today))));
    }
    Money fee = due.get().amount();
    Optional<RuntimeException> refusal =
        reference == null ? Optional.empty() : payments.refusal(id.value(), reference.value(), fee);
    return new Asked(fee, today, refusal);
  }

  /** The payment, if it was taken back; a failure to answer is for the act that needs it. */
  Supplier<Optional<PaymentReference>> takenBack(ApplicationId id) {
    Optional<PaymentReference> paid = facts.paymentOf(id);
    if (paid.isEmpty()) {
      return Optional::empty;
    }
    try {
      boolean back = gateway.tookBack(id, paid.get().value());
      return () -> paid.filter(_ -> back);
    } catch (RuntimeException unanswered) {
      return () -> {
        throw unanswered;
      };
    }
  }
}
