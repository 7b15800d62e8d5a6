package pk.itregistry.contracts.registry;

import java.time.LocalDate;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;

/**
 * A branch of a call centre: another place where it works. On which days it is certified, its
 * certificate says, which anybody verifies by number; whether the firm is, does not rest on it.
 *
 * @param name what the firm calls the place
 * @param province its code in ISO 3166-2:PK
 * @param state PROVISIONAL, ACTIVE, FAILED, LAPSED, CLOSED (by the firm) or ENDED (with the firm)
 */
public record BranchState(
    BranchId branchId,
    long version,
    FirmId firmId,
    String name,
    String city,
    String province,
    String state,
    LocalDate openedOn) {}
