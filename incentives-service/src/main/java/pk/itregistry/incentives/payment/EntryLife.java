package pk.itregistry.incentives.payment;

import static pk.itregistry.incentives.payment.EntryLife.Act.KNOW;
import static pk.itregistry.incentives.payment.EntryLife.Act.NOTE;
import static pk.itregistry.incentives.payment.EntryLife.Act.PASS_OVER;
import static pk.itregistry.incentives.payment.EntryLife.Act.RESOLVE;
import static pk.itregistry.incentives.payment.EntryLife.Act.TAKE;
import static pk.itregistry.incentives.payment.EntryLife.Act.WAIT;
import static pk.itregistry.incentives.payment.EntryLife.State.ALREADY_KNOWN;
import static pk.itregistry.incentives.payment.EntryLife.State.NOTED;
import static pk.itregistry.incentives.payment.EntryLife.State.NOT_OURS;
import static pk.itregistry.incentives.payment.EntryLife.State.RECEIVED;
import static pk.itregistry.incentives.payment.EntryLife.State.RESOLVED;
import static pk.itregistry.incentives.payment.EntryLife.State.TAKEN;
import static pk.itregistry.incentives.payment.EntryLife.State.WAITING;
import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.lifecycle.Lifecycle;

/**
 * The life of what a bank says of one payment: taken, known or noted at once, not ours, or waiting
 * until it can be taken or until a treasury officer has seen to it. Nothing of it is ever lost.
 */
final class EntryLife {
  private static final String BANK = "paying bank";
  private static final String TREASURY = "treasury officer";
  // A return that came before its payment is taken once the bank tells that it was paid.
  private static final String TREASURY_OR_BANK = "treasury officer or paying bank";

  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "bank entry",
          RECEIVED,
          step(RECEIVED, TAKE, TAKEN, BANK),
          step(RECEIVED, KNOW, ALREADY_KNOWN, BANK),
          step(RECEIVED, NOTE, NOTED, BANK),
          step(RECEIVED, PASS_OVER, NOT_OURS, BANK),
          step(RECEIVED, WAIT, WAITING, BANK),
          step(WAITING, TAKE, TAKEN, TREASURY_OR_BANK),
          step(WAITING, KNOW, ALREADY_KNOWN, BANK),
          step(WAITING, RESOLVE, RESOLVED, TREASURY));

  private EntryLife() {}

  /** What became of the entry. */
  @Schema(name = "BankEntryState")
  enum State {
    /** Only while its message is being read. */
    RECEIVED,
    /** It moved its payment. */
    TAKEN,
    /** The books said so already. */
    ALREADY_KNOWN,
    /** Not final: accepted, pending. */
    NOTED,
    /** It names no payment that was given to this bank. */
    NOT_OURS,
    WAITING,
    /** A treasury officer has seen to it. */
    RESOLVED
  }

  /** What happens to an entry. */
  @Schema(name = "BankEntryAct")
  enum Act {
    TAKE,
    KNOW,
    NOTE,
    PASS_OVER,
    WAIT,
    RESOLVE
  }

  /** What an entry waits for. */
  @Schema(name = "BankEntryObstacle")
  enum Obstacle {
    /** A return of what is not told as paid yet: taken by itself once it is. */
    NOT_PAID_YET,
    /** Another amount or currency than the payment's. */
    ANOTHER_AMOUNT,
    /** Of an attempt that was repaired since, whose books say otherwise. */
    OVERTAKEN,
    /** What the payment cannot become from where it stands. */
    CONTRADICTS_THE_BOOKS,
    /** It contradicts itself, or cannot be made sense of. */
    CONTRADICTS_ITSELF,
    /** A settlement day far from today and from the release. */
    SETTLEMENT_DAY,
    /** Money that came back without an id by which to find its payment. */
    NAMES_NOTHING
  }
}
