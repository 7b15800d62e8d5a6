package pk.itregistry.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.certificate.ProvisionalRules;
import pk.itregistry.registry.inspection.photo.ReportedPhotos;

/**
 * Takes the report of an inspector, who decides by it: passed, the registration or the branch is
 * active and its certificate full; failed, both end today. Where nobody was, nothing is decided.
 */
@ApplicationScoped
class ReportInspection {
  private static final Logger LOG = Logger.getLogger(ReportInspection.class);

  private final Impartiality impartiality;
  private final InspectionDirectory directory;
  private final ProvisionalPlaces places;
  private final ProvisionalRules rules;
  private final ReportedPhotos photos;
  private final KeepInStep keepInStep;
  private final BusinessClock clock;

  ReportInspection(
      Impartiality impartiality,
      InspectionDirectory directory,
      ProvisionalPlaces places,
      ProvisionalRules rules,
      ReportedPhotos photos,
      KeepInStep keepInStep,
      BusinessClock clock) {
    this.impartiality = impartiality;
    this.directory = directory;
    this.places = places;
    this.rules = rules;
    this.photos = photos;
    this.keepInStep = keepInStep;
    this.clock = clock;
  }

  void perform(Inspection inspection, ReportRequest found, PersonId inspector, Actor by) {
    impartiality.demand(inspection.firm(), inspector);
    InspectedPlace place = inspection.place();
    LocalDate today = clock.today();
    LocalDate since = places.hold(place);
    int lost = directory.days(place, since, today).lost();
    inspection.report(inspector, found, today);
    check(inspection, found, since, today);
    photos.keepOnly(inspection.id(), found.photos());
    if (found.passed()) {
      places.pass(place, since, lost, by);
    } else {
      places.fail(place, found, by);
    }
    LOG.infof(
        "an inspection was reported: inspection=%s outcome=%s", inspection.id(), found.outcome());
  }

  private void check(Inspection inspection, ReportRequest found, LocalDate since, LocalDate today) {
    Faults faults = new Faults();
    if (found.visitedOn().isAfter(today)) {
      faults.add("/visitedOn", "rule-not-the-future", "must not lie in the future");
    } else if (found.visitedOn().isBefore(inspection.requestedOn())) {
      faults.add(
          "/visitedOn",
          "rule-after-the-request",
          "must not lie before %s, when the inspection was asked for"
              .formatted(inspection.requestedOn()));
    }
    int least = rules.on(since).leastPhotos();
    if (found.photos().size() < least) {
      faults.add(
          "/photos", "rule-photos", "must name at least %d of its photographs".formatted(least));
    }
    photos.check(inspection.id(), found.photos(), faults);
    faults.refuseRuleBroken();
  }

  /** Nobody was there: the days are the firm's again until it asks once more. */
  void nobodyWasThere(Inspection inspection, AbsenceRequest seen, PersonId inspector) {
    impartiality.demand(inspection.firm(), inspector);
    inspection.findNobody(inspector, seen.words(), clock.today());
    photos.keepOnly(inspection.id(), List.of());
    keepInStep.perform(inspection.place());
    places.tellMissed(inspection.place());
  }
}
