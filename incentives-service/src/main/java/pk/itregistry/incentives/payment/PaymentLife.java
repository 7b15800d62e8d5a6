package pk.itregistry.incentives.payment;

import static pk.itregistry.incentives.payment.PaymentLife.Act.CONFIRM_NOT_EXECUTED;
import static pk.itregistry.incentives.payment.PaymentLife.Act.RECORD_NOT_EXECUTED;
import static pk.itregistry.incentives.payment.PaymentLife.Act.REFUSE_NOT_EXECUTED;
import static pk.itregistry.incentives.payment.PaymentLife.Act.RELEASE;
import static pk.itregistry.incentives.payment.PaymentLife.Act.REPAIR;
import static pk.itregistry.incentives.payment.PaymentLife.Act.REPORT_CANCELLED;
import static pk.itregistry.incentives.payment.PaymentLife.Act.REPORT_PAID;
import static pk.itregistry.incentives.payment.PaymentLife.Act.REPORT_REJECTED;
import static pk.itregistry.incentives.payment.PaymentLife.Act.REPORT_RETURNED;
import static pk.itregistry.incentives.payment.PaymentLife.Act.STOP;
import static pk.itregistry.incentives.payment.PaymentLife.State.ADVISED;
import static pk.itregistry.incentives.payment.PaymentLife.State.CANCELLED;
import static pk.itregistry.incentives.payment.PaymentLife.State.IN_DOUBT;
import static pk.itregistry.incentives.payment.PaymentLife.State.PAID;
import static pk.itregistry.incentives.payment.PaymentLife.State.PREPARED;
import static pk.itregistry.incentives.payment.PaymentLife.State.REJECTED;
import static pk.itregistry.incentives.payment.PaymentLife.State.RETURNED_BY_BANK;
import static pk.itregistry.incentives.payment.PaymentLife.State.STOPPED;
import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.lifecycle.Lifecycle;

/**
 * The life of a payment. What the bank was told to pay waits for the bank's report; where none
 * comes, two treasury officers record what the bank confirmed in writing.
 */
final class PaymentLife {
  private static final String TREASURY = "treasury officer";
  private static final String SECOND = "second treasury officer";
  private static final String BANK = "paying bank";
  // Those who cancel its order.
  private static final String TWO_OFFICERS = "another treasury officer or approver";

  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "payment advice",
          PREPARED,
          step(PREPARED, RELEASE, ADVISED, SECOND),
          step(ADVISED, REPORT_PAID, PAID, BANK),
          step(ADVISED, REPORT_REJECTED, REJECTED, BANK),
          step(ADVISED, REPORT_CANCELLED, CANCELLED, BANK),
          step(ADVISED, RECORD_NOT_EXECUTED, IN_DOUBT, TREASURY),
          step(IN_DOUBT, CONFIRM_NOT_EXECUTED, CANCELLED, SECOND),
          step(IN_DOUBT, REFUSE_NOT_EXECUTED, ADVISED, TREASURY),
          step(IN_DOUBT, REPORT_PAID, PAID, BANK),
          step(IN_DOUBT, REPORT_REJECTED, REJECTED, BANK),
          step(IN_DOUBT, REPORT_CANCELLED, CANCELLED, BANK),
          step(PAID, REPORT_RETURNED, RETURNED_BY_BANK, BANK),
          step(RETURNED_BY_BANK, REPAIR, PREPARED, TREASURY),
          step(REJECTED, REPAIR, PREPARED, TREASURY),
          step(CANCELLED, REPAIR, PREPARED, TREASURY),
          step(PREPARED, STOP, STOPPED, TWO_OFFICERS),
          step(RETURNED_BY_BANK, STOP, STOPPED, TWO_OFFICERS),
          step(REJECTED, STOP, STOPPED, TWO_OFFICERS),
          step(CANCELLED, STOP, STOPPED, TWO_OFFICERS));

  private PaymentLife() {}

  /** Where a payment stands. */
  @Schema(name = "PaymentState")
  enum State {
    PREPARED,
    ADVISED,
    /** Advised; a first officer recorded that the bank did not execute it. */
    IN_DOUBT,
    PAID,
    REJECTED,
    CANCELLED,
    RETURNED_BY_BANK,
    STOPPED
  }

  /** What can be done with a payment. */
  @Schema(name = "PaymentAct")
  enum Act {
    RELEASE,
    REPORT_PAID,
    REPORT_REJECTED,
    REPORT_CANCELLED,
    REPORT_RETURNED,
    RECORD_NOT_EXECUTED,
    CONFIRM_NOT_EXECUTED,
    REFUSE_NOT_EXECUTED,
    REPAIR,
    STOP
  }
}
