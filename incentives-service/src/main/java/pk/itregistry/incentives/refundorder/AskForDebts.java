package pk.itregistry.incentives.refundorder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.incentives.IncentivesProblem.TaxNumberMissing;
import pk.itregistry.incentives.outside.TaxAuthority;
import pk.itregistry.incentives.outside.TaxAuthority.Demand;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.copy.RegistryCopy;

/**
 * Asks the tax authority which debts an order has to meet. It is asked before the act's
 * transaction, so that no row and no connection waits for another house.
 */
@ApplicationScoped
class AskForDebts {
  private final RefundOrders orders;
  private final RegistryCopy register;
  private final TaxAuthority authority;

  AskForDebts(RefundOrders orders, RegistryCopy register, TaxAuthority authority) {
    this.orders = orders;
    this.register = register;
    this.authority = authority;
  }

  /** The answer; where there was none, the failure is for the act that needs it. */
  Supplier<List<Demand>> of(RefundOrderId id) {
    Optional<RefundOrder> order =
        QuarkusTransaction.requiringNew()
            .call(() -> orders.findByIdOptional(id.value()).filter(RefundOrder::meetsDebts));
    if (order.isEmpty()) {
      return List::of;
    }
    Optional<Ntn> debtor = debtorOf(order.get());
    if (debtor.isEmpty() && order.get().statedDebts().isPresent()) {
      List<Demand> stated = order.get().statedDebts().get().answered();
      return () -> stated;
    }
    if (debtor.isEmpty()) {
      // Not to have asked is not to owe nothing: s.170(3) knows no payment without the question.
      return () -> {
        throw new Refused(new TaxNumberMissing());
      };
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

  /** Whether the tax authority can be asked for the debts of an order by a tax number. */
  boolean isNumbered(RefundOrderId id) {
    return orders.findByIdOptional(id.value()).flatMap(this::debtorOf).isPresent();
  }

  /** Whether the debts of an order can be known: asked for, stated of a letter, or none to meet. */
  boolean isAnswerable(RefundOrderId id) {
    return orders
        .findByIdOptional(id.value())
        .filter(order ->
            !order.meetsDebts() || order.statedDebts().isPresent() || debtorOf(order).isPresent())
        .isPresent();
  }

  /** By which number: that of the order, or the one that the register has by now. */
  Optional<Ntn> debtorOf(RefundOrder order) {
    return order.debtor().or(() -> register.firm(order.firm()).map(FirmState::ntn));
  }
}
