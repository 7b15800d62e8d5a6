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
import pk.itregistry.registry.notice.Email;
import pk.itregistry.registry.notice.WriteToFirm;

/** Registers the firm applied for: firm, certificate and the end of the application in one. */
@ApplicationScoped
class RegisterApplicant {
  private final RegisterFirm firms;
  private final IssueCertificate certificates;
  private final ProvisionalCertificates provisional;
  private final WriteToFirm letters;
  private final BusinessClock clock;

  RegisterApplicant(
      RegisterFirm firms,
      IssueCertificate certificates,
      ProvisionalCertificates provisional,
      WriteToFirm letters,
      BusinessClock clock) {
    this.firms = firms;
    this.certificates = certificates;
    this.provisional = provisional;
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
    @Nullable String contact = stated.contactEmail();
    letters.keepAddress(firm, contact == null ? null : Email.of(contact));
    return stated.kind().isInspected() ? provisional.issue(firm) : certificates.perform(firm);
  }

  // Nothing is handed in without it.
  private static <T> T handedIn(@Nullable T stated) {
    return Objects.requireNonNull(stated);
  }
}
