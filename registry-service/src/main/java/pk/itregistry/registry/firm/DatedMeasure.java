package pk.itregistry.registry.firm;

import static pk.itregistry.registry.firm.DatedMeasureLife.LIFE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.CertificateProblem.SameRegistrar;
import pk.itregistry.registry.firm.DatedMeasureLife.Act;
import pk.itregistry.registry.firm.DatedMeasureLife.State;

/** What a registrar wants to do to a registration from another day than today on. */
@Entity
class DatedMeasure implements Versioned {
  @Id private UUID id;
  @Version private long version;

  @Column(updatable = false)
  private UUID firmId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private RegistrationAct act;

  @Column(updatable = false)
  private LocalDate fromDay;

  @Column(updatable = false)
  private String reason;

  @Column(updatable = false)
  private String words;

  @Column(updatable = false)
  private String citation;

  @Enumerated(EnumType.STRING)
  private State state = LIFE.first();

  LocalDate stateSince;

  @Column(updatable = false)
  private String proposedBy;

  @Nullable String decidedBy;
  @Nullable String rejection;

  @SuppressWarnings("NullAway.Init") // filled by the database
  protected DatedMeasure() {}

  DatedMeasure(FirmId firm, DatedMeasureRequest wanted, Actor by, LocalDate today) {
    this.id = DatedMeasureId.fresh().value();
    this.firmId = firm.value();
    this.act = wanted.act().act();
    this.fromDay = wanted.from();
    this.reason = wanted.reason().value();
    this.words = wanted.words();
    this.citation = wanted.citation();
    this.stateSince = today;
    this.proposedBy = by.id();
    if (fromDay.isAfter(today)) {
      pass(Act.ORDER, today);
    }
  }

  /** Another registrar finds it right. */
  void approve(Actor by, LocalDate today) {
    decide(Act.APPROVE, by, today);
  }

  /** Another registrar does not. */
  void reject(String why, Actor by, LocalDate today) {
    decide(Act.REJECT, by, today);
    rejection = why;
  }

  /** A registrar takes back what was not taken yet. */
  void withdraw(Actor by, LocalDate today) {
    pass(Act.WITHDRAW, today);
    decidedBy = by.id();
  }

  /** Its day has come. */
  void take(LocalDate today) {
    pass(Act.TAKE, today);
  }

  /** Its day has come, and the registration does not allow it any more. */
  void lapse(LocalDate today) {
    pass(Act.LAPSE, today);
  }

  /** Whether it waits for its day, and that has come. */
  boolean isDue(LocalDate today) {
    return state == State.ORDERED && !fromDay.isAfter(today);
  }

  private void decide(Act decision, Actor by, LocalDate today) {
    LIFE.next(state, decision);
    if (by.id().equals(proposedBy)) {
      throw new Refused(new SameRegistrar());
    }
    pass(decision, today);
    decidedBy = by.id();
  }

  private void pass(Act passed, LocalDate today) {
    state = LIFE.next(state, passed);
    stateSince = today;
  }

  DatedMeasureId id() {
    return new DatedMeasureId(id);
  }

  FirmId firm() {
    return new FirmId(firmId);
  }

  RegistrationAct act() {
    return act;
  }

  LocalDate from() {
    return fromDay;
  }

  State state() {
    return state;
  }

  /** Why, as it was asked for. */
  MeasureRequest why() {
    return new MeasureRequest(new ReasonCode(reason), words, citation);
  }

  /** The registrar in whose name it is taken. */
  Actor orderedBy() {
    return new Actor(proposedBy, Set.of("registrar"));
  }

  @Override
  public long version() {
    return version;
  }
}
