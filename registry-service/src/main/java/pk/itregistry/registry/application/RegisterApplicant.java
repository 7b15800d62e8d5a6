package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.certificate.IssueCertificate;
import pk.itregistry.registry.certificate.ProvisionalCertificates;
import pk.itregistry.registry.firm.FirmAddress;
import pk.itregistry.registry.firm.RegisterFirm;

/** Registers the firm applied for: firm, certificate and the end of the application in one. */
@ApplicationScoped
class RegisterApplicant {
  private final RegisterFirm firms;
  private final IssueCertificate certificates;
  private final ProvisionalCertificates letters;
  private final BusinessClock clock;

  RegisterApplicant(
      RegisterFirm firms,
      IssueCertificate certificates,
      ProvisionalCertificates letters,
      BusinessClock clock) {
    this.firms = firms;
    this.certificates = certificates;
    this.letters = letters;
    this.clock = clock;
  }

  IssueCertificate.Issued perform(Application application, PersonId registrar) {
    FirmId firm = FirmId.fresh();
    application.register(firm, registrar, clock.today());
    Particulars stated = application.particulars();
    firms.perform(
        new RegisterFirm.Command(
            firm,
            stated.kind(),
            handedIn(stated.name()),
            stated.ntn(),
            stated.cnic(),
            stated.cuin(),
            application.applicant(),
            handedIn(stated.payoutIban()),
            handedIn(stated.exportingSince()),
            new FirmAddress(stated.addressLine(), stated.city(), stated.province()),
            application.statement().parties().stream().map(Party::ofFirm).toList(),
            new Actor("person:" + registrar, Set.of("registrar"))));
    return stated.kind().isInspected() ? letters.issue(firm) : certificates.perform(firm);
  }

  // Nothing is handed in without it.
  private static <T> T handedIn(@Nullable T stated) {
    return Objects.requireNonNull(stated);
  }
}
