package pk.itregistry.registry.register;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.firm.RegistrationState;

/**
 * A firm as its members and registrars see it.
 *
 * @param payoutIban masked: country, check digits, bank and the last four characters
 * @param certificate the number of the certificate in force today, if any
 * @param certifiedUntil the last day of that certificate
 */
@Schema(name = "Firm")
record FirmView(
    FirmId id,
    long version,
    RegistrationState state,
    FirmKind kind,
    String name,
    String ntn,
    @Nullable String cuin,
    @Schema(pattern = Iban.MASKED) String payoutIban,
    String exportingSince,
    LocalDate registeredOn,
    @Nullable String certificate,
    @Nullable LocalDate certifiedUntil)
    implements Versioned {}
