package pk.itregistry.registry.firm;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.firm.DatedMeasureLife.State;

@ApplicationScoped
class DatedMeasures implements PanacheRepositoryBase<DatedMeasure, UUID> {

  /** A measure for an act: no other act of it runs beside this one. */
  DatedMeasure locked(DatedMeasureId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("dated measure")));
  }

  /** Whether one waits for the firm, for its day or for another registrar. */
  boolean anyWaits(FirmId firm) {
    return count(
            "firmId = ?1 and state in ?2", firm.value(), List.of(State.PROPOSED, State.ORDERED))
        > 0;
  }
}
