package pk.itregistry.registry.application;

import static pk.itregistry.registry.application.ApplicationAct.APPROVE_INITIALLY;
import static pk.itregistry.registry.application.ApplicationAct.CERTIFY;
import static pk.itregistry.registry.application.ApplicationAct.DECLINE;
import static pk.itregistry.registry.application.ApplicationAct.PAY_FEE;
import static pk.itregistry.registry.application.ApplicationAct.REGISTER;
import static pk.itregistry.registry.application.ApplicationAct.RETURN;
import static pk.itregistry.registry.application.ApplicationAct.REVERSE_FEE;
import static pk.itregistry.registry.application.ApplicationAct.REVISE;
import static pk.itregistry.registry.application.ApplicationAct.SUBMIT;
import static pk.itregistry.registry.application.ApplicationAct.WITHDRAW;
import static pk.itregistry.registry.application.ApplicationLife.LIFE;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.lifecycle.Lifecycle.Step;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.ApplicationProblem.OwnApplication;
import pk.itregistry.registry.timeline.NoteOnWrite;
import pk.itregistry.registry.timeline.Noted;
import pk.itregistry.registry.timeline.Notes;

/** A person's application to have a firm registered; owned by that person, decided by others. */
@Entity
@EntityListeners(NoteOnWrite.class)
class Application implements Versioned, Noted {
  @Id private UUID id;
  @Version private long version;

  @Column(updatable = false)
  private PersonId applicant;

  @Enumerated(EnumType.STRING)
  private ApplicationState state;

  private LocalDate stateSince;
  @Embedded private Particulars particulars;
  private int questionSet;
  private int handedIn;
  private @Nullable LocalDate identityProvenOn;

