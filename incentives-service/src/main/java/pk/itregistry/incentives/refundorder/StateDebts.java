package pk.itregistry.incentives.refundorder;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.incentives.IncentivesProblem.TaxNumberKnown;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.problem.Refused;

/**
 * A treasury officer states what the tax authority answered by letter, where it cannot be asked by
 * a tax number.
 */
@ApplicationScoped
class StateDebts {
  private final AskForDebts askForDebts;

  StateDebts(AskForDebts askForDebts) {
    this.askForDebts = askForDebts;
  }

  void perform(RefundOrder order, StatedDebts stated, Actor by) {
    order.stateDebts(stated, by);
    if (askForDebts.debtorOf(order).isPresent()) {
      throw new Refused(new TaxNumberKnown());
    }
  }
}
