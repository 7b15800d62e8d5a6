package pk.itregistry.registry.application;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.registry.certificate.IssueCertificate;

/**
 * What registering led to.
 *
 * @param certificateLastDay the last day on which the certificate is valid
 */
@Schema(name = "Registration")
record RegistrationView(
    FirmId firmId,
    ApplicationId applicationId,
    @Text(most = 18) String certificate,
    LocalDate certificateValidFrom,
    LocalDate certificateLastDay) {

  static RegistrationView of(Application registered, IssueCertificate.Issued issued) {
    return new RegistrationView(
        Objects.requireNonNull(registered.firm()),
        registered.id(),
        issued.number(),
        issued.validFrom(),
        issued.lastDay());
  }
}
