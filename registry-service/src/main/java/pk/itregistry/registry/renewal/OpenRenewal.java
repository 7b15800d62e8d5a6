package pk.itregistry.registry.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RenewalId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.CertificateProblem.RenewalNotOpenYet;
import pk.itregistry.registry.CertificateProblem.RenewalUnderWay;
import pk.itregistry.registry.certificate.LastCertificate;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.firm.RenewFirm;

/** Opens the renewal of a firm, once its time has come and none is under way. */
@ApplicationScoped
class OpenRenewal {
  private final Renewals renewals;
  private final RenewalDirectory directory;
  private final RenewFirm firms;
  private final LastCertificate certificates;
  private final BusinessClock clock;

  OpenRenewal(
      Renewals renewals,
      RenewalDirectory directory,
      RenewFirm firms,
      LastCertificate certificates,
      BusinessClock clock) {
    this.renewals = renewals;
    this.directory = directory;
    this.firms = firms;
    this.certificates = certificates;
    this.clock = clock;
  }

  /** Holds the firm, so that of two at once the second hears of the first. */
  Renewal perform(FirmId firm) {
    FirmKind kind = firms.perform(firm);
    Optional<RenewalId> open = directory.underWay(firm);
    if (open.isPresent()) {
      throw new Refused(new RenewalUnderWay(open.get()));
    }
    LastCertificate.Last last =
        certificates.of(firm).orElseThrow(() -> new Refused(new NotFound("certificate")));
    LocalDate today = clock.today();
    LocalDate opensOn = Renewal.opensOn(last.lastDay());
    if (today.isBefore(opensOn)) {
      throw new Refused(new RenewalNotOpenYet(opensOn));
    }
    Renewal renewal = new Renewal(firm, kind, last.number(), last.lastDay(), today);
    renewals.persistAndFlush(renewal);
    return renewal;
  }
}
