package pk.itregistry.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.certificate.ProvisionalCertificates;
import pk.itregistry.registry.firm.ProvisionalFirm;

/**
 * Has a firm's provisional certificate end with its provisional days. While days are being lost it
 * reaches some weeks further at once: each correction has its holder fetch it again, and one a day
 * would revoke it daily.
 */
@ApplicationScoped
class KeepInStep {
  private static final int DAYS_AHEAD = 30;

  private final Inspections inspections;
  private final InspectionDirectory directory;
  private final ProvisionalFirm firms;
  private final ProvisionalCertificates certificates;
  private final BusinessClock clock;

  KeepInStep(
      Inspections inspections,
      InspectionDirectory directory,
      ProvisionalFirm firms,
      ProvisionalCertificates certificates,
      BusinessClock clock) {
    this.inspections = inspections;
    this.directory = directory;
    this.firms = firms;
    this.certificates = certificates;
    this.clock = clock;
  }

  void perform(FirmId firm) {
    inspections.flush(); // the days are counted in the database
    LocalDate tomorrow = clock.today().plusDays(1);
    ProvisionalDays days = directory.days(firm, firms.hold(firm), tomorrow);
    int ahead = inspections.isLosing(firm, tomorrow) ? DAYS_AHEAD : 0;
    certificates.keepBetween(firm, days.lastDay(), days.lastDay().plusDays(ahead));
  }
}
