package pk.itregistry.registry.application;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.FirmId;

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
    LocalDate certificateLastDay) {}
