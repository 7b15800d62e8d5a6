package pk.itregistry.incentives.refundorder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import pk.itregistry.incentives.outside.TaxAuthority;
import pk.itregistry.incentives.outside.TaxAuthority.Demand;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.RefundOrderId;

/**
 * Asks the tax authority which debts an order has to meet. It is asked before the act's
 * transaction, so that no row and no connection waits for another house.
 */
@ApplicationScoped
class AskForDebts {
  private final RefundOrders orders;
  private final TaxAuthority authority;

  AskForDebts(RefundOrders orders, TaxAuthority authority) {
    this.orders = orders;
    this.authority = authority;
  }

  /** The answer; where there was none, the failure is for the act that needs it. */
  Supplier<List<Demand>> of(RefundOrderId id) {
    Optional<Ntn> debtor =
        QuarkusTransaction.requiringNew()
            .call(() -> orders.findByIdOptional(id.value()).flatMap(RefundOrder::debtor));
    if (debtor.isEmpty()) {
      return List::of;
    }
    try {
      List<Demand> demands = authority.demandsOf(debtor.get());
      return () -> demands;
    } catch (RuntimeException unanswered) {
      // A replay, and a refusal that stands before this one at the door, come first.
      return () -> {
        throw unanswered;
      };
    }
  }
}
