package pk.itregistry.registry.firm;

import static pk.itregistry.registry.firm.RegistrationAct.CARRY_HISTORY;
import static pk.itregistry.registry.firm.RegistrationAct.CERTIFY_STARTUP;
import static pk.itregistry.registry.firm.RegistrationAct.CHANGE;
import static pk.itregistry.registry.firm.RegistrationAct.HAND_OVER;
import static pk.itregistry.registry.firm.RegistrationAct.RENEW;
import static pk.itregistry.registry.firm.RegistrationAct.TAKE_OVER;
import static pk.itregistry.registry.firm.RegistrationAct.WAIVE_INSPECTION;
import static pk.itregistry.registry.firm.RegistrationAct.WITHDRAW_STARTUP;
import static pk.itregistry.registry.firm.RegistrationLife.LIFE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.contracts.registry.RegistryEvent.FirmRegistered;
import pk.itregistry.contracts.registry.StartupState;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.event.TellOnWrite;
import pk.itregistry.plumbing.event.Told;
import pk.itregistry.plumbing.event.Untold;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.ChangeProblem.NoStartup;

/**
 * A registrant and its registration. Its tax number is nobody else's while the registration lives,
 * nor is its CUIN; a freelancer is known by the CNIC, of which others hear a keyed hash only.
 */
@Entity
@EntityListeners({FirmVersionOnWrite.class, NameWordsOnWrite.class, TellOnWrite.class})
class Firm implements Versioned, Told {
  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private RegistrationState state;

  @Enumerated(EnumType.STRING)
  private FirmKind kind;

  @Embedded private NameForms name;
  private @Nullable Ntn ntn;
  private @Nullable Cnic cnic;
  private @Nullable String personKey;
  private @Nullable Cuin cuin;
  // None of one that was taken over from an older register, until a person claims it.
  private @Nullable PersonId owner;
  private @Nullable Iban payoutIban;
  private @Nullable TaxPeriod exportingSince;

  @Column(updatable = false)
  private @Nullable LocalDate takenOverOn;

  @Embedded private Seat seat;
  private @Nullable String addressLine;

  @ColumnTransformer(write = "?::jsonb")
  private String parties;

  @ColumnTransformer(write = "?::jsonb")
  private @Nullable String startup;

  @Column(updatable = false)
  private LocalDate registeredOn;

  private @Nullable UUID predecessor;
  private @Nullable UUID successor;

  // Not transient in the sense of Java: what the mapper takes for one of its own may keep it from
  // seeing what else has changed.
  @Transient private final List<Measure> measures = new ArrayList<>();
  private final transient Untold untold = new Untold();

  protected Firm() {}

  Firm(RegisterFirm.Command command, @Nullable String personKey, Measure registered) {
    this(command, personKey, WAIVE_INSPECTION, registered);
  }

  /** A firm of an older register, on whose word its registration stands. */
  static Firm takenOver(RegisterFirm.Command command, @Nullable String personKey, Measure entered) {
    return new Firm(command, personKey, TAKE_OVER, entered);
  }

  private Firm(
      RegisterFirm.Command command,
      @Nullable String personKey,
      RegistrationAct act,
      Measure registered) {
    this.id = command.firm().value();
    this.state = LIFE.first();
    if (act == WAIVE_INSPECTION && command.kind().isInspected()) {
      untold.happened(FirmRegistered.class);
    } else {
      this.state = untold.pass(LIFE, state, act);
    }
    this.measures.add(registered);
    this.kind = command.kind();
    this.name = NameForms.of(command.name());
    this.ntn = command.ntn();
    this.cnic = command.cnic();
    this.personKey = personKey;
    this.cuin = command.cuin();
    this.owner = command.owner();
    this.payoutIban = command.payoutIban();
    this.exportingSince = command.exportingSince();
    settle(command.address());
    this.parties = EventJson.write(new FirmParties(command.parties()));
    this.registeredOn = registered.holdsFrom();
    this.takenOverOn = act == TAKE_OVER ? LegalTime.dayOf(registered.at()) : null;
  }

