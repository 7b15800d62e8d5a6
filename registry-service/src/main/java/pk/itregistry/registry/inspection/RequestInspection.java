package pk.itregistry.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.InspectionProblem.InspectionUnderWay;
import pk.itregistry.registry.InspectionProblem.ProvisionalDaysOver;

/** A call centre asks for the inspection of a place, while its provisional days last. */
@ApplicationScoped
class RequestInspection {
  private static final Logger LOG = Logger.getLogger(RequestInspection.class);

  private final Inspections inspections;
  private final InspectionDirectory directory;
  private final ProvisionalPlaces places;
  private final KeepInStep keepInStep;
  private final BusinessClock clock;

  RequestInspection(
      Inspections inspections,
      InspectionDirectory directory,
      ProvisionalPlaces places,
      KeepInStep keepInStep,
      BusinessClock clock) {
    this.inspections = inspections;
    this.directory = directory;
    this.places = places;
    this.keepInStep = keepInStep;
    this.clock = clock;
  }

  /** Holds the firm, so that of two at once the second hears of the first. */
  Inspection perform(InspectedPlace place, InspectionRequest asked, PersonId manager) {
    LocalDate ready = readyFrom(place, asked.readyFrom(), clock.today());
    inspections
        .underWay(place)
        .ifPresent(open -> {
          throw new Refused(new InspectionUnderWay(open.id()));
        });
    Inspection inspection = new Inspection(place, manager, ready, clock.today());
    inspections.persist(inspection);
    keepInStep.perform(place);
    LOG.infof("an inspection was asked for: firm=%s inspection=%s", place.firm(), inspection.id());
    return inspection;
  }

  /** The firm is ready again, or on another day than it was. */
  void again(Inspection inspection, InspectionRequest asked) {
    LocalDate ready = readyFrom(inspection, asked.readyFrom());
    inspection.askAgain(ready, clock.today());
    keepInStep.perform(inspection.place());
  }

  /** The firm puts the visit off. */
  void postpone(Inspection inspection, PostponementRequest asked, PersonId manager) {
    LocalDate ready = readyFrom(inspection, asked.readyFrom());
    inspection.postpone(manager, ready, asked.reason(), clock.today());
    keepInStep.perform(inspection.place());
  }

  private LocalDate readyFrom(Inspection inspection, @Nullable LocalDate asked) {
    return readyFrom(inspection.place(), asked, inspection.readyNotBefore(clock.today()));
  }

  private LocalDate readyFrom(InspectedPlace place, @Nullable LocalDate asked, LocalDate earliest) {
    LocalDate today = clock.today();
    ProvisionalDays days = directory.days(place, places.hold(place), today);
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
