package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.ChangeProblem.StandsOtherwiseSince;

/** Takes a measure from its own day on: a past one agreed to by two, or one whose day has come. */
@ApplicationScoped
class TakeDatedMeasure {
  private final Firms firms;
  private final FirmDirectory directory;
  private final TakeMeasure takeMeasure;
  private final BusinessClock clock;

  TakeDatedMeasure(
      Firms firms, FirmDirectory directory, TakeMeasure takeMeasure, BusinessClock clock) {
    this.firms = firms;
    this.directory = directory;
    this.takeMeasure = takeMeasure;
    this.clock = clock;
  }

  /**
   * By another registrar than who proposed it. Refused where the registration has changed since
   * then and changed back: the measure would undo what was decided of days after its own.
   */
  void perform(DatedMeasure proposed, Actor by) {
    proposed.approve(by, clock.today());
    Firm firm = firms.locked(proposed.firm());
    RegistrationLife.LIFE.next(firm.state(), proposed.act());
    LocalDate since = directory.standsSince(firm.id());
    if (proposed.from().isBefore(since)) {
      throw new Refused(new StandsOtherwiseSince(since));
    }
    takeMeasure.perform(firm, proposed.act(), proposed.why(), proposed.from(), by);
  }

  /** Where its day has come; what the registration does not allow any more lapses. */
  void whenDue(DatedMeasure ordered) {
    LocalDate today = clock.today();
    if (!ordered.isDue(today)) {
      return;
    }
    Firm firm = firms.locked(ordered.firm());
    if (!RegistrationLife.LIFE.actsFrom(firm.state()).contains(ordered.act())) {
      ordered.lapse(today);
      return;
    }
    ordered.take(today);
    takeMeasure.perform(firm, ordered.act(), ordered.why(), ordered.from(), ordered.orderedBy());
  }
}
