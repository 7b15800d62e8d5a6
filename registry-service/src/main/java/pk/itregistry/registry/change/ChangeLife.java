package pk.itregistry.registry.change;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;
import static pk.itregistry.registry.change.ChangeLife.Act.APPROVE;
import static pk.itregistry.registry.change.ChangeLife.Act.DECLINE;
import static pk.itregistry.registry.change.ChangeLife.Act.LAPSE;
import static pk.itregistry.registry.change.ChangeLife.Act.PASS;
import static pk.itregistry.registry.change.ChangeLife.Act.REFER;
import static pk.itregistry.registry.change.ChangeLife.Act.REFUSE;
import static pk.itregistry.registry.change.ChangeLife.Act.TAKE_EFFECT;
import static pk.itregistry.registry.change.ChangeLife.Act.WITHDRAW;
import static pk.itregistry.registry.change.ChangeLife.State.ACCEPTED;
import static pk.itregistry.registry.change.ChangeLife.State.DECLINED;
import static pk.itregistry.registry.change.ChangeLife.State.EFFECTIVE;
import static pk.itregistry.registry.change.ChangeLife.State.IN_REVIEW;
import static pk.itregistry.registry.change.ChangeLife.State.LAPSED;
import static pk.itregistry.registry.change.ChangeLife.State.REQUESTED;
import static pk.itregistry.registry.change.ChangeLife.State.WITHDRAWN;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.contracts.registry.RegistryEvent.ChangeRequestChanged;
import pk.itregistry.kernel.lifecycle.Lifecycle;

/**
 * The life of a request for a change. An account waits in REQUESTED until its bank has answered;
 * everything else passes on at once, to a registrar or not, as the rule of the day says. What no
 * registrar has looked at is referred to one on its day, where something is in doubt by then.
 */
final class ChangeLife {
  private static final String MANAGER = "manager of the firm";
  private static final String REGISTRAR = "registrar";
  private static final String BANK = "bank";
  private static final String TIME = "time";
  private static final String RULE = "system";

  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "change-request",
          REQUESTED,
          step(REQUESTED, PASS, ACCEPTED, RULE, ChangeRequestChanged.class),
          step(REQUESTED, REFER, IN_REVIEW, RULE, ChangeRequestChanged.class),
          step(REQUESTED, REFUSE, DECLINED, BANK, ChangeRequestChanged.class),
          step(REQUESTED, DECLINE, DECLINED, REGISTRAR, ChangeRequestChanged.class),
          step(REQUESTED, WITHDRAW, WITHDRAWN, MANAGER, ChangeRequestChanged.class),
          step(REQUESTED, LAPSE, LAPSED, TIME, ChangeRequestChanged.class),
          step(IN_REVIEW, APPROVE, ACCEPTED, REGISTRAR, ChangeRequestChanged.class),
          step(IN_REVIEW, DECLINE, DECLINED, REGISTRAR, ChangeRequestChanged.class),
          step(IN_REVIEW, WITHDRAW, WITHDRAWN, MANAGER, ChangeRequestChanged.class),
          step(IN_REVIEW, LAPSE, LAPSED, TIME, ChangeRequestChanged.class),
          step(ACCEPTED, REFER, IN_REVIEW, RULE, ChangeRequestChanged.class),
          step(ACCEPTED, TAKE_EFFECT, EFFECTIVE, TIME, ChangeRequestChanged.class),
          step(ACCEPTED, WITHDRAW, WITHDRAWN, MANAGER, ChangeRequestChanged.class),
          step(ACCEPTED, LAPSE, LAPSED, TIME, ChangeRequestChanged.class));

  private ChangeLife() {}

  /** Where a request stands. */
  @Schema(name = "ChangeRequestState")
  enum State {
    REQUESTED,
    IN_REVIEW,
    ACCEPTED,
    EFFECTIVE,
    DECLINED,
    WITHDRAWN,
    LAPSED
  }

  /** What can happen to a request. It lapses when the firm's registration ends before it. */
  @Schema(name = "ChangeRequestAct")
  enum Act {
    PASS,
    REFER,
    REFUSE,
    APPROVE,
    DECLINE,
    WITHDRAW,
    TAKE_EFFECT,
    LAPSE
  }
}
