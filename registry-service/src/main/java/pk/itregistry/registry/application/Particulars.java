package pk.itregistry.registry.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.registry.firm.FirmKind;

/**
 * What the applicant states about the firm.
 *
 * @param ntnSuspect whether the check digit that was given does not fit: a warning, no refusal
 * @param cuin only companies have one
 */
@Embeddable
record Particulars(
    @Enumerated(EnumType.STRING) FirmKind kind,
    String name,
    Ntn ntn,
    boolean ntnSuspect,
    @Nullable Cuin cuin,
    Iban payoutIban,
    TaxPeriod exportingSince,
    String addressLine,
    String city,
    @Enumerated(EnumType.STRING) Province province,
    String contactEmail) {}
