package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
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
   * @param takenBack what the gateway says of the payment
   */
  void perform(Application application, Supplier<Boolean> takenBack, PersonId registrar) {
    application.reverseFee(registrar, clock.today());
    if (!takenBack.get()) {
      throw new Refused(new FeeStillPaid());
    }
  }
}
