package pk.itregistry.exports.remittance;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.kernel.lifecycle.Lifecycle.Step;

/** What can happen to an inward payment, and by whom. */
final class RemittanceLife {
  @Schema(name = "RemittanceState")
  enum State {
    RECORDED,
    VERIFIED,
    REJECTED,
    REISSUED,
    REVERSED
  }

  @Schema(name = "RemittanceAct")
  enum Act {
    VERIFY,
    REJECT,
    REISSUE,
    REVERSE,
    CONFIRM
  }

  private static final String BANK = "bank";
  private static final String AUTHORITY = "tax authority";

  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "remittance",
          State.RECORDED,
          step(State.RECORDED, Act.VERIFY, State.VERIFIED, AUTHORITY),
          step(State.RECORDED, Act.REJECT, State.REJECTED, AUTHORITY),
          step(State.RECORDED, Act.REISSUE, State.REISSUED, BANK),
          step(State.RECORDED, Act.REVERSE, State.REVERSED, BANK),
          step(State.RECORDED, Act.CONFIRM, State.RECORDED, BANK),
          step(State.VERIFIED, Act.CONFIRM, State.VERIFIED, BANK),
          step(State.REJECTED, Act.CONFIRM, State.REJECTED, BANK),
          step(State.REISSUED, Act.CONFIRM, State.REISSUED, BANK),
          step(State.VERIFIED, Act.REISSUE, State.REISSUED, BANK),
          step(State.VERIFIED, Act.REVERSE, State.REVERSED, BANK),
          step(State.REJECTED, Act.REISSUE, State.REISSUED, BANK),
          step(State.REJECTED, Act.REVERSE, State.REVERSED, BANK),
          step(State.REISSUED, Act.VERIFY, State.VERIFIED, AUTHORITY),
          step(State.REISSUED, Act.REJECT, State.REJECTED, AUTHORITY),
          step(State.REISSUED, Act.REISSUE, State.REISSUED, BANK),
          step(State.REISSUED, Act.REVERSE, State.REVERSED, BANK));

  private RemittanceLife() {}

  /** What its bank may do next; it confirms only what waits for its word. */
  static Set<Act> actsOfBank(State state, boolean awaited) {
    return LIFE.steps().stream()
        .filter(step -> step.from() == state && step.who().equals(BANK))
        .map(Step::act)
        .filter(act -> act != Act.CONFIRM || awaited)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
