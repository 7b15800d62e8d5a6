package pk.itregistry.registry.inspection;

import static pk.itregistry.registry.inspection.InspectionLife.LIFE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.InspectionState;
import pk.itregistry.contracts.registry.RegistryEvent.InspectionRequested;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.event.TellOnWrite;
import pk.itregistry.plumbing.event.Told;
import pk.itregistry.plumbing.event.Untold;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.InspectionProblem.AppointmentNotYet;
import pk.itregistry.registry.InspectionProblem.InspectionHeld;
import pk.itregistry.registry.InspectionProblem.VisitDayHasCome;
import pk.itregistry.registry.inspection.InspectionLife.Act;
import pk.itregistry.registry.inspection.InspectionLife.State;

/**
 * One inspection of a call centre's place. While the firm is ready and nobody has reported, each
 * day is lost by the inspectorate; while the firm is not, each day is its own.
 */
@Entity
@EntityListeners(TellOnWrite.class)
class Inspection implements Versioned, Told {
  /** For so many days a request is an inspector's who took it and appointed no day. */
  static final int DAYS_TO_APPOINT = 7;

  /** Three working days and a weekend: after the visit it is the inspector's, to report on it. */
  static final int DAYS_TO_REPORT = 5;

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private State state = LIFE.first();

  private LocalDate stateSince;

  @Column(updatable = false)
  private UUID firmId;

  @Column(updatable = false)
  private LocalDate requestedOn;

  @Column(updatable = false)
  private PersonId requestedBy;

  private LocalDate readyFrom;
  private int lostDays;
  private @Nullable LocalDate lostSince;
  private @Nullable PersonId inspector;
  private @Nullable LocalDate heldUntil;
  private @Nullable LocalDate appointment;
  @Nullable String words;
  @Nullable LocalDate visitedOn;
  @Nullable String findings;
  @Nullable String citation;
  private @Nullable LocalDate reportedOn;

  private final transient Untold untold = new Untold();

  @SuppressWarnings("NullAway.Init") // filled by the database
  protected Inspection() {}

  Inspection(FirmId firm, PersonId manager, LocalDate readyFrom, LocalDate today) {
    this.id = InspectionId.fresh().value();
    this.firmId = firm.value();
    this.requestedOn = today;
    this.requestedBy = manager;
    this.stateSince = today;
    this.readyFrom = readyFrom;
    this.lostSince = readyFrom;
    untold.happened(InspectionRequested.class);
  }

  /** An inspector has it in hand for some days; whoever has it already has it no longer by it. */
  void take(PersonId by, LocalDate today) {
    refuseOthers(by, today);
    state = untold.pass(LIFE, state, Act.TAKE);
    if (!isHeld(today)) {
      hold(by, today.plusDays(DAYS_TO_APPOINT));
    }
  }

  /** It is free for others again. */
  void handBack(PersonId by, LocalDate today) {
    refuseOthers(by, today);
    state = untold.pass(LIFE, state, Act.HAND_BACK);
    free();
  }

  /** The inspector will come on that day; until it can be reported nobody else takes it. */
  void schedule(PersonId by, LocalDate day, LocalDate today) {
    refuseOthers(by, today);
    pass(Act.SCHEDULE, today);
    appointment = day;
    hold(by, day.plusDays(1L + DAYS_TO_REPORT));
  }

  /** The firm asks for another day; those until it is ready are its own. */
  void postpone(LocalDate ready, String why, LocalDate today) {
    refuseFromAppointment(today);
    pass(Act.POSTPONE, today);
    words = why;
    readyAgain(ready, today);
  }

  /** The inspector was there, and nobody else: the days are the firm's until it asks again. */
  void findNobody(PersonId by, String seen, LocalDate today) {
    refuseOthers(by, today);
    refuseBeforeAppointment(today);
    pass(Act.FIND_NOBODY, today);
    words = seen;
    stopLosing(today);
    appointment = null;
    free();
  }

