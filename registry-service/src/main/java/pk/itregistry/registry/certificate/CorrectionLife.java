package pk.itregistry.registry.certificate;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.lifecycle.Lifecycle;

/** The life of a correction: two registrars, or none. */
final class CorrectionLife {
  private static final String REGISTRAR = "registrar";
  private static final String ANOTHER = "another registrar";

  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "correction",
          State.PROPOSED,
          step(State.PROPOSED, Act.APPROVE, State.APPROVED, ANOTHER),
          step(State.PROPOSED, Act.REJECT, State.REJECTED, ANOTHER),
          step(State.PROPOSED, Act.WITHDRAW, State.WITHDRAWN, REGISTRAR));

  private CorrectionLife() {}

  /** Where a correction stands. */
  @Schema(name = "CorrectionState")
  enum State {
    PROPOSED,
    APPROVED,
    REJECTED,
    WITHDRAWN
  }

  /** What can be done with a correction. */
  @Schema(name = "CorrectionAct")
  enum Act {
    APPROVE,
    REJECT,
    WITHDRAW
  }
}
