package pk.itregistry.registry.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.RenewalId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.ApplicationProblem.FeeNotPublished;
import pk.itregistry.registry.application.PaymentReference;
import pk.itregistry.registry.outside.FeePayments;

/**
 * Asks whether a renewal's fee was paid. It is asked before the act's transaction, so that no row
 * and no connection waits for another house.
 */
@ApplicationScoped
class AskForRenewalFee {
  private final AssessRenewal assessRenewal;
  private final FeePayments payments;

  AskForRenewalFee(AssessRenewal assessRenewal, FeePayments payments) {
    this.assessRenewal = assessRenewal;
    this.payments = payments;
  }

  /**
   * What the renewal comes to, and what the gateway said.
   *
   * @param payment none where none was named
   * @param refusal how the gateway refused; for the act, once it has found nothing else to refuse
   */
  record Asked(
      Assessment seen, @Nullable PaymentReference payment, Optional<RuntimeException> refusal) {

    /** Whether nothing is to be paid; not where nobody knows what is. */
    boolean free() {
      Assessment.@Nullable Due due = seen.due();
      return due != null && due.money().isZero();
    }

    /** What is to be paid; refused where that cannot be. */
    Money payable() {
      refusal.ifPresent(refused -> {
        throw refused;
      });
      Assessment.@Nullable Due due = seen.due();
      if (due == null) {
        throw new Refused(new FeeNotPublished(seen.day()));
      }
      return due.money();
    }
  }

  /** Asks about the payment; not where none was named, or its reference was not of its form. */
  Asked of(RenewalId id, @Nullable PaymentReference payment) {
    Assessment seen = assessRenewal.of(id);
    Assessment.@Nullable Due due = seen.due();
    Optional<RuntimeException> refusal =
        due == null || payment == null
            ? Optional.empty()
            : payments.refusal(id.value(), payment.value(), due.money());
    return new Asked(seen, payment, refusal);
  }
}
