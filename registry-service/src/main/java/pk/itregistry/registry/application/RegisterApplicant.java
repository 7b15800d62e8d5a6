package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.certificate.IssueCertificate;
import pk.itregistry.registry.firm.RegisterFirm;

/** Registers the firm applied for: firm, certificate and the end of the application in one. */
@ApplicationScoped
class RegisterApplicant {
  private final Applications applications;
  private final RegisterFirm firms;
  private final IssueCertificate certificates;
  private final BusinessClock clock;

  RegisterApplicant(
      Applications applications,
      RegisterFirm firms,
      IssueCertificate certificates,
      BusinessClock clock) {
    this.applications = applications;
    this.firms = firms;
    this.certificates = certificates;
    this.clock = clock;
  }

  IssueCertificate.Issued perform(Application application, PersonId registrar) {
    FirmId firm = FirmId.fresh();
    application.register(firm, registrar, clock.today());
    // Of two registrars of one application the second hears of the first, not of a taken number.
    applications.flush();
    Particulars stated = application.particulars();
    firms.perform(
        new RegisterFirm.Command(
            firm,
            stated.kind(),
            stated.name(),
            stated.ntn(),
            stated.cuin(),
            application.applicant(),
            stated.payoutIban(),
            stated.exportingSince(),
            new Actor("person:" + registrar, Set.of("registrar"))));
    return certificates.perform(firm);
  }
}