  @ElementCollection
  @CollectionTable(name = "application_party", joinColumns = @JoinColumn(name = "application"))
  @OrderColumn(name = "position")
  private List<Party> parties = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "application_return_reason",
      joinColumns = @JoinColumn(name = "application"))
  @OrderColumn(name = "position")
  private List<ReturnReason> returnReasons = new ArrayList<>();

  private @Nullable String declineReason;
  private @Nullable BigDecimal feePkr;
  private @Nullable String feeReference;
  private @Nullable String feeReferenceCanonical;
  private @Nullable UUID firmId;

  private final transient Notes notes = new Notes();

  protected Application() {}

  /**
   * A draft.
   *
   * @param questionSet the version of its kind's questions, to which it keeps
   */
  Application(PersonId applicant, Statement stated, int questionSet, LocalDate today) {
    this.id = ApplicationId.fresh().value();
    this.applicant = applicant;
    this.state = LIFE.first();
    this.stateSince = today;
    this.questionSet = questionSet;
    this.particulars = stated.particulars().inOrder(today);
    this.parties.addAll(stated.parties());
    notes.add("DRAFT", ApplicationLife.APPLICANT, applicant);
  }

  /** States it anew; who they are must be proven anew. */
  void revise(Statement revised, int questionSet, LocalDate today) {
    Step<ApplicationState, ApplicationAct> step = LIFE.take(stateOn(today), REVISE);
    particulars = revised.particulars().inOrder(today);
    notes.add(step.act().name(), step.who(), applicant);
    parties.clear();
    parties.addAll(revised.parties());
    this.questionSet = questionSet;
    identityProvenOn = null;
  }

  void submit(LocalDate today) {
    pass(SUBMIT, applicant, today);
    handedIn++;
    returnReasons.clear();
  }

  /** The authority has said that the applicant is who they say. */
  void identityProven(LocalDate today) {
    identityProvenOn = today;
  }

  void returnFor(List<ReturnReason> reasons, PersonId registrar, LocalDate today) {
    refuseOwn(registrar);
    pass(RETURN, registrar, today);
    returnReasons.clear();
    returnReasons.addAll(reasons);
  }

  void approveInitially(PersonId registrar, LocalDate today) {
    refuseOwn(registrar);
    pass(APPROVE_INITIALLY, registrar, today);
  }

  void payFee(Money fee, PaymentReference reference, LocalDate today) {
    pass(PAY_FEE, applicant, today);
    feePkr = fee.amount();
    feeReference = reference.value();
    feeReferenceCanonical = reference.canonical();
  }

  /** The gateway took the payment back: the fee is due again, and the ninety days run anew. */
  void reverseFee(PersonId registrar, LocalDate today) {
    refuseOwn(registrar);
    pass(REVERSE_FEE, registrar, today);
    feePkr = null;
    feeReference = null;
    feeReferenceCanonical = null;
  }

  void register(FirmId firm, PersonId registrar, LocalDate today) {
    refuseOwn(registrar);
    pass(REGISTER, registrar, today);
    firmId = firm.value();
  }

  /** What it asks for is certified on top of a registration. */
  void certify(PersonId registrar, LocalDate today) {
    refuseOwn(registrar);
    pass(CERTIFY, registrar, today);
  }

  /** Ends it; a fee that was paid for it is to be given back. */
  Optional<FeeRefund> decline(String reason, PersonId registrar, LocalDate today) {
    refuseOwn(registrar);
    pass(DECLINE, registrar, today);
    declineReason = reason;
    Money paid = fee();
    PaymentReference reference = feeReference();
    return paid == null || reference == null
        ? Optional.empty()
        : Optional.of(new FeeRefund(id(), reference, paid, today));
  }

  void withdraw(LocalDate today) {
    pass(WITHDRAW, applicant, today);
  }

  /** Refuses whoever may not decide on it now. */
  void refuseToDecide(PersonId registrar, LocalDate today) {
    refuseOwn(registrar);
    LIFE.next(stateOn(today), DECLINE);
  }

  private void pass(ApplicationAct act, PersonId by, LocalDate today) {
    Step<ApplicationState, ApplicationAct> step =
        ApplicationLife.take(particulars.kind(), stateOn(today), act);
    state = step.to();
    stateSince = today;
    notes.add(act.name(), step.who(), by);
  }

  private void refuseOwn(PersonId registrar) {
    if (registrar.equals(applicant)) {
      throw new Refused(new OwnApplication());
    }
  }

  /** The state on a legal day: LAPSED once the time to answer or to pay has gone. */
  ApplicationState stateOn(LocalDate day) {
    return ApplicationLife.stateOn(state, stateSince, day);
  }

  /** The day from which on it has lapsed, while that threatens. */
  @Nullable LocalDate lapsesOn() {
    return ApplicationLife.lapsesOn(state, stateSince);
  }

  /** Whether nothing can happen to it any more. */
  boolean endedOn(LocalDate day) {
    return LIFE.terminal().contains(stateOn(day));
  }

  /** What {@code who} may do next. */
  Set<ApplicationAct> actsOf(String who, LocalDate today) {
    return ApplicationLife.actsOf(who, particulars.kind(), stateOn(today));
  }

  ApplicationId id() {
    return new ApplicationId(id);
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public ApplicationId timelineOf() {
    return id();
  }

  @Override
  public Notes notes() {
    return notes;
  }

  PersonId applicant() {
    return applicant;
  }

  LocalDate stateSince() {
    return stateSince;
  }

  Particulars particulars() {
    return particulars;
  }

  Statement statement() {
    return new Statement(particulars, List.copyOf(parties));
  }

  int questionSet() {
    return questionSet;
  }

  /** How often the office was given it. */
  int handedIn() {
    return handedIn;
  }

  @Nullable LocalDate identityProvenOn() {
    return identityProvenOn;
  }

  List<ReturnReason> returnReasons() {
    return List.copyOf(returnReasons);
  }

  @Nullable String declineReason() {
    return declineReason;
  }

  @Nullable Money fee() {
    return feePkr == null ? null : Money.pkr(feePkr);
  }

  @Nullable PaymentReference feeReference() {
    return feeReference == null ? null : new PaymentReference(feeReference);
  }

  /** Whether that payment paid its fee, however the reference is spelled. */
  boolean isPaidBy(PaymentReference reference) {
    return reference.canonical().equals(feeReferenceCanonical);
  }

  @Nullable FirmId firm() {
    return firmId == null ? null : new FirmId(firmId);
  }
}
