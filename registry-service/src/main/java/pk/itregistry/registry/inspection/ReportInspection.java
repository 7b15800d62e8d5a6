package pk.itregistry.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.certificate.ProvisionalCertificates;
import pk.itregistry.registry.certificate.ProvisionalRules;
import pk.itregistry.registry.firm.ProvisionalFirm;
import pk.itregistry.registry.inspection.photo.ReportedPhotos;
import pk.itregistry.registry.notice.NoticeKind;
import pk.itregistry.registry.notice.WriteToFirm;

/**
 * Takes the report of an inspector, who decides by it: passed, the registration is active and its
 * certificate full; failed, both end today. Where nobody was, nothing is decided.
 */
@ApplicationScoped
class ReportInspection {
  private static final Logger LOG = Logger.getLogger(ReportInspection.class);

  private final Impartiality impartiality;
  private final InspectionDirectory directory;
  private final ProvisionalFirm firms;
  private final ProvisionalCertificates certificates;
  private final ProvisionalRules rules;
  private final ReportedPhotos photos;
  private final KeepInStep keepInStep;
  private final WriteToFirm letters;
  private final BusinessClock clock;

  ReportInspection(
      Impartiality impartiality,
      InspectionDirectory directory,
      ProvisionalFirm firms,
      ProvisionalCertificates certificates,
      ProvisionalRules rules,
      ReportedPhotos photos,
      KeepInStep keepInStep,
      WriteToFirm letters,
      BusinessClock clock) {
    this.impartiality = impartiality;
    this.directory = directory;
    this.firms = firms;
    this.certificates = certificates;
    this.rules = rules;
    this.photos = photos;
    this.keepInStep = keepInStep;
    this.letters = letters;
    this.clock = clock;
  }

  void perform(Inspection inspection, ReportRequest found, PersonId inspector, Actor by) {
    FirmId firm = inspection.firm();
    impartiality.demand(firm, inspector);
    LocalDate today = clock.today();
    LocalDate registeredOn = firms.hold(firm);
    int lost = directory.days(firm, registeredOn, today).lost();
    inspection.report(inspector, found, today);
    check(inspection, found, registeredOn, today);
    photos.keepOnly(inspection.id(), found.photos());
    if (found.passed()) {
      firms.pass(firm, by);
      certificates.confirm(firm, registeredOn, lost);
      letters.of(NoticeKind.INSPECTION_PASSED, firm, today);
    } else {
      firms.fail(firm, summary(found), Objects.requireNonNull(found.citation()), by);
      letters.of(NoticeKind.INSPECTION_FAILED, firm, today);
    }
    LOG.infof(
        "an inspection was reported: inspection=%s outcome=%s", inspection.id(), found.outcome());
  }

  private void check(
      Inspection inspection, ReportRequest found, LocalDate registeredOn, LocalDate today) {
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
    int least = rules.on(registeredOn).leastPhotos();
    if (found.photos().size() < least) {
      faults.add(
          "/photos", "rule-photos", "must name at least %d of its photographs".formatted(least));
    }
    photos.check(inspection.id(), found.photos(), faults);
    faults.refuseRuleBroken();
  }

  // The firm's version keeps the beginning; the whole stands in the report.
  private static String summary(ReportRequest found) {
    String findings = found.findings();
    return findings.length() <= 1000 ? findings : findings.substring(0, 999) + "…";
  }

  /** Nobody was there: the days are the firm's again until it asks once more. */
  void nobodyWasThere(Inspection inspection, AbsenceRequest seen, PersonId inspector) {
    impartiality.demand(inspection.firm(), inspector);
    inspection.findNobody(inspector, seen.words(), clock.today());
    photos.keepOnly(inspection.id(), List.of());
    keepInStep.perform(inspection.firm());
    letters.of(NoticeKind.INSPECTION_MISSED, inspection.firm(), clock.today());
  }
}
