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
    LocalDate ready = readyFrom(firm, asked.readyFrom());
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
    LocalDate ready = readyFrom(inspection.firm(), asked.readyFrom());
    inspection.askAgain(ready, clock.today());
    keepInStep.perform(inspection.firm());
  }

  /** The firm puts the visit off. */
  void postpone(Inspection inspection, PostponementRequest asked) {
    LocalDate ready = readyFrom(inspection.firm(), asked.readyFrom());
    inspection.postpone(ready, asked.reason(), clock.today());
    keepInStep.perform(inspection.firm());
  }

  private LocalDate readyFrom(FirmId firm, @Nullable LocalDate asked) {
    LocalDate today = clock.today();
    ProvisionalDays days = directory.days(firm, firms.hold(firm), today);
    if (days.isOver(today)) {
      throw new Refused(new ProvisionalDaysOver(days.lastDay()));
    }
    LocalDate ready = asked == null ? today : asked;
    Faults faults = new Faults();
    if (ready.isBefore(today)) {
      faults.add("/readyFrom", "rule-not-the-past", "must not lie before today");
    } else if (ready.isAfter(days.lastDay())) {
      faults.add(
          "/readyFrom",
          "rule-within-the-provisional-days",
          "must not lie after %s, the last day of the provisional registration"
              .formatted(days.lastDay()));
    }
    faults.refuseRuleBroken();
    return ready;
  }
}