  /**
   * Takes the registration to where the act leads; refuses an act that its state does not allow.
   */
  void pass(RegistrationAct act, Measure taken) {
    if (act == WITHDRAW_STARTUP && startup == null) {
      throw new Refused(new NoStartup());
    }
    state = untold.pass(LIFE, state, act);
    measures.add(taken);
    if (act == WITHDRAW_STARTUP || LIFE.terminal().contains(state)) {
      startup = null; // only who is registered is a start-up in law
    }
  }

  /** Certifies it as a start-up, while its registration is active and until it ends. */
  void certifyAsStartup(CertifiedStartup as, Measure certified) {
    pass(CERTIFY_STARTUP, certified);
    startup = EventJson.write(as.told());
  }

  /** Makes another person its owner, and nobody else; the one before keeps nothing by it. */
  void handOver(PersonId to, Measure agreed) {
    pass(HAND_OVER, agreed);
    owner = to;
  }

  /** States something anew from that day on. */
  void change(FirmChange change, Measure agreed) {
    pass(CHANGE, agreed);
    switch (change) {
      case FirmChange.Name to -> name = NameForms.of(to.name());
      case FirmChange.Address to -> settle(to.address());
      case FirmChange.Parties to -> parties = EventJson.write(new FirmParties(to.parties()));
      case FirmChange.PayoutAccount to -> payoutIban = to.iban();
    }
  }

  /** Carries a freelancer's history into it: from then on each is found from the other. */
  void carryHistoryOf(Firm freelancer, Measure carried) {
    pass(CARRY_HISTORY, carried);
    predecessor = freelancer.id;
    freelancer.carriedInto(this, carried);
  }

  private void carriedInto(Firm firm, Measure carried) {
    pass(CARRY_HISTORY, carried);
    successor = firm.id;
  }

  boolean hasPredecessor() {
    return predecessor != null;
  }

  boolean hasSuccessor() {
    return successor != null;
  }

  private void settle(FirmAddress at) {
    addressLine = at.line();
    seat = Seat.of(at.city(), at.province());
  }

  /**
   * Refuses to renew what is not active; a renewal changes certified days, not the registration.
   */
  void renew() {
    LIFE.next(state, RENEW);
  }

  /** What led to the version that is being written; asked for once. */
  @Nullable Measure takeMeasure() {
    @Nullable Measure last = measures.isEmpty() ? null : measures.getLast();
    measures.clear();
    return last;
  }

  FirmId id() {
    return new FirmId(id);
  }

  String nameFolded() {
    return name.nameFolded();
  }

  @Nullable PersonId owner() {
    return owner;
  }

  RegistrationState state() {
    return state;
  }

  FirmKind kind() {
    return kind;
  }

  @Nullable Ntn ntn() {
    return ntn;
  }

  @Nullable Cnic cnic() {
    return cnic;
  }

  @Nullable Cuin cuin() {
    return cuin;
  }

  @Nullable TaxPeriod exportingSince() {
    return exportingSince;
  }

  @Override
  public long version() {
    return version;
  }

  /** What the register keeps of this version. */
  FirmFacts facts() {
    return new FirmFacts(told(), cuin, address(), parties(), named(predecessor), named(successor));
  }

  /** What it states about itself; refused once nothing of it can change any more. */
  FirmOnRecord.Stated stated() {
    LIFE.next(state, CHANGE);
    return new FirmOnRecord.Stated(kind, name.name(), owner, address(), payoutIban, parties());
  }

  private static @Nullable FirmId named(@Nullable UUID firm) {
    return firm == null ? null : new FirmId(firm);
  }

  private FirmAddress address() {
    return new FirmAddress(addressLine, seat.city(), seat.provinceNamed());
  }

  private List<FirmParty> parties() {
    return EventJson.read(parties, FirmParties.class).items();
  }

  @Override
  public Untold untold() {
    return untold;
  }

  /** The firm as others may know it. */
  @Override
  public FirmState told() {
    return new FirmState(
        id(),
        version,
        ntn,
        personKey,
        name.name(),
        kind.name(),
        owner,
        payoutIban,
        state.name(),
        registeredOn,
        exportingSince,
        takenOverOn,
        startup == null ? null : EventJson.read(startup, StartupState.class));
  }
}
