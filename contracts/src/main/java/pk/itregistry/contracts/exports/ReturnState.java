package pk.itregistry.contracts.exports;

import java.time.Instant;
import java.util.List;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.time.TaxPeriod;

/**
 * An export return: one live version per firm and period.
 *
 * @param version of the return, 1 for the first filing
 * @param filedAt when this version was received, in business time
 * @param state FILED, AMENDED or WITHDRAWN
 * @param warnings what in this version was taken in and still deserves a look, at most 200; none of
 *     a withdrawn one
 */
public record ReturnState(
    ReturnId returnId,
    long version,
    FirmId firmId,
    TaxPeriod period,
    boolean nil,
    int lines,
    Instant filedAt,
    String state,
    List<StatedWarning> warnings) {}
