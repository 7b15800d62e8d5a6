package pk.itregistry.incentives.refundorder;

import static pk.itregistry.incentives.refundorder.OrderLife.Act.CANCEL;
import static pk.itregistry.incentives.refundorder.OrderLife.Act.PROPOSE_CANCELLATION;
import static pk.itregistry.incentives.refundorder.OrderLife.Act.SERVE;
import static pk.itregistry.incentives.refundorder.OrderLife.Act.SET_OFF_IN_PART;
import static pk.itregistry.incentives.refundorder.OrderLife.Act.SET_OFF_IN_WHOLE;
import static pk.itregistry.incentives.refundorder.OrderLife.Act.STATE_DEBTS;
import static pk.itregistry.incentives.refundorder.OrderLife.State.CANCELLED;
import static pk.itregistry.incentives.refundorder.OrderLife.State.ISSUED;
import static pk.itregistry.incentives.refundorder.OrderLife.State.PAYABLE;
import static pk.itregistry.incentives.refundorder.OrderLife.State.SERVED;
import static pk.itregistry.incentives.refundorder.OrderLife.State.SETTLED;
import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.lifecycle.Lifecycle;

/** The life of a refund order, from its issue to the money, or to its cancellation by two. */
final class OrderLife {
  private static final String TREASURY = "treasury officer";
  private static final String FIRST = "treasury officer or approver";
  private static final String SECOND = "another treasury officer or approver";

  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "refund order",
          ISSUED,
          step(ISSUED, SERVE, SERVED, "claims officer"),
          step(SERVED, STATE_DEBTS, SERVED, TREASURY),
          step(SERVED, SET_OFF_IN_WHOLE, SETTLED, TREASURY),
          step(SERVED, SET_OFF_IN_PART, PAYABLE, TREASURY),
          step(ISSUED, PROPOSE_CANCELLATION, ISSUED, FIRST),
          step(SERVED, PROPOSE_CANCELLATION, SERVED, FIRST),
          step(SETTLED, PROPOSE_CANCELLATION, SETTLED, FIRST),
          step(PAYABLE, PROPOSE_CANCELLATION, PAYABLE, FIRST),
          step(ISSUED, CANCEL, CANCELLED, SECOND),
          step(SERVED, CANCEL, CANCELLED, SECOND),
          step(SETTLED, CANCEL, CANCELLED, SECOND),
          step(PAYABLE, CANCEL, CANCELLED, SECOND));

  private OrderLife() {}

  /** Where an order stands. */
  @Schema(name = "RefundOrderState")
  enum State {
    ISSUED,
    SERVED,
    SETTLED,
    PAYABLE,
    CANCELLED
  }

  /**
   * What can be done with an order. Its debts are stated where the tax authority cannot be asked
   * for them by a tax number. Setting off leads to where the debts lead: nothing left to pay, or a
   * rest in cash. It is cancelled only when what it rests on is gone.
   */
  @Schema(name = "RefundOrderAct")
  enum Act {
    SERVE,
    STATE_DEBTS,
    SET_OFF_IN_WHOLE,
    SET_OFF_IN_PART,
    PROPOSE_CANCELLATION,
    CANCEL
  }
}
