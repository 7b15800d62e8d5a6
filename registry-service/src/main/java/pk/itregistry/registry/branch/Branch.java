package pk.itregistry.registry.branch;

import static pk.itregistry.registry.branch.BranchLife.LIFE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.BranchState;
import pk.itregistry.contracts.registry.RegistryEvent.BranchOpened;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.text.Folded;
import pk.itregistry.plumbing.event.TellOnWrite;
import pk.itregistry.plumbing.event.Told;
import pk.itregistry.plumbing.event.Untold;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.application.PaymentReference;
import pk.itregistry.registry.branch.BranchLife.Act;
import pk.itregistry.registry.branch.BranchLife.State;
import pk.itregistry.registry.certificate.CertifiedBranch;
import pk.itregistry.registry.certificate.CertifiedPlace;

/**
 * Another place of a call centre. Its place never changes: nobody has inspected the new one. No two
 * live branches of a firm are called alike.
 */
@Entity
@EntityListeners(TellOnWrite.class)
class Branch implements Versioned, Told {
  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private State state = LIFE.first();

  @SuppressWarnings("UnusedVariable") // what is shown reads it
  private LocalDate stateSince;

  @Column(updatable = false)
  private UUID firmId;

  @Column(updatable = false)
  private String name;

  @Column(updatable = false)
  @SuppressWarnings("UnusedVariable") // the database compares it
  private String nameFolded;

  @Column(updatable = false)
  private String addressLine;

  @Column(updatable = false)
  private String city;

  @Column(updatable = false)
  private String province;

  @Column(updatable = false)
  private LocalDate openedOn;

  @Column(updatable = false)
  @SuppressWarnings("UnusedVariable") // what is shown reads it
  private BigDecimal feePkr;

  @Column(updatable = false)
  @SuppressWarnings("UnusedVariable") // what is shown reads it
  private @Nullable String feeReference;

  private final transient Untold untold = new Untold();

  @SuppressWarnings("NullAway.Init") // filled by the database
  protected Branch() {}

  /**
   * One that its firm has paid for and opens today.
   *
   * @param paidBy which payment; none where nothing was due
   */
  Branch(
      FirmId firm,
      String name,
      BranchAddress at,
      Money fee,
      @Nullable PaymentReference paidBy,
      LocalDate today) {
    this.id = BranchId.fresh().value();
    this.stateSince = today;
    this.firmId = firm.value();
    this.name = name;
    this.nameFolded = Folded.of(name);
    this.addressLine = at.line();
    this.city = at.city();
    this.province = at.province().code();
    this.openedOn = today;
    this.feePkr = fee.amount();
    this.feeReference = paidBy == null ? null : paidBy.value();
    untold.happened(BranchOpened.class);
  }

  /** The place was found in order. */
  void pass(LocalDate today) {
    pass(Act.PASS, today);
  }

  /** The place was not found in order. */
  void fail(LocalDate today) {
    pass(Act.FAIL, today);
  }

  /** The provisional days have passed without an inspection. */
  void lapse(LocalDate today) {
    pass(Act.LAPSE, today);
  }

  /** The firm does not work there any more. */
  void close(LocalDate today) {
    pass(Act.CLOSE, today);
  }

  /** The firm's registration has ended; nothing where the branch has already. */
  void end(LocalDate today) {
    if (LIFE.actsFrom(state).contains(Act.END)) {
      pass(Act.END, today);
    }
  }

  private void pass(Act act, LocalDate today) {
    state = untold.pass(LIFE, state, act);
    stateSince = today;
  }

  BranchId id() {
    return new BranchId(id);
  }

  FirmId firm() {
    return new FirmId(firmId);
  }

  State state() {
    return state;
  }

  LocalDate openedOn() {
    return openedOn;
  }

  /** As its certificate names it. */
  CertifiedBranch certified() {
    return new CertifiedBranch(
        firm(), id(), new CertifiedPlace(name, addressLine, city, Province.of(province)));
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public Untold untold() {
    return untold;
  }

  /** The branch as others may know it. */
  @Override
  public BranchState told() {
    return new BranchState(id(), version, firm(), name, city, province, state.name(), openedOn);
  }
}
