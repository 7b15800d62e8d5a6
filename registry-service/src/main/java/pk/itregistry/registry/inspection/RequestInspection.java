package pk.itregistry.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.InspectionProblem.InspectionUnderWay;
import pk.itregistry.registry.InspectionProblem.ProvisionalDaysOver;
import pk.itregistry.registry.firm.ProvisionalFirm;

/** A call centre asks for the inspection of its place, while its provisional days last. */
@ApplicationScoped
class RequestInspection {
  private static final Logger LOG = Logger.getLogger(RequestInspection.class);

  private final Inspections inspections;
  private final InspectionDirectory directory;
  private final ProvisionalFirm firms;
  private final KeepInStep keepInStep;
  private final BusinessClock clock;

  RequestInspection(
      Inspections inspections,
      InspectionDirectory directory,
      ProvisionalFirm firms,
      KeepInStep keepInStep,
      BusinessClock clock) {
    this.inspections = inspections;
    this.directory = directory;
    this.firms = firms;
    this.keepInStep = keepInStep;
    this.clock = clock;
  }

  /** Holds the firm, so that of two at once the second hears of the first. */
  Inspection perform(FirmId firm, InspectionRequest asked, PersonId manager) {
    LocalDate ready = readyFrom(firm, asked.readyFrom(), clock.today());
    inspections
        .underWay(firm)
        .ifPresent(open -> {
          throw new Refused(new InspectionUnderWay(open.id()));
        });
    Inspection inspection = new Inspection(firm, manager, ready, clock.today());
    inspections.persist(inspection);
    keepInStep.perform(firm);
    LOG.infof("an inspection was asked for: firm=%s inspection=%s", firm, inspection.id());
    return inspection;
  }

  /** The firm is ready again, or on another day than it was. */
  void again(Inspection inspection, InspectionRequest asked) {
    LocalDate ready = readyFrom(inspection, asked.readyFrom());
    inspection.askAgain(ready, clock.today());
    keepInStep.perform(inspection.firm());
  }

  /** The firm puts the visit off. */
  void postpone(Inspection inspection, PostponementRequest asked, PersonId manager) {
    LocalDate ready = readyFrom(inspection, asked.readyFrom());
    inspection.postpone(manager, ready, asked.reason(), clock.today());
    keepInStep.perform(inspection.firm());
  }

  private LocalDate readyFrom(Inspection inspection, @Nullable LocalDate asked) {
    return readyFrom(inspection.firm(), asked, inspection.readyNotBefore(clock.today()));
  }

  private LocalDate readyFrom(FirmId firm, @Nullable LocalDate asked, LocalDate earliest) {
    LocalDate today = clock.today();
    ProvisionalDays days = directory.days(firm, firms.hold(firm), today);
    if (days.isOver(today)) {
      throw new Refused(new ProvisionalDaysOver(days.lastDay()));
    }
    LocalDate ready = asked == null ? earliest : asked;
    Faults faults = new Faults();
    if (ready.isBefore(today)) {
      faults.add("/readyFrom", "rule-not-the-past", "must not lie before today");
    } else if (ready.isAfter(days.lastDay()) || earliest.isAfter(days.lastDay())) {
      faults.add("/readyFrom", "rule-within-the-provisional-days", within(earliest, days));
    } else if (ready.isBefore(earliest)) {
      faults.add(
          "/readyFrom",
          "rule-after-the-visit",
          "must not lie before %s, the day after the visit".formatted(earliest));
    }
    faults.refuseRuleBroken();
    return ready;
  }

  // A visit that lies beyond the last day, or on it, cannot be put off at all.
  private static String within(LocalDate earliest, ProvisionalDays days) {
    String last = days.lastDay() + ", the last day of the provisional registration";
    return earliest.isAfter(days.lastDay())
        ? "could only be after the visit, from %s on, and that lies after %s"
            .formatted(earliest, last)
        : "must not lie after " + last;
  }
}
