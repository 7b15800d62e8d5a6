package pk.itregistry.registry.renewal;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;
import static pk.itregistry.registry.renewal.RenewalLife.Act.APPROVE;
import static pk.itregistry.registry.renewal.RenewalLife.Act.CONFIRM;
import static pk.itregistry.registry.renewal.RenewalLife.Act.CONFIRM_BY_EVIDENCE;
import static pk.itregistry.registry.renewal.RenewalLife.Act.DECLINE;
import static pk.itregistry.registry.renewal.RenewalLife.Act.END;
import static pk.itregistry.registry.renewal.RenewalLife.Act.PAY_FEE;
import static pk.itregistry.registry.renewal.RenewalLife.Act.REMIND;
import static pk.itregistry.registry.renewal.RenewalLife.Act.RETURN;
import static pk.itregistry.registry.renewal.RenewalLife.Act.SUBMIT;
import static pk.itregistry.registry.renewal.RenewalLife.Act.WITHDRAW;
import static pk.itregistry.registry.renewal.RenewalLife.State.CONFIRMED;
import static pk.itregistry.registry.renewal.RenewalLife.State.DECLINED;
import static pk.itregistry.registry.renewal.RenewalLife.State.ENDED;
import static pk.itregistry.registry.renewal.RenewalLife.State.OPEN;
import static pk.itregistry.registry.renewal.RenewalLife.State.RENEWED;
import static pk.itregistry.registry.renewal.RenewalLife.State.RETURNED;
import static pk.itregistry.registry.renewal.RenewalLife.State.SUBMITTED;
import static pk.itregistry.registry.renewal.RenewalLife.State.WITHDRAWN;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalChanged;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalReminded;
import pk.itregistry.kernel.lifecycle.Lifecycle;

/**
 * The life of a renewal, from its opening to the new certificate. It waits as long as the
 * registration lives, and costs.
 */
final class RenewalLife {
  private static final String MANAGER = "manager of the firm";
  private static final String REGISTRAR = "registrar";
  private static final String TIME = "time";

  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "renewal",
          OPEN,
          step(OPEN, CONFIRM, CONFIRMED, MANAGER, RenewalChanged.class),
          step(OPEN, CONFIRM_BY_EVIDENCE, CONFIRMED, TIME, RenewalChanged.class),
          step(OPEN, SUBMIT, SUBMITTED, MANAGER, RenewalChanged.class),
          step(OPEN, WITHDRAW, WITHDRAWN, MANAGER, RenewalChanged.class),
          step(OPEN, REMIND, OPEN, TIME, RenewalReminded.class),
          step(OPEN, END, ENDED, TIME, RenewalChanged.class),
          step(SUBMITTED, APPROVE, CONFIRMED, REGISTRAR, RenewalChanged.class),
          step(SUBMITTED, RETURN, RETURNED, REGISTRAR, RenewalChanged.class),
          step(SUBMITTED, DECLINE, DECLINED, REGISTRAR, RenewalChanged.class),
          step(SUBMITTED, WITHDRAW, WITHDRAWN, MANAGER, RenewalChanged.class),
          step(SUBMITTED, END, ENDED, TIME, RenewalChanged.class),
          step(RETURNED, CONFIRM, CONFIRMED, MANAGER, RenewalChanged.class),
          step(RETURNED, SUBMIT, SUBMITTED, MANAGER, RenewalChanged.class),
          step(RETURNED, WITHDRAW, WITHDRAWN, MANAGER, RenewalChanged.class),
          step(RETURNED, REMIND, RETURNED, TIME, RenewalReminded.class),
          step(RETURNED, END, ENDED, TIME, RenewalChanged.class),
          step(CONFIRMED, PAY_FEE, RENEWED, MANAGER, RenewalChanged.class),
          step(CONFIRMED, WITHDRAW, WITHDRAWN, MANAGER, RenewalChanged.class),
          step(CONFIRMED, REMIND, CONFIRMED, TIME, RenewalReminded.class),
          step(CONFIRMED, END, ENDED, TIME, RenewalChanged.class));

  private RenewalLife() {}

  /** Where a renewal stands. ENDED: the registration has, and there is nothing left to renew. */
  @Schema(name = "RenewalState")
  enum State {
    OPEN,
    SUBMITTED,
    RETURNED,
    CONFIRMED,
    RENEWED,
    DECLINED,
    WITHDRAWN,
    ENDED
  }

  /**
   * What can be done with a renewal. Whether a confirmation settles it or hands it to a registrar,
   * the evidence says; where nothing is to be paid, the fee counts as paid at once.
   */
  @Schema(name = "RenewalAct")
  enum Act {
    CONFIRM,
    CONFIRM_BY_EVIDENCE,
    SUBMIT,
    WITHDRAW,
    REMIND,
    APPROVE,
    RETURN,
    DECLINE,
    PAY_FEE,
    END
  }
}
