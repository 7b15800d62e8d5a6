package pk.itregistry.contracts.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.CertificateId;
import pk.itregistry.kernel.identity.FirmId;

/**
 * A certificate and the legal days on which its firm is certified: from {@code validFrom} to the
 * day before {@code validUntil}.
 *
 * @param supersedes the certificate that this one corrects, if any
 * @param state VALID, PROVISIONAL, SUPERSEDED or REVOKED; a revoked one certifies on no day at all.
 *     PROVISIONAL is the letter of a call centre that nobody has inspected yet, by which tax is
 *     withheld as if there were none; where the register's dated rule says that such a letter
 *     certifies, it is told as VALID
 */
public record CertificateState(
    CertificateId certificateId,
    long version,
    FirmId firmId,
    String number,
    LocalDate validFrom,
    LocalDate validUntil,
    String state,
    @Nullable CertificateId supersedes) {}