  /** The firm, at whose place nobody was, is ready now. */
  void askAgain(LocalDate ready, LocalDate today) {
    pass(Act.ASK_AGAIN, today);
    readyAgain(ready, today);
  }

  /** What was found; it decides. */
  void report(PersonId by, ReportRequest found, LocalDate today) {
    refuseOthers(by, today);
    refuseBeforeAppointment(today);
    pass(found.passed() ? Act.PASS : Act.FAIL, today);
    stopLosing(today);
    hold(by, today); // whose report it is stays known
    visitedOn = found.visitedOn();
    findings = found.findings();
    citation = found.citation();
    reportedOn = today;
  }

  /** Refuses whoever could not report on it today. */
  void refuseUnlessReportable(PersonId by, LocalDate today) {
    refuseOthers(by, today);
    LIFE.next(state, Act.PASS);
    refuseBeforeAppointment(today);
  }

  /** The firm takes its request back, not once the inspector may have been there. */
  void withdraw(LocalDate today) {
    refuseFromAppointment(today);
    pass(Act.WITHDRAW, today);
    stopLosing(today);
    appointment = null;
  }

  /** The registration has ended otherwise: there is nothing left to inspect. */
  void lapse(LocalDate today) {
    pass(Act.LAPSE, today);
    stopLosing(today);
    appointment = null;
  }

  /** How many days it has taken from the inspectorate's account by a day, that day not counted. */
  int lostBy(LocalDate day) {
    return lostDays
        + (lostSince == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(lostSince, day)));
  }

  /**
   * The first day for which the firm can say that it is ready: it lies after a visit that is put
   * off, or that the firm has missed.
   */
  LocalDate readyNotBefore(LocalDate today) {
    LocalDate visit = state == State.MISSED ? stateSince : appointment;
    return visit == null || visit.isBefore(today) ? today : visit.plusDays(1);
  }

  private void readyAgain(LocalDate ready, LocalDate today) {
    stopLosing(today);
    readyFrom = ready;
    lostSince = ready;
    appointment = null;
    free();
  }

  private void stopLosing(LocalDate today) {
    lostDays = lostBy(today);
    lostSince = null;
  }

  private void hold(PersonId by, LocalDate until) {
    inspector = by;
    heldUntil = until;
  }

  private void free() {
    inspector = null;
    heldUntil = null;
  }

  private void pass(Act act, LocalDate today) {
    state = untold.pass(LIFE, state, act);
    stateSince = today;
    words = null;
  }

  private boolean isHeld(LocalDate today) {
    return heldUntil != null && today.isBefore(heldUntil);
  }

  private void refuseOthers(PersonId by, LocalDate today) {
    if (heldUntil != null && isHeld(today) && !by.equals(inspector)) {
      throw new Refused(new InspectionHeld(heldUntil.minusDays(1)));
    }
  }

  private void refuseBeforeAppointment(LocalDate today) {
    if (appointment != null && today.isBefore(appointment)) {
      throw new Refused(new AppointmentNotYet(appointment));
    }
  }

  private void refuseFromAppointment(LocalDate today) {
    if (state == State.SCHEDULED && appointment != null && !today.isBefore(appointment)) {
      throw new Refused(new VisitDayHasCome(appointment));
    }
  }

  InspectionId id() {
    return new InspectionId(id);
  }

  FirmId firm() {
    return new FirmId(firmId);
  }

  State state() {
    return state;
  }

  LocalDate requestedOn() {
    return requestedOn;
  }

  LocalDate readyFrom() {
    return readyFrom;
  }

  @Nullable PersonId inspector() {
    return inspector;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public Untold untold() {
    return untold;
  }

  /** The inspection as others may know it. */
  @Override
  public InspectionState told() {
    return new InspectionState(
        id(), version, firm(), state.name(), requestedOn, appointment, reportedOn, lostDays);
  }
}
