package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Finds an application in order. From then on its numbers are its own while it lives, so that who
 * is asked for the fee can be registered.
 */
@ApplicationScoped
class ApproveInitially {
  private final Rivals rivals;
  private final FeeStep feeStep;
  private final BusinessClock clock;

  ApproveInitially(Rivals rivals, FeeStep feeStep, BusinessClock clock) {
    this.rivals = rivals;
    this.feeStep = feeStep;
    this.clock = clock;
  }

  void perform(Application application, PersonId registrar) {
    feeStep.refuse(application, ApplicationAct.APPROVE_INITIALLY, clock.today());
    application.approveInitially(registrar, clock.today());
    rivals.inTurn(application.particulars());
    rivals.of(application, clock.today()).refuse();
  }
}
