package pk.itregistry.registry.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.certificate.Certificate.Cause;

/** Issues a firm's certificate, valid for a year. */
@ApplicationScoped
public class IssueCertificate {
  private static final Logger LOG = Logger.getLogger(IssueCertificate.class);

  private final Certificates certificates;
  private final BusinessClock clock;

  IssueCertificate(Certificates certificates, BusinessClock clock) {
    this.certificates = certificates;
    this.clock = clock;
  }

  /** What was issued: the number, and the days on which it certifies, both inclusive. */
  public record Issued(String number, LocalDate validFrom, LocalDate lastDay) {}

  /** For a firm that is entered into the register. */
  public Issued perform(FirmId firm) {
    return issued(firm, clock.today(), Cause.REGISTRATION);
  }

  /** For a firm whose registration is renewed. */
  public Issued perform(FirmId firm, LocalDate from) {
    return issued(firm, from, Cause.RENEWAL);
  }

  private Issued issued(FirmId firm, LocalDate from, Cause cause) {
    CertificateNumber number = certificates.nextNumber(clock.today().getYear());
    Certificate certificate = Certificate.issue(number, firm, from, cause, clock.instant());
    certificates.persistAndFlush(certificate);
    LOG.infof("a certificate was issued: firm=%s number=%s", firm, certificate.number());
    LocalDate lastDay = Objects.requireNonNull(certificate.days().lastDay());
    return new Issued(certificate.number(), from, lastDay);
  }
}
