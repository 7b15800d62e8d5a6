package pk.itregistry.registry.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.jboss.logging.Logger;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateIssued;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.time.BusinessClock;

/** Issues a firm's certificate, valid from today for a year. */
@ApplicationScoped
public class IssueCertificate {
  private static final Logger LOG = Logger.getLogger(IssueCertificate.class);

  private final Certificates certificates;
  private final BusinessClock clock;
  private final Outbox outbox;

  IssueCertificate(Certificates certificates, BusinessClock clock, Outbox outbox) {
    this.certificates = certificates;
    this.clock = clock;
    this.outbox = outbox;
  }

  /** What was issued: the number, and the days on which it certifies, both inclusive. */
  public record Issued(String number, LocalDate validFrom, LocalDate lastDay) {}

  public Issued perform(FirmId firm) {
    LocalDate today = clock.today();
    Certificate certificate =
        Certificate.issue(certificates.nextNumber(today.getYear()), firm, today, clock.instant());
    certificates.persist(certificate);
    certificates.flush();
    outbox.announce(new CertificateIssued(certificate.told()));
    LOG.infof("a certificate was issued: firm=%s number=%s", firm, certificate.number());
    LocalDate lastDay = Objects.requireNonNull(certificate.days().lastDay());
    return new Issued(certificate.number(), today, lastDay);
  }
}
