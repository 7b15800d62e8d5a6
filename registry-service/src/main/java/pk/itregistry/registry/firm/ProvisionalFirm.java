package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.InspectionProblem.NothingToInspect;

/** What becomes of a registration that is provisional until its place has been inspected. */
@ApplicationScoped
public class ProvisionalFirm {
  private static final Logger LOG = Logger.getLogger(ProvisionalFirm.class);
  private static final String FAILED = "INSPECTION_FAILED";

  private final Firms firms;
  private final CertifiedDays certificates;
  private final BusinessClock clock;

  ProvisionalFirm(Firms firms, CertifiedDays certificates, BusinessClock clock) {
    this.firms = firms;
    this.certificates = certificates;
    this.clock = clock;
  }

  /**
   * Holds a firm until the transaction ends; refuses one whose registration is not provisional.
   *
   * @return since when it is registered
   */
  public LocalDate hold(FirmId id) {
    Firm firm = firms.locked(id);
    if (firm.state() != RegistrationState.PROVISIONAL) {
      throw new Refused(new NothingToInspect(firm.state().name(), false));
    }
    return firm.told().registeredOn();
  }

  /** The place was found in order. */
  public void pass(FirmId id, Actor inspector) {
    Instant now = clock.instant();
    firms
        .locked(id)
        .pass(
            RegistrationAct.PASS_INSPECTION,
            Measure.plain(RegistrationAct.PASS_INSPECTION.name(), inspector, now));
    LOG.infof("an inspection was passed: firm=%s", id);
  }

  /**
   * The place was not found in order: the registration ends today. The firm may apply again.
   *
   * @param words what was found, for the firm to read
   * @param citation the rule that it does not keep
   */
  public void fail(FirmId id, String words, String citation, Actor inspector) {
    Instant now = clock.instant();
    Measure failed =
        new Measure(
            RegistrationAct.FAIL_INSPECTION.name(),
            FAILED,
            words,
            citation,
            inspector,
            now,
            LegalTime.dayOf(now));
    firms.locked(id).pass(RegistrationAct.FAIL_INSPECTION, failed);
    certificates.endFrom(id, failed.holdsFrom(), CertifiedDays.End.CANCELLATION, now);
    LOG.infof("an inspection was failed: firm=%s", id);
  }

  /** Its days have passed without an inspection. The firm may apply again. */
  public void lapse(FirmId id) {
    Instant now = clock.instant();
    Measure lapsed = Measure.plain(RegistrationAct.LAPSE.name(), Actor.SYSTEM, now);
    firms.locked(id).pass(RegistrationAct.LAPSE, lapsed);
    certificates.endFrom(id, lapsed.holdsFrom(), CertifiedDays.End.CANCELLATION, now);
    LOG.infof("a provisional registration lapsed: firm=%s", id);
  }
}
