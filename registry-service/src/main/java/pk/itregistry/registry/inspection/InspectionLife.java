package pk.itregistry.registry.inspection;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;
import static pk.itregistry.registry.inspection.InspectionLife.Act.ASK_AGAIN;
import static pk.itregistry.registry.inspection.InspectionLife.Act.FAIL;
import static pk.itregistry.registry.inspection.InspectionLife.Act.FIND_NOBODY;
import static pk.itregistry.registry.inspection.InspectionLife.Act.HAND_BACK;
import static pk.itregistry.registry.inspection.InspectionLife.Act.LAPSE;
import static pk.itregistry.registry.inspection.InspectionLife.Act.PASS;
import static pk.itregistry.registry.inspection.InspectionLife.Act.POSTPONE;
import static pk.itregistry.registry.inspection.InspectionLife.Act.SCHEDULE;
import static pk.itregistry.registry.inspection.InspectionLife.Act.TAKE;
import static pk.itregistry.registry.inspection.InspectionLife.Act.WITHDRAW;
import static pk.itregistry.registry.inspection.InspectionLife.State.FAILED;
import static pk.itregistry.registry.inspection.InspectionLife.State.LAPSED;
import static pk.itregistry.registry.inspection.InspectionLife.State.MISSED;
import static pk.itregistry.registry.inspection.InspectionLife.State.PASSED;
import static pk.itregistry.registry.inspection.InspectionLife.State.REQUESTED;
import static pk.itregistry.registry.inspection.InspectionLife.State.SCHEDULED;
import static pk.itregistry.registry.inspection.InspectionLife.State.WITHDRAWN;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.contracts.registry.RegistryEvent.InspectionChanged;
import pk.itregistry.kernel.lifecycle.Lifecycle;

/**
 * The life of an inspection, from the firm's request to the report. An inspector who does not come
 * leaves no state behind: the days say it, another one may take it then, and none of them counts.
 */
final class InspectionLife {
  private static final String MANAGER = "manager of the firm";
  private static final String INSPECTOR = "inspector";
  private static final String TIME = "time";

  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "inspection",
          REQUESTED,
          step(REQUESTED, TAKE, REQUESTED, INSPECTOR),
          step(REQUESTED, HAND_BACK, REQUESTED, INSPECTOR),
          step(REQUESTED, SCHEDULE, SCHEDULED, INSPECTOR, InspectionChanged.class),
          step(REQUESTED, WITHDRAW, WITHDRAWN, MANAGER, InspectionChanged.class),
          step(REQUESTED, LAPSE, LAPSED, TIME, InspectionChanged.class),
          step(SCHEDULED, TAKE, SCHEDULED, INSPECTOR),
          step(SCHEDULED, SCHEDULE, SCHEDULED, INSPECTOR, InspectionChanged.class),
          step(SCHEDULED, POSTPONE, REQUESTED, MANAGER, InspectionChanged.class),
          step(SCHEDULED, FIND_NOBODY, MISSED, INSPECTOR, InspectionChanged.class),
          step(SCHEDULED, PASS, PASSED, INSPECTOR, InspectionChanged.class),
          step(SCHEDULED, FAIL, FAILED, INSPECTOR, InspectionChanged.class),
          step(SCHEDULED, WITHDRAW, WITHDRAWN, MANAGER, InspectionChanged.class),
          step(SCHEDULED, LAPSE, LAPSED, TIME, InspectionChanged.class),
          step(MISSED, ASK_AGAIN, REQUESTED, MANAGER, InspectionChanged.class),
          step(MISSED, WITHDRAW, WITHDRAWN, MANAGER, InspectionChanged.class),
          step(MISSED, LAPSE, LAPSED, TIME, InspectionChanged.class));

  /** The states in which an inspector has something to do. */
  static final Set<State> WAITING = Set.of(REQUESTED, SCHEDULED);

  private InspectionLife() {}

  /** Where an inspection stands. MISSED: the inspector was there, and nobody else. */
  @Schema(name = "InspectionState")
  enum State {
    REQUESTED,
    SCHEDULED,
    MISSED,
    PASSED,
    FAILED,
    WITHDRAWN,
    LAPSED
  }

  /** What can be done with an inspection. It lapses when the registration has ended otherwise. */
  @Schema(name = "InspectionAct")
  enum Act {
    TAKE,
    HAND_BACK,
    SCHEDULE,
    POSTPONE,
    FIND_NOBODY,
    PASS,
    FAIL,
    ASK_AGAIN,
    WITHDRAW,
    LAPSE
  }
}
