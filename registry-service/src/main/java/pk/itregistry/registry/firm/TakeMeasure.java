package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.notice.NoticeKind;
import pk.itregistry.registry.notice.WriteToFirm;

/**
 * Suspends, reinstates, cancels or closes a registration from a day on, and with it its certified
 * days: they end that day, or what is left of them goes on.
 */
@ApplicationScoped
class TakeMeasure {
  private static final Logger LOG = Logger.getLogger(TakeMeasure.class);

  private final MeasureReasons reasons;
  private final CertifiedDays certificates;
  private final WriteToFirm letters;
  private final BusinessClock clock;

  TakeMeasure(
      MeasureReasons reasons,
      CertifiedDays certificates,
      WriteToFirm letters,
      BusinessClock clock) {
    this.reasons = reasons;
    this.certificates = certificates;
    this.letters = letters;
    this.clock = clock;
  }

  /** From today on. */
  void perform(Firm firm, RegistrationAct act, MeasureRequest asked, Actor by) {
    perform(firm, act, asked, clock.today(), by);
  }

  /** From that day on, which may be past: what the register knew before stays readable. */
  void perform(Firm firm, RegistrationAct act, MeasureRequest asked, LocalDate from, Actor by) {
    Instant now = clock.instant();
    Measure measure = Measure.of(act, asked, from, by, now);
    firm.pass(act, measure);
    LocalDate day = measure.holdsFrom();
    reasons.demand(act, asked.reason(), day);
    FirmId id = firm.id();
    switch (act) {
      case SUSPEND -> {
        certificates.endFrom(id, day, CertifiedDays.End.SUSPENSION, now);
        letters.of(NoticeKind.FIRM_SUSPENDED, id);
      }
      case CANCEL -> {
        certificates.endFrom(id, day, CertifiedDays.End.CANCELLATION, now);
        letters.of(NoticeKind.FIRM_CANCELLED, id);
      }
      case CLOSE -> certificates.endFrom(id, day, CertifiedDays.End.CLOSING, now);
      case REINSTATE -> {
        certificates.goOnFrom(id, day, now);
        letters.of(NoticeKind.FIRM_REINSTATED, id);
      }
      case WITHDRAW_STARTUP -> letters.of(NoticeKind.STARTUP_WITHDRAWN, id);
      case WAIVE_INSPECTION,
          TAKE_OVER,
          PASS_INSPECTION,
          FAIL_INSPECTION,
          LAPSE,
          RENEW,
          HAND_OVER,
          CHANGE,
          CARRY_HISTORY,
          CERTIFY_STARTUP ->
          throw new IllegalArgumentException(act + " is no measure");
    }
    LOG.infof("a registration changed: firm=%s act=%s reason=%s", id, act, asked.reason());
  }
}
