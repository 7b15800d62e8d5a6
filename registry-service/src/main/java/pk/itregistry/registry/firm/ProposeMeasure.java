package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.ChangeProblem.MeasureWaits;

/**
 * Orders a measure for a day to come, or proposes one of a day that is past to another registrar.
 */
@ApplicationScoped
class ProposeMeasure {
  static final int YEARS_AHEAD = 1;

  private final Firms firms;
  private final DatedMeasures measures;
  private final MeasureReasons reasons;
  private final FirmDirectory directory;
  private final BusinessClock clock;

  ProposeMeasure(
      Firms firms,
      DatedMeasures measures,
      MeasureReasons reasons,
      FirmDirectory directory,
      BusinessClock clock) {
    this.firms = firms;
    this.measures = measures;
    this.reasons = reasons;
    this.directory = directory;
    this.clock = clock;
  }

  /** Holds the firm, so that of two at once the second hears of the first. */
  DatedMeasure perform(FirmId id, DatedMeasureRequest wanted, Actor by) {
    Firm firm = firms.locked(id);
    RegistrationLife.LIFE.next(firm.state(), wanted.act().act());
    if (measures.anyWaits(id)) {
      throw new Refused(new MeasureWaits());
    }
    LocalDate today = clock.today();
    demandDay(id, wanted.from(), today);
    reasons.demand(wanted.act().act(), wanted.reason(), wanted.from());
    DatedMeasure proposed = new DatedMeasure(id, wanted, by, today);
    measures.persistAndFlush(proposed);
    return proposed;
  }

  private void demandDay(FirmId firm, LocalDate from, LocalDate today) {
    Faults faults = new Faults();
    LocalDate since = directory.standsSince(firm);
    if (from.equals(today)) {
      faults.add("/from", "rule-another-day", "is today: take the measure itself");
    } else if (from.isAfter(today.plusYears(YEARS_AHEAD))) {
      faults.add("/from", "rule-another-day", "must lie within a year");
    } else if (from.isBefore(since)) {
      faults.add(
          "/from",
          "rule-since-it-stands-so",
          "must not lie before %s, since when the registration stands as it does".formatted(since));
    }
    faults.refuseRuleBroken();
  }
}
