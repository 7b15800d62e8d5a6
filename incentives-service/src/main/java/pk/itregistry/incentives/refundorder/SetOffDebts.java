package pk.itregistry.incentives.refundorder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import pk.itregistry.incentives.ledger.Ledger;
import pk.itregistry.incentives.ledger.Posting;
import pk.itregistry.incentives.outside.TaxAuthority.Demand;
import pk.itregistry.incentives.payment.ClaimInHand;
import pk.itregistry.incentives.payment.PrepareAdvice;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.text.Canonical;
import pk.itregistry.plumbing.copy.RegistryCopy;

/** A treasury officer sets debts off against the order and prepares the payment of the rest. */
@ApplicationScoped
class SetOffDebts {
  private final RefundOrders orders;
  private final SetOffs setOffs;
  private final ClaimInHand claims;
  private final AskForDebts askForDebts;
  private final RegistryCopy register;
  private final Ledger ledger;
  private final PrepareAdvice advices;

  SetOffDebts(
      RefundOrders orders,
      SetOffs setOffs,
      ClaimInHand claims,
      AskForDebts askForDebts,
      RegistryCopy register,
      Ledger ledger,
      PrepareAdvice advices) {
    this.orders = orders;
    this.setOffs = setOffs;
    this.claims = claims;
    this.askForDebts = askForDebts;
    this.register = register;
    this.ledger = ledger;
    this.advices = advices;
  }

  /**
   * Sets off.
   *
   * @param debts what the tax authority answered; looked at when the order may be set off at all
   */
  void perform(RefundOrder order, Supplier<List<Demand>> debts, Actor by) {
    order.demandServed();
    if (order.givesSomething()) {
      claims.refuseIfSourceChanged(order.timelineOf().claim());
    }
    SetOffPlan plan = SetOffPlan.of(order.sanctioned(), left(order, debts.get()));
    Money cash = order.setOff(plan.total(), by);
    orders.flush(); // what was set off stands in the timeline before the payment of the rest
    setOffs.keep(order.id(), plan);
    if (plan.total().isPositive()) {
      ledger.post(Posting.setOff(order.id(), plan.total()));
    }
    if (cash.isPositive()) {
      prepare(order, cash, by);
    }
  }

  private List<Demand> left(RefundOrder order, List<Demand> demands) {
    SetOffs.Debtor debtor = new SetOffs.Debtor(order.firm(), askForDebts.debtorOf(order));
    return demands.stream()
        // In one order for everybody: each is locked while it is looked at.
        .sorted(Comparator.comparing(demand -> Canonical.of(demand.number())))
        .map(demand -> setOffs.left(debtor, demand))
        .toList();
  }

  private void prepare(RefundOrder order, Money cash, Actor by) {
    register.firm(order.firm()).ifPresent(firm -> order.freezeAccount(firm.payoutIban()));
    advices.prepare(
        new PrepareAdvice.PayableOrder(
            order.timelineOf(),
            order.id(),
            order.reference(),
            order.payee(),
            order.account(),
            cash),
        by);
  }
}
