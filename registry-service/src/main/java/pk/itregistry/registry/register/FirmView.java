package pk.itregistry.registry.register;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.firm.Standing;

/**
 * A firm as its members and registrars see it.
 *
 * @param state EXPIRED where it would be active, but no certificate is in force today
 * @param payoutIban masked: country, check digits, bank and the last four characters
 * @param certificate the number of the certificate in force today, if any
 * @param certifiedUntil the last day of that certificate
 */
@Schema(name = "Firm")
record FirmView(
    FirmId id,
    long version,
    Standing state,
    FirmKind kind,
    @Text(most = Lengths.FIRM_NAME) String name,
    @Schema(implementation = Ntn.class) String ntn,
    @Schema(implementation = Cuin.class) @Nullable String cuin,
    @Schema(pattern = Iban.MASKED, maxLength = 24) String payoutIban,
    @Schema(implementation = TaxPeriod.class) String exportingSince,
    LocalDate registeredOn,
    @Text(most = 18) @Nullable String certificate,
    @Nullable LocalDate certifiedUntil)
    implements Versioned {}
