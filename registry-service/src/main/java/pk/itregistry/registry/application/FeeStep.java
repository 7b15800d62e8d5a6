package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import pk.itregistry.kernel.problem.CommonProblem.ActNotAllowed;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.kind.FeeSchedule;

/**
 * Whether what is certified on top of a registration is paid for first: approved initially where
 * the schedule of the day names a fee, and certified without that step where it names none.
 */
@ApplicationScoped
class FeeStep {
  private final FeeSchedule fees;

  FeeStep(FeeSchedule fees) {
    this.fees = fees;
  }

  /** Takes what does not fit the schedule from the acts that an application's state allows. */
  Set<ApplicationAct> fitting(
      Set<ApplicationAct> acts, FirmKind kind, ApplicationState state, LocalDate day) {
    if (kind.isOnTop() && state == ApplicationState.SUBMITTED) {
      acts.remove(
          fees.on(day, kind).isPresent()
              ? ApplicationAct.CERTIFY
              : ApplicationAct.APPROVE_INITIALLY);
    }
    return acts;
  }

  /** Refuses an act on what is certified that does not fit the schedule. */
  void refuse(Application application, ApplicationAct act, LocalDate day) {
    FirmKind kind = application.particulars().kind();
    ApplicationState state = application.stateOn(day);
    Set<ApplicationAct> allowed =
        fitting(application.actsOf(ApplicationLife.REGISTRAR, day), kind, state, day);
    if (kind.isOnTop() && !allowed.contains(act)) {
      throw new Refused(
          new ActNotAllowed(
              ApplicationLife.LIFE.name(),
              act.name(),
              state.name(),
              allowed.stream().map(Enum::name).toList()));
    }
  }
}
