package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.ApplicationProblem.FeeStillPaid;

/** Makes a fee due again whose payment the gateway says was taken back. */
@ApplicationScoped
class ReverseFee {
  private final BusinessClock clock;

  ReverseFee(BusinessClock clock) {
    this.clock = clock;
  }

  /**
   * Asks for nothing itself.
   *
   * @param takenBack the payment that the gateway says was taken back: the one that stands there
   *     now may be another
   */
  void perform(
      Application application, Supplier<Optional<PaymentReference>> takenBack, PersonId registrar) {
    @Nullable PaymentReference paid = application.feeReference();
    application.reverseFee(registrar, clock.today());
    if (takenBack.get().filter(back -> back.equals(paid)).isEmpty()) {
      throw new Refused(new FeeStillPaid());
    }
  }
}
