package pk.itregistry.contracts.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ChangeRequestId;
import pk.itregistry.kernel.identity.FirmId;

/**
 * A firm's request to change what it states about itself. What it wants to state stays in the
 * register until it takes effect; then the firm itself is told anew.
 *
 * @param kind NAME, ADDRESS, PARTIES or PAYOUT_ACCOUNT
 * @param state REQUESTED, IN_REVIEW, ACCEPTED, EFFECTIVE, DECLINED, WITHDRAWN or LAPSED
 * @param effectiveFrom the day that the firm asked for; as soon as it is accepted when missing
 */
public record ChangeRequestState(
    ChangeRequestId changeRequestId,
    long version,
    FirmId firmId,
    String kind,
    String state,
    @Nullable LocalDate effectiveFrom) {}
