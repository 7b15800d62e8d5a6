package pk.itregistry.registry.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.certificate.Certificate.Cause;

/**
 * The provisional certificates of call centres: issued with the registration, valid for as long as
 * that is provisional, followed by a full one once the place has been inspected. Whoever asks holds
 * the firm's row.
 */
@ApplicationScoped
public class ProvisionalCertificates {
  private static final Logger LOG = Logger.getLogger(ProvisionalCertificates.class);

  private final Certificates certificates;
  private final ProvisionalRules rules;
  private final BusinessClock clock;

  ProvisionalCertificates(Certificates certificates, ProvisionalRules rules, BusinessClock clock) {
    this.certificates = certificates;
    this.rules = rules;
    this.clock = clock;
  }

  /** For a call centre that is entered into the register. */
  public IssueCertificate.Issued issue(FirmId firm) {
    LocalDate from = clock.today();
    ProvisionalRules.Rule rule = rules.on(from);
    return issued(
        Certificate.provisional(
            certificates.nextNumber(from.getYear()),
            Holder.of(firm),
            new DayRange(from, from.plusDays(rule.days())),
            rule.certifies(),
            clock.instant()));
  }

  /** Has the one of a firm end between these days; on the last of them where it does not. */
  public void keepBetween(FirmId firm, LocalDate earliest, LocalDate latest) {
    DayRange wanted = new DayRange(earliest, latest.plusDays(1));
    certificates
        .provisional(firm)
        .filter(letter -> !wanted.contains(Objects.requireNonNull(letter.days().lastDay())))
        .ifPresent(letter -> {
          DayRange days = new DayRange(letter.days().from(), latest.plusDays(1));
          certificates.goOn(letter.correct(days, Cause.PROVISIONAL, clock.instant()));
        });
  }

  /**
   * The place was found in order: from today on a full one stands in for the provisional one, for
   * what is left of the year that began with the registration. As with the ninety days, what the
   * inspectorate has lost does not count.
   */
  public IssueCertificate.Issued confirm(FirmId firm, LocalDate registeredOn, int lostDays) {
    Instant now = clock.instant();
    LocalDate today = clock.today();
    certificates
        .provisional(firm)
        .ifPresent(letter -> certificates.goOn(letter.endFrom(today, Cause.INSPECTION, now)));
    LocalDate until = registeredOn.plusYears(Certificate.YEARS_VALID).plusDays(lostDays);
    return issued(
        Certificate.issue(
            certificates.nextNumber(today.getYear()),
            Holder.of(firm),
            new DayRange(today, until),
            Cause.INSPECTION,
            now));
  }

  private IssueCertificate.Issued issued(Certificate certificate) {
    certificates.persistAndFlush(certificate);
    LOG.infof(
        "a certificate was issued: firm=%s number=%s", certificate.firm(), certificate.number());
    return new IssueCertificate.Issued(
        certificate.number(),
        certificate.days().from(),
        Objects.requireNonNull(certificate.days().lastDay()));
  }
}
