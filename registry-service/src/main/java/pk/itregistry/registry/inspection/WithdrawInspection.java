package pk.itregistry.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.plumbing.time.BusinessClock;

/** The firm takes its request back: its provisional days count again. */
@ApplicationScoped
class WithdrawInspection {
  private final KeepInStep keepInStep;
  private final BusinessClock clock;

  WithdrawInspection(KeepInStep keepInStep, BusinessClock clock) {
    this.keepInStep = keepInStep;
    this.clock = clock;
  }

  void perform(Inspection inspection) {
    inspection.withdraw(clock.today());
    keepInStep.perform(inspection.firm());
  }
}
