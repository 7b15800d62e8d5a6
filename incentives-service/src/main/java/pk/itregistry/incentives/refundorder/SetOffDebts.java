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
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.copy.RegistryCopy;

/** A treasury officer sets debts off against the order and prepares the payment of the rest. */
@ApplicationScoped
class SetOffDebts {
  private final RefundOrders orders;
  private final SetOffs setOffs;
  private final ClaimInHand claims;
  private final RegistryCopy register;
  private final Ledger ledger;
  private final PrepareAdvice advices;
  private final Timeline timeline;
  private final Call call;

  SetOffDebts(
      RefundOrders orders,
      SetOffs setOffs,
      ClaimInHand claims,
      RegistryCopy register,
      Ledger ledger,
      PrepareAdvice advices,
      Timeline timeline,
      Call call) {
    this.orders = orders;
    this.setOffs = setOffs;
    this.claims = claims;
    this.register = register;
    this.ledger = ledger;
    this.advices = advices;
    this.timeline = timeline;
    this.call = call;
  }

  /**
   * Sets off.
   *
   * @param debts what the tax authority answered; looked at when the order may be set off at all
   */
  void setOff(RefundOrderId id, Supplier<List<Demand>> debts) {
    RefundOrder order = orders.locked(id);
    call.expectVersion(order.version());
    order.demandServed();
    if (order.sanctioned().isPositive()) {
      claims.refuseIfSourceChanged(order.timelineOf().claim());
    }
    SetOffPlan plan = SetOffPlan.of(order.sanctioned(), left(debts.get()));
    Money cash = order.setOff(plan.total());
    orders.flush();
    setOffs.keep(id, plan);
    if (plan.total().isPositive()) {
      ledger.post(Posting.setOff(id, plan.total()));
    }
    timeline.add(
        order.timelineOf(),
        "SET_OFF",
        By.TREASURY_OFFICER,
        call.caller().actor(),
        "%s was set off against debts; %s remains to be paid.".formatted(plan.total(), cash));
    if (cash.isPositive()) {
      prepare(order, cash);
    }
  }

  private List<Demand> left(List<Demand> demands) {
    return demands.stream()
        // In one order for everybody: each is locked while it is looked at.
        .sorted(Comparator.comparing(Demand::number))
        .map(setOffs::left)
        .toList();
  }

  private void prepare(RefundOrder order, Money cash) {
    register.firm(order.firm()).ifPresent(firm -> order.freezeAccount(firm.payoutIban()));
    advices.prepare(
        new PrepareAdvice.PayableOrder(
            order.timelineOf(),
            order.id(),
            order.reference(),
            order.payee(),
            order.account(),
            cash),
        call.caller().actor());
  }
}
