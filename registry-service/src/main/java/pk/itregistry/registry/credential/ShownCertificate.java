package pk.itregistry.registry.credential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.registry.certificate.CertifiedPlace;
import pk.itregistry.registry.firm.FirmKind;

/**
 * A certificate as it is known now, and all that is ever shown of it. Two that are equal look the
 * same.
 *
 * @param id of what the register says now; a correction has another
 * @param place in the status lists
 * @param provisional whether it is a call centre's whose place nobody has inspected yet
 * @param location the only place that it certifies; none of a firm's own
 */
record ShownCertificate(
    UUID id,
    String number,
    long place,
    FirmId firm,
    String firmName,
    FirmKind kind,
    LocalDate validFrom,
    LocalDate lastDay,
    Instant recordedAt,
    boolean provisional,
    @Nullable CertifiedPlace location) {}
