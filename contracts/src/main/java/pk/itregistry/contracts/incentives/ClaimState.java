package pk.itregistry.contracts.incentives;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;

/**
 * A claim for money back, in rupees.
 *
 * @param computedPkr what the rules gave at submission; missing before it
 * @param sanctionedPkr what was decided; missing before the decision
 * @param receivedAt when it was submitted, in business time: the refund clock's start
 * @param dueOn the last legal day for the order to be served
 * @param paidOn the legal day on which the bank reported the refund as paid; missing before it, and
 *     again when it came back
 */
public record ClaimState(
    ClaimId claimId,
    long version,
    FirmId firmId,
    String scheme,
    String state,
    List<RemittanceId> remittances,
    @Nullable BigDecimal computedPkr,
    @Nullable BigDecimal sanctionedPkr,
    @Nullable Instant receivedAt,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate paidOn) {}
