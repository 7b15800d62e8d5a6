package pk.itregistry.registry.firm;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

/**
 * A firm as its members and registrars see it.
 *
 * @param state EXPIRED where it would be active, but no certificate is in force on that day
 * @param since the legal day since when its registration stands so, whatever else of the firm has
 *     changed since
 * @param measure why it stands so, when somebody suspended, reinstated, cancelled or closed it
 * @param address missing where the register has never kept one
 * @param parties who directs and owns it, masked for everybody
 * @param payoutIban masked: country, check digits, bank and the last four characters
 * @param certificate the number of the certificate in force on that day, if any
 * @param certifiedUntil the last day of that certificate
 * @param predecessor the freelancer whose history the firm carries, named as of that day
 * @param successor the firm that carries this freelancer's history, named as of that day
 * @param startup that it is certified as a start-up, where it is
 * @param allowedActs what the caller may do with the registration now; none of a past day
 */
@Schema(name = "Firm")
record FirmView(
    FirmId id,
    long version,
    Standing state,
    LocalDate since,
    @Nullable MeasureView measure,
    FirmKind kind,
    @Text(most = Lengths.FIRM_NAME) String name,
    @Schema(implementation = Ntn.class) @Nullable String ntn,
    @Schema(implementation = Cuin.class) @Nullable String cuin,
    @Nullable FirmAddress address,
    List<PartyView> parties,
    @Schema(pattern = Iban.MASKED, maxLength = 24) @Nullable String payoutIban,
    @Schema(implementation = TaxPeriod.class) @Nullable String exportingSince,
    LocalDate registeredOn,
    @Text(most = 18) @Nullable String certificate,
    @Nullable LocalDate certifiedUntil,
    @Nullable NamedFirm predecessor,
    @Nullable NamedFirm successor,
    @Nullable CertifiedStartup startup,
    Set<RegistrationAct> allowedActs)
    implements Versioned {}
