package pk.itregistry.registry.inspection;

import static pk.itregistry.registry.inspection.InspectionLife.LIFE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.InspectionState;
import pk.itregistry.contracts.registry.RegistryEvent.InspectionRequested;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.event.TellOnWrite;
import pk.itregistry.plumbing.event.Told;
import pk.itregistry.plumbing.event.Untold;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.inspection.InspectionLife.Act;
import pk.itregistry.registry.inspection.InspectionLife.State;
import pk.itregistry.registry.inspection.PastVisit.End;

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
  private @Nullable UUID branchId;

  @Column(updatable = false)
  private LocalDate requestedOn;

  @Column(updatable = false)
  private PersonId requestedBy;

  private LocalDate readyFrom;
  @Embedded private LostDays lost;
  @Embedded private @Nullable Hold hold;
  @Embedded private @Nullable Appointment appointment;
  @Nullable String words;
  @Embedded private @Nullable Findings report;

  @ElementCollection
  @CollectionTable(name = "inspection_visit", joinColumns = @JoinColumn(name = "inspection"))
  @OrderColumn(name = "position")
  private List<PastVisit> visits = new ArrayList<>();

  private final transient Untold untold = new Untold();

  @SuppressWarnings("NullAway.Init") // filled by the database
  protected Inspection() {}

  Inspection(InspectedPlace place, PersonId manager, LocalDate readyFrom, LocalDate today) {
    this.id = InspectionId.fresh().value();
    this.firmId = place.firm().value();
    this.branchId = place.branch() == null ? null : place.branch().value();
    this.requestedOn = today;
    this.requestedBy = manager;
    this.stateSince = today;
    this.readyFrom = readyFrom;
    this.lost = new LostDays(0, readyFrom);
    untold.happened(InspectionRequested.class);
  }

  /** An inspector has it in hand for some days; whoever has it already has it no longer by it. */
  void take(PersonId by, LocalDate today) {
    refuseOthers(by, today);
    state = untold.pass(LIFE, state, Act.TAKE);
    if (hold == null || !hold.lastsOn(today)) {
      hold = new Hold(by, today.plusDays(DAYS_TO_APPOINT));
    }
  }

  /** It is free for others again. */
  void handBack(PersonId by, LocalDate today) {
    refuseOthers(by, today);
    state = untold.pass(LIFE, state, Act.HAND_BACK);
    hold = null;
  }

  /** The inspector will come on that day, not on one before; nobody else takes it until then. */
  void schedule(PersonId by, LocalDate day, @Nullable String why, LocalDate today) {
    refuseOthers(by, today);
    pass(Act.SCHEDULE, today);
    endVisit(End.MOVED, by, why, today);
    words = why;
    appointment = new Appointment(day, today, by);
    hold = new Hold(by, day.plusDays(1L + DAYS_TO_REPORT));
  }

  /** The firm asks for another day; those until it is ready are its own. */
  void postpone(PersonId by, LocalDate ready, String why, LocalDate today) {
    refuseFromAppointment(today);
    pass(Act.POSTPONE, today);
    endVisit(End.PUT_OFF, by, why, today);
    words = why;
    readyAgain(ready, today);
  }

  /** The inspector was there, and nobody else: the days are the firm's until it asks again. */
  void findNobody(PersonId by, String seen, LocalDate today) {
    refuseOthers(by, today);
    refuseBeforeAppointment(today);
    pass(Act.FIND_NOBODY, today);
    endVisit(End.NOBODY_THERE, by, seen, today);
    words = seen;
    lost = lost.stopped(today);
    hold = null;
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
    boolean other = appointment != null && found.visitedOn().isAfter(appointment.day());
    endVisit(other ? End.NOT_COME : End.REPORTED, by, null, today);
    lost = lost.stopped(today);
    hold = new Hold(by, today); // whose report it is stays known
    report = new Findings(found.visitedOn(), found.findings(), found.citation(), today);
  }

  /** Refuses whoever could not report on it today. */
  void refuseUnlessReportable(PersonId by, LocalDate today) {
    refuseOthers(by, today);
    LIFE.next(state, Act.PASS);
    refuseBeforeAppointment(today);
  }

  /** The firm takes its request back, not once the inspector may have been there. */
  void withdraw(PersonId by, LocalDate today) {
    refuseFromAppointment(today);
    pass(Act.WITHDRAW, today);
    endVisit(End.CALLED_OFF, by, null, today);
    lost = lost.stopped(today);
  }

  /** The registration has ended otherwise: there is nothing left to inspect. */
  void lapse(LocalDate today) {
    pass(Act.LAPSE, today);
    endVisit(End.CALLED_OFF, null, null, today);
    lost = lost.stopped(today);
  }

  /** How many days it has taken from the inspectorate's account by a day, that day not counted. */
  int lostBy(LocalDate day) {
    return lost.by(day);
  }

  /**
   * The first day for which the firm can say that it is ready: it lies after a visit that is put
   * off, or that the firm has missed.
   */
  LocalDate readyNotBefore(LocalDate today) {
    LocalDate visit = state == State.MISSED ? stateSince : appointedDay();
    return visit == null || visit.isBefore(today) ? today : visit.plusDays(1);
  }

  private void readyAgain(LocalDate ready, LocalDate today) {
    lost = lost.until(ready, today);
    readyFrom = ready;
    hold = null;
  }

  // The one that was reported on stays the inspection's own.
  private void endVisit(End how, @Nullable PersonId by, @Nullable String why, LocalDate today) {
    if (appointment != null) {
      visits.add(appointment.ended(how, by, why, lostBy(today), today));
      appointment = how == End.REPORTED ? appointment : null;
    }
  }

  private @Nullable LocalDate appointedDay() {
    return appointment == null ? null : appointment.day();
  }

  private void pass(Act act, LocalDate today) {
    state = untold.pass(LIFE, state, act);
    stateSince = today;
    words = null;
  }

  private void refuseOthers(PersonId by, LocalDate today) {
    if (hold != null) {
      hold.refuseOthers(by, today);
    }
  }

  private void refuseBeforeAppointment(LocalDate today) {
    if (appointment != null) {
      appointment.refuseBefore(today);
    }
  }

  private void refuseFromAppointment(LocalDate today) {
    if (state == State.SCHEDULED && appointment != null) {
      appointment.refuseFrom(today);
    }
  }

  InspectionId id() {
    return new InspectionId(id);
  }

  FirmId firm() {
    return new FirmId(firmId);
  }

  /** What is inspected. */
  InspectedPlace place() {
    return new InspectedPlace(firm(), branchId == null ? null : new BranchId(branchId));
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

  /** The visits that were appointed and are over, oldest first. */
  List<PastVisit> visits() {
    return visits;
  }

  @Nullable PersonId inspector() {
    return hold == null ? null : hold.inspector();
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
    @Nullable LocalDate reportedOn = report == null ? null : report.reportedOn();
    return new InspectionState(
        id(),
        version,
        firm(),
        place().branch(),
        state.name(),
        requestedOn,
        appointedDay(),
        reportedOn,
        lost.lostDays());
  }
}
