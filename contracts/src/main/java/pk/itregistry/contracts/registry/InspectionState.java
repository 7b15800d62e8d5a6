package pk.itregistry.contracts.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.InspectionId;

/**
 * An inspection of a place of a call centre. What was found there stays with the register.
 *
 * @param branchId the branch whose place it is; none for the place that the firm was registered
 *     with
 * @param state REQUESTED, SCHEDULED, MISSED (nobody was there), PASSED, FAILED, WITHDRAWN or LAPSED
 * @param appointment the day on which the inspector comes, once there is one
 * @param reportedOn the day of the report
 * @param lostDays the days of the provisional registration that the inspectorate has lost by it so
 *     far: they do not count
 */
public record InspectionState(
    InspectionId inspectionId,
    long version,
    FirmId firmId,
    @Nullable BranchId branchId,
    String state,
    LocalDate requestedOn,
    @Nullable LocalDate appointment,
    @Nullable LocalDate reportedOn,
    int lostDays) {}
