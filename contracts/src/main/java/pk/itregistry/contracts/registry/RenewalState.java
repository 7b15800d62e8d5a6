package pk.itregistry.contracts.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RenewalId;

/**
 * The renewal of a firm's registration beyond the last day of one certificate.
 *
 * @param certificate the number of the certificate that it follows
 * @param lastDay the last day of that certificate
 * @param state OPEN, SUBMITTED, RETURNED, CONFIRMED, RENEWED, DECLINED or WITHDRAWN
 * @param remindedDays the last reminder that was given: 60, 30 or 7 days before the last day
 * @param newCertificate the number of the new year's certificate, once it is renewed
 */
public record RenewalState(
    RenewalId renewalId,
    long version,
    FirmId firmId,
    String certificate,
    LocalDate lastDay,
    String state,
    @Nullable Integer remindedDays,
    @Nullable String newCertificate) {}
