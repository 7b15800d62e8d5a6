package pk.itregistry.contracts.exports;

import java.time.Instant;
import pk.itregistry.kernel.identity.RemittanceId;

/**
 * The tax authority was asked about a deposit and has not found it yet. It stands beside the
 * remittance, whose version does not move by it.
 *
 * @param cprNumber the receipt that was asked about; a certificate issued anew may name another
 * @param askedAt when it was asked last
 * @param askAgainAt when it is asked next
 */
public record AskedDeposit(
    RemittanceId remittanceId, String cprNumber, Instant askedAt, Instant askAgainAt) {}
