package pk.itregistry.registry.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import pk.itregistry.kernel.identity.ChangeRequestId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class ChangeRequests implements PanacheRepositoryBase<ChangeRequest, UUID> {

  /** A request for an act: no other act of it runs beside this one. */
  ChangeRequest locked(ChangeRequestId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("change request")));
  }

  List<ChangeRequest> after(UUID last, int limit) {
    return find("id > ?1 order by id", last).page(Page.ofSize(limit)).list();
  }
}
