package pk.itregistry.exports.allocation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import pk.itregistry.kernel.identity.AllocationId;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class Allocations implements PanacheRepositoryBase<Allocation, UUID> {

  /** The allocation under its row's lock; the caller holds its remittance's lock already. */
  Allocation locked(AllocationId id) {
    return find("id", id.value())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(() -> new Refused(new NotFound("allocation")));
  }

  List<Allocation> standingOf(RemittanceId remittance) {
    return find(
            "remittanceId = ?1 and state = ?2 order by id desc",
            remittance.value(),
            Allocation.State.STANDING)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  List<Allocation> standingOn(LineId line) {
    return list("lineId = ?1 and state = ?2 order by id", line.value(), Allocation.State.STANDING);
  }
}
