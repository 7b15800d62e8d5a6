package pk.itregistry.registry.application;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;
import static pk.itregistry.registry.application.ApplicationAct.APPROVE_INITIALLY;
import static pk.itregistry.registry.application.ApplicationAct.CERTIFY;
import static pk.itregistry.registry.application.ApplicationAct.DECLINE;
import static pk.itregistry.registry.application.ApplicationAct.LAPSE;
import static pk.itregistry.registry.application.ApplicationAct.PAY_FEE;
import static pk.itregistry.registry.application.ApplicationAct.REGISTER;
import static pk.itregistry.registry.application.ApplicationAct.RETURN;
import static pk.itregistry.registry.application.ApplicationAct.REVERSE_FEE;
import static pk.itregistry.registry.application.ApplicationAct.REVISE;
import static pk.itregistry.registry.application.ApplicationAct.SUBMIT;
import static pk.itregistry.registry.application.ApplicationAct.WITHDRAW;
import static pk.itregistry.registry.application.ApplicationState.CERTIFIED;
import static pk.itregistry.registry.application.ApplicationState.DECLINED;
import static pk.itregistry.registry.application.ApplicationState.DRAFT;
import static pk.itregistry.registry.application.ApplicationState.FEE_PAID;
import static pk.itregistry.registry.application.ApplicationState.INITIALLY_APPROVED;
import static pk.itregistry.registry.application.ApplicationState.LAPSED;
import static pk.itregistry.registry.application.ApplicationState.REGISTERED;
import static pk.itregistry.registry.application.ApplicationState.RETURNED;
import static pk.itregistry.registry.application.ApplicationState.SUBMITTED;
import static pk.itregistry.registry.application.ApplicationState.WITHDRAWN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.kernel.lifecycle.Lifecycle.Step;
import pk.itregistry.kernel.problem.CommonProblem.ActNotAllowed;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.firm.FirmKind;

/** The life of an application; that it has lapsed follows from the days that have gone. */
final class ApplicationLife {
  static final String APPLICANT = "applicant";
  static final String REGISTRAR = "registrar";

  static final Lifecycle<ApplicationState, ApplicationAct> LIFE =
      Lifecycle.of(
          "application",
          DRAFT,
          step(DRAFT, REVISE, DRAFT, APPLICANT),
          step(DRAFT, SUBMIT, SUBMITTED, APPLICANT),
          step(DRAFT, WITHDRAW, WITHDRAWN, APPLICANT),
          step(SUBMITTED, RETURN, RETURNED, REGISTRAR),
          step(SUBMITTED, APPROVE_INITIALLY, INITIALLY_APPROVED, REGISTRAR),
          step(SUBMITTED, CERTIFY, CERTIFIED, REGISTRAR),
          step(SUBMITTED, DECLINE, DECLINED, REGISTRAR),
          step(SUBMITTED, WITHDRAW, WITHDRAWN, APPLICANT),
          step(RETURNED, REVISE, RETURNED, APPLICANT),
          step(RETURNED, SUBMIT, SUBMITTED, APPLICANT),
          step(RETURNED, WITHDRAW, WITHDRAWN, APPLICANT),
          step(RETURNED, LAPSE, LAPSED, "time"),
          step(INITIALLY_APPROVED, PAY_FEE, FEE_PAID, APPLICANT),
          step(INITIALLY_APPROVED, DECLINE, DECLINED, REGISTRAR),
          step(INITIALLY_APPROVED, WITHDRAW, WITHDRAWN, APPLICANT),
          step(INITIALLY_APPROVED, LAPSE, LAPSED, "time"),
          step(FEE_PAID, REGISTER, REGISTERED, REGISTRAR),
          step(FEE_PAID, CERTIFY, CERTIFIED, REGISTRAR),
          step(FEE_PAID, DECLINE, DECLINED, REGISTRAR),
          step(FEE_PAID, REVERSE_FEE, INITIALLY_APPROVED, REGISTRAR));

  /** Left unanswered or unpaid for so long, an application has lapsed. */
  static final int DAYS_TO_LAPSE = 90;

  /** The states out of which an application lapses. */
  static final Set<ApplicationState> WAITING =
      LIFE.steps().stream()
          .filter(step -> step.act() == LAPSE)
          .map(Step::from)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<ApplicationState> DECIDED =
      LIFE.steps().stream()
          .filter(step -> step.who().equals(REGISTRAR))
          .map(Step::from)
          .collect(Collectors.toUnmodifiableSet());

  private ApplicationLife() {}

  /** Whether a registrar decides on what is in that state. */
  static boolean isDecidedIn(ApplicationState state) {
    return DECIDED.contains(state);
  }

  /** The state on a legal day: LAPSED once the time to answer or to pay has gone. */
  static ApplicationState stateOn(ApplicationState stored, LocalDate since, LocalDate day) {
    LocalDate lapses = lapsesOn(stored, since);
    return lapses == null || day.isBefore(lapses) ? stored : LIFE.next(stored, LAPSE);
  }

  /** The day from which on it has lapsed, while that threatens. */
  static @Nullable LocalDate lapsesOn(ApplicationState stored, LocalDate since) {
    return WAITING.contains(stored) ? since.plusDays(DAYS_TO_LAPSE) : null;
  }

  /**
   * Whether an application of a kind ever comes to an act: what is certified on top of a
   * registration is not registered, and nothing else is certified by an application.
   */
  private static boolean isOf(FirmKind kind, ApplicationAct act) {
    return switch (act) {
      case REGISTER -> !kind.isOnTop();
      case CERTIFY -> kind.isOnTop();
      case REVISE,
          SUBMIT,
          RETURN,
          APPROVE_INITIALLY,
          PAY_FEE,
          REVERSE_FEE,
          DECLINE,
          WITHDRAW,
          LAPSE ->
          true;
    };
  }

  /** The row that an act is; refuses one that the kind or the state does not allow. */
  static Step<ApplicationState, ApplicationAct> take(
      FirmKind kind, ApplicationState state, ApplicationAct act) {
    if (!isOf(kind, act)) {
      throw new Refused(
          new ActNotAllowed(
              LIFE.name(),
              act.name(),
              state.name(),
              LIFE.actsFrom(state).stream()
                  .filter(other -> isOf(kind, other))
                  .map(Enum::name)
                  .toList()));
    }
    return LIFE.take(state, act);
  }

  /** What {@code who} may do with an application of a kind in a state. */
  static Set<ApplicationAct> actsOf(String who, FirmKind kind, ApplicationState state) {
    Set<ApplicationAct> acts = EnumSet.noneOf(ApplicationAct.class);
    LIFE.steps().stream()
        .filter(step -> step.from() == state && step.who().equals(who))
        .filter(step -> isOf(kind, step.act()))
        .forEach(step -> acts.add(step.act()));
    return acts;
  }
}
