package pk.itregistry.registry.branch;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;
import static pk.itregistry.registry.branch.BranchLife.Act.CLOSE;
import static pk.itregistry.registry.branch.BranchLife.Act.END;
import static pk.itregistry.registry.branch.BranchLife.Act.FAIL;
import static pk.itregistry.registry.branch.BranchLife.Act.LAPSE;
import static pk.itregistry.registry.branch.BranchLife.Act.PASS;
import static pk.itregistry.registry.branch.BranchLife.State.ACTIVE;
import static pk.itregistry.registry.branch.BranchLife.State.CLOSED;
import static pk.itregistry.registry.branch.BranchLife.State.ENDED;
import static pk.itregistry.registry.branch.BranchLife.State.FAILED;
import static pk.itregistry.registry.branch.BranchLife.State.LAPSED;
import static pk.itregistry.registry.branch.BranchLife.State.PROVISIONAL;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.contracts.registry.RegistryEvent.BranchChanged;
import pk.itregistry.kernel.lifecycle.Lifecycle;

/**
 * The life of a branch. Whether it is certified on a day its certificate says: a firm that is
 * suspended leaves no mark here.
 */
final class BranchLife {
  private static final String MANAGER = "manager of the firm";
  private static final String INSPECTOR = "inspector";
  private static final String TIME = "time";

  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "branch",
          PROVISIONAL,
          step(PROVISIONAL, PASS, ACTIVE, INSPECTOR, BranchChanged.class),
          step(PROVISIONAL, FAIL, FAILED, INSPECTOR, BranchChanged.class),
          step(PROVISIONAL, LAPSE, LAPSED, TIME, BranchChanged.class),
          step(PROVISIONAL, CLOSE, CLOSED, MANAGER, BranchChanged.class),
          step(PROVISIONAL, END, ENDED, TIME, BranchChanged.class),
          step(ACTIVE, CLOSE, CLOSED, MANAGER, BranchChanged.class),
          step(ACTIVE, END, ENDED, TIME, BranchChanged.class));

  private BranchLife() {}

  /** Where a branch stands. CLOSED: by its firm. ENDED: with its firm's registration. */
  @Schema(name = "BranchState")
  enum State {
    PROVISIONAL,
    ACTIVE,
    FAILED,
    LAPSED,
    CLOSED,
    ENDED
  }

  /** What can become of a branch. */
  @Schema(name = "BranchAct")
  enum Act {
    PASS,
    FAIL,
    LAPSE,
    CLOSE,
    END
  }
}
