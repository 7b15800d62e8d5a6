package pk.itregistry.registry.firm;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;
import static pk.itregistry.registry.firm.RegistrationAct.CANCEL;
import static pk.itregistry.registry.firm.RegistrationAct.FAIL_INSPECTION;
import static pk.itregistry.registry.firm.RegistrationAct.LAPSE;
import static pk.itregistry.registry.firm.RegistrationAct.PASS_INSPECTION;
import static pk.itregistry.registry.firm.RegistrationAct.REINSTATE;
import static pk.itregistry.registry.firm.RegistrationAct.RENEW;
import static pk.itregistry.registry.firm.RegistrationAct.SUSPEND;
import static pk.itregistry.registry.firm.RegistrationState.ACTIVE;
import static pk.itregistry.registry.firm.RegistrationState.CANCELLED;
import static pk.itregistry.registry.firm.RegistrationState.LAPSED;
import static pk.itregistry.registry.firm.RegistrationState.PROVISIONAL;
import static pk.itregistry.registry.firm.RegistrationState.SUSPENDED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.kernel.time.TaxPeriod;

/**
 * A registrant and its registration. Its tax number is nobody else's while the registration lives,
 * nor is its CUIN.
 */
@Entity
class Firm {
  /** Call centres begin PROVISIONAL, until inspected; all other kinds are born ACTIVE. */
  static final Lifecycle<RegistrationState, RegistrationAct> LIFE =
      Lifecycle.of(
          "registration",
          PROVISIONAL,
          step(PROVISIONAL, PASS_INSPECTION, ACTIVE, "inspector"),
          step(PROVISIONAL, FAIL_INSPECTION, CANCELLED, "inspector"),
          step(PROVISIONAL, LAPSE, LAPSED, "time"),
          step(ACTIVE, RENEW, ACTIVE, "registrar"),
          step(ACTIVE, SUSPEND, SUSPENDED, "registrar"),
          step(ACTIVE, CANCEL, CANCELLED, "registrar"),
          step(SUSPENDED, REINSTATE, ACTIVE, "registrar"),
          step(SUSPENDED, CANCEL, CANCELLED, "registrar"));

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private RegistrationState state;

  @Enumerated(EnumType.STRING)
  private FirmKind kind;

  @Embedded private NameForms name;
  private Ntn ntn;
  private @Nullable Cuin cuin;
  private PersonId owner;
  private Iban payoutIban;
  private TaxPeriod exportingSince;

  @Column(updatable = false)
  private LocalDate registeredOn;

  protected Firm() {}

  Firm(RegisterFirm.Command command, LocalDate registeredOn) {
    this.id = command.firm().value();
    this.state = ACTIVE;
    this.kind = command.kind();
    this.name = NameForms.of(command.name());
    this.ntn = command.ntn();
    this.cuin = command.cuin();
    this.owner = command.owner();
    this.payoutIban = command.payoutIban();
    this.exportingSince = command.exportingSince();
    this.registeredOn = registeredOn;
  }

  /**
   * Takes the registration to where the act leads; refuses an act that its state does not allow.
   */
  void pass(RegistrationAct act) {
    state = LIFE.next(state, act);
  }

  FirmId id() {
    return new FirmId(id);
  }

  RegistrationState state() {
    return state;
  }

  FirmKind kind() {
    return kind;
  }

  Ntn ntn() {
    return ntn;
  }

  @Nullable Cuin cuin() {
    return cuin;
  }

  TaxPeriod exportingSince() {
    return exportingSince;
  }

  /** The firm as others may know it. */
  FirmState told() {
    return new FirmState(
        id(),
        version,
        ntn,
        null,
        name.name(),
        kind.name(),
        owner,
        payoutIban,
        state.name(),
        registeredOn,
        exportingSince);
  }
}
