package pk.itregistry.incentives.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class PaymentAdvices implements PanacheRepositoryBase<PaymentAdvice, UUID> {

  /** An advice for an act: no other act of it runs beside this one. */
  PaymentAdvice locked(PaymentAdviceId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("payment advice")));
  }

  /** Several of them, in one order for everybody, or two messages could wait for each other. */
  Map<PaymentAdviceId, PaymentAdvice> locked(Set<PaymentAdviceId> ids) {
    return find("id in ?1 order by id", ids.stream().map(PaymentAdviceId::value).toList())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .stream()
        .collect(Collectors.toMap(PaymentAdvice::id, Function.identity()));
  }

  /** The payment of an order, if it has one. */
  Optional<PaymentAdvice> ofOrder(RefundOrderId order) {
    return find("orderId", order.value()).firstResultOptional();
  }

  /** The same, for an act. */
  Optional<PaymentAdvice> lockedOf(RefundOrderId order) {
    return find("orderId", order.value())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }
}
