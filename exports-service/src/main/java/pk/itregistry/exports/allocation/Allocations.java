package pk.itregistry.exports.allocation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import pk.itregistry.exports.allocation.Allocation.State;
import pk.itregistry.kernel.identity.AllocationId;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.identity.ReturnId;
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

  /** Those of a remittance that are not removed: first what counts nowhere, then the newest. */
  List<Allocation> of(RemittanceId remittance) {
    return find(
            "remittanceId = ?1 and state <> ?2 order by case when state = ?3 then 0 else 1 end,"
                + " id desc",
            remittance.value(),
            State.REMOVED,
            State.OVER_ALLOCATED)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The returns on whose lines those of a remittance are that are not removed. */
  List<ReturnId> returnsOf(RemittanceId remittance) {
    return getEntityManager()
        .createQuery(
            "select distinct a.returnId from Allocation a"
                + " where a.remittanceId = :remittance and a.state <> :removed order by a.returnId",
            UUID.class)
        .setParameter("remittance", remittance.value())
        .setParameter("removed", State.REMOVED)
        .getResultStream()
        .map(ReturnId::new)
        .toList();
  }

  /** Those on lines that are not removed, the oldest first. */
  List<Allocation> on(Collection<LineId> lines) {
    return list(
        "lineId in ?1 and state <> ?2 order by id",
        lines.stream().map(LineId::value).toList(),
        State.REMOVED);
  }

  /** Those on lines that exceed them, the oldest first. */
  List<Allocation> flaggedOn(Collection<LineId> lines) {
    return lines.isEmpty()
        ? List.of()
        : find(
                "lineId in ?1 and state = ?2 order by id",
                lines.stream().map(LineId::value).toList(),
                State.OVER_ALLOCATED)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .list();
  }
}
