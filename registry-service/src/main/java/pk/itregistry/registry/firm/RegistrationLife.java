package pk.itregistry.registry.firm;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;
import static pk.itregistry.registry.firm.RegistrationAct.CANCEL;
import static pk.itregistry.registry.firm.RegistrationAct.CARRY_HISTORY;
import static pk.itregistry.registry.firm.RegistrationAct.CERTIFY_STARTUP;
import static pk.itregistry.registry.firm.RegistrationAct.CHANGE;
import static pk.itregistry.registry.firm.RegistrationAct.CLOSE;
import static pk.itregistry.registry.firm.RegistrationAct.FAIL_INSPECTION;
import static pk.itregistry.registry.firm.RegistrationAct.HAND_OVER;
import static pk.itregistry.registry.firm.RegistrationAct.LAPSE;
import static pk.itregistry.registry.firm.RegistrationAct.PASS_INSPECTION;
import static pk.itregistry.registry.firm.RegistrationAct.REINSTATE;
import static pk.itregistry.registry.firm.RegistrationAct.RENEW;
import static pk.itregistry.registry.firm.RegistrationAct.SUSPEND;
import static pk.itregistry.registry.firm.RegistrationAct.TAKE_OVER;
import static pk.itregistry.registry.firm.RegistrationAct.WAIVE_INSPECTION;
import static pk.itregistry.registry.firm.RegistrationAct.WITHDRAW_STARTUP;
import static pk.itregistry.registry.firm.RegistrationState.ACTIVE;
import static pk.itregistry.registry.firm.RegistrationState.CANCELLED;
import static pk.itregistry.registry.firm.RegistrationState.LAPSED;
import static pk.itregistry.registry.firm.RegistrationState.PROVISIONAL;
import static pk.itregistry.registry.firm.RegistrationState.SUSPENDED;

import pk.itregistry.contracts.registry.RegistryEvent.FirmChanged;
import pk.itregistry.contracts.registry.RegistryEvent.FirmRegistered;
import pk.itregistry.kernel.lifecycle.Lifecycle;

/** The life of a registration: what becomes of it by which act, and whose act that is. */
final class RegistrationLife {
  private static final String REGISTRAR = "registrar";
  private static final String MANAGER = "manager of the firm";
  private static final String OWNER = "owner of the firm";

  /** Call centres are PROVISIONAL until inspected; for all other kinds that is waived at once. */
  static final Lifecycle<RegistrationState, RegistrationAct> LIFE =
      Lifecycle.of(
          "registration",
          PROVISIONAL,
          step(PROVISIONAL, WAIVE_INSPECTION, ACTIVE, REGISTRAR, FirmRegistered.class),
          step(PROVISIONAL, TAKE_OVER, ACTIVE, "admin", FirmRegistered.class),
          step(PROVISIONAL, PASS_INSPECTION, ACTIVE, "inspector", FirmChanged.class),
          step(PROVISIONAL, FAIL_INSPECTION, CANCELLED, "inspector", FirmChanged.class),
          step(PROVISIONAL, LAPSE, LAPSED, "time", FirmChanged.class),
          step(PROVISIONAL, CANCEL, CANCELLED, REGISTRAR, FirmChanged.class),
          step(PROVISIONAL, CLOSE, CANCELLED, MANAGER, FirmChanged.class),
          step(ACTIVE, RENEW, ACTIVE, MANAGER),
          step(ACTIVE, SUSPEND, SUSPENDED, REGISTRAR, FirmChanged.class),
          step(ACTIVE, CANCEL, CANCELLED, REGISTRAR, FirmChanged.class),
          step(ACTIVE, CLOSE, CANCELLED, MANAGER, FirmChanged.class),
          step(SUSPENDED, REINSTATE, ACTIVE, REGISTRAR, FirmChanged.class),
          step(SUSPENDED, CANCEL, CANCELLED, REGISTRAR, FirmChanged.class),
          step(PROVISIONAL, HAND_OVER, PROVISIONAL, OWNER, FirmChanged.class),
          step(ACTIVE, HAND_OVER, ACTIVE, OWNER, FirmChanged.class),
          step(SUSPENDED, HAND_OVER, SUSPENDED, OWNER, FirmChanged.class),
          step(PROVISIONAL, CHANGE, PROVISIONAL, MANAGER, FirmChanged.class),
          step(ACTIVE, CHANGE, ACTIVE, MANAGER, FirmChanged.class),
          step(SUSPENDED, CHANGE, SUSPENDED, MANAGER, FirmChanged.class),
          step(PROVISIONAL, CARRY_HISTORY, PROVISIONAL, OWNER, FirmChanged.class),
          step(ACTIVE, CARRY_HISTORY, ACTIVE, OWNER, FirmChanged.class),
          step(SUSPENDED, CARRY_HISTORY, SUSPENDED, OWNER, FirmChanged.class),
          step(ACTIVE, CERTIFY_STARTUP, ACTIVE, REGISTRAR, FirmChanged.class),
          step(ACTIVE, WITHDRAW_STARTUP, ACTIVE, REGISTRAR, FirmChanged.class),
          step(SUSPENDED, WITHDRAW_STARTUP, SUSPENDED, REGISTRAR, FirmChanged.class));

  private RegistrationLife() {}
}
