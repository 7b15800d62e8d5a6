package pk.itregistry.registry.branch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.ApplicationProblem.FeeNotPublished;
import pk.itregistry.registry.application.PaymentReference;
import pk.itregistry.registry.outside.FeePayments;

/**
 * Asks whether the fee of a branch was paid. It is asked before the act's transaction, so that no
 * row and no connection waits for another house.
 */
@ApplicationScoped
class AskForBranchFee {
  private final BranchFees fees;
  private final FeePayments payments;
  private final BusinessClock clock;

  AskForBranchFee(BranchFees fees, FeePayments payments, BusinessClock clock) {
    this.fees = fees;
    this.payments = payments;
    this.clock = clock;
  }

  /**
   * What the schedule and the gateway said.
   *
   * @param fee none where the schedule names none
   * @param refusal how the gateway refused; for the act, once it has found nothing else to refuse
   */
  record Asked(
      LocalDate day,
      @Nullable Money fee,
      @Nullable PaymentReference payment,
      Optional<RuntimeException> refusal) {

    /** What was paid; refused where it cannot be, or was not. */
    Money paid() {
      if (fee == null) {
        throw new Refused(new FeeNotPublished(day));
      }
      Faults faults = new Faults();
      if (payment == null && !fee.isZero()) {
        faults.add(
            "/paymentReference", "rule-fee-due", "must name the payment of %s".formatted(fee));
      }
      faults.refuseRuleBroken();
      refusal.ifPresent(refused -> {
        throw refused;
      });
      return fee;
    }
  }

  /** Asks about the payment for a branch of that firm; not where none was named. */
  Asked of(FirmId firm, @Nullable PaymentReference payment) {
    LocalDate today = clock.today();
    Money fee = fees.of(firm, today).map(BranchFees.Fee::amount).orElse(null);
    Optional<RuntimeException> refusal =
        fee == null || payment == null
            ? Optional.empty()
            : payments.refusal(firm.value(), payment.value(), fee);
    return new Asked(today, fee, payment, refusal);
  }
}
