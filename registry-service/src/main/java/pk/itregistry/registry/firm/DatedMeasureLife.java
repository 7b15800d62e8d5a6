package pk.itregistry.registry.firm;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.lifecycle.Lifecycle;

/**
 * The life of a measure from another day: one of a day to come waits for it, one of a day that is
 * past for another registrar. Others hear of the firm once it is taken.
 */
final class DatedMeasureLife {
  private static final String REGISTRAR = "registrar";
  private static final String ANOTHER = "another registrar";
  private static final String TIME = "time";

  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "dated-measure",
          State.PROPOSED,
          step(State.PROPOSED, Act.ORDER, State.ORDERED, REGISTRAR),
          step(State.PROPOSED, Act.APPROVE, State.TAKEN, ANOTHER),
          step(State.PROPOSED, Act.REJECT, State.REJECTED, ANOTHER),
          step(State.PROPOSED, Act.WITHDRAW, State.WITHDRAWN, REGISTRAR),
          step(State.ORDERED, Act.TAKE, State.TAKEN, TIME),
          step(State.ORDERED, Act.LAPSE, State.LAPSED, TIME),
          step(State.ORDERED, Act.WITHDRAW, State.WITHDRAWN, REGISTRAR));

  private DatedMeasureLife() {}

  /** Where such a measure stands. */
  @Schema(name = "DatedMeasureState")
  enum State {
    PROPOSED,
    ORDERED,
    TAKEN,
    REJECTED,
    WITHDRAWN,
    LAPSED
  }

  /**
   * What can be done with it. Of a day to come it is ordered by who proposes it; it lapses where
   * the registration does not allow it when its day comes.
   */
  @Schema(name = "DatedMeasureAct")
  enum Act {
    ORDER,
    APPROVE,
    REJECT,
    WITHDRAW,
    TAKE,
    LAPSE
  }
}
