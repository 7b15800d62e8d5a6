package pk.itregistry.incentives.refundorder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class RefundOrders implements PanacheRepositoryBase<RefundOrder, UUID> {

  /** An order for an act: no other act of it runs beside this one. */
  RefundOrder locked(RefundOrderId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("refund order")));
  }
}
