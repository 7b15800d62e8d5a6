package pk.itregistry.exports.remittance;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.Warning.Code;
import pk.itregistry.exports.deposit.DepositQuestion;
import pk.itregistry.exports.eprc.EPrc;
import pk.itregistry.exports.remittance.RemittanceLife.Act;
import pk.itregistry.exports.remittance.RemittanceLife.State;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.CommonProblem.ActNotAllowed;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Canonical;

/**
 * One inward payment, identified by bank and transaction reference; its e-PRC numbers are versions
 * of it. What is allocated and what was reversed never exceed its total together. Changed only
 * under its row's lock, every change one version further.
 */
@Entity
class Remittance {
  @Id private UUID id;
  private long version;
  private String bank;
  private String txnRef;

  @Column(updatable = false)
  private String txnRefCanonical;

  private @Nullable UUID firmId;

  @SuppressWarnings("UnusedVariable") // unattributed payments are found by it
  private @Nullable String personKey;

  @Embedded private Proceeds proceeds;

  @Convert(converter = WarningsColumn.class)
  private List<Warning> warnings;

  private BigDecimal allocatedFcy = BigDecimal.ZERO;
  private BigDecimal reversedFcy = BigDecimal.ZERO;

  @Enumerated(EnumType.STRING)
  private DepositState deposit;

  private @Nullable String depositReason;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(updatable = false)
  private Instant recordedAt;

  /** For the mapper. */
  protected Remittance() {}

  Remittance(
      String bank, EPrc certified, List<Warning> warnings, Attributed attributed, Instant now) {
    this.id = RemittanceId.fresh().value();
    this.version = 1;
    this.bank = bank;
    this.txnRef = certified.txnRef();
    this.txnRefCanonical = Canonical.of(txnRef);
    attribute(attributed);
    this.proceeds = Proceeds.of(certified);
    this.warnings = List.copyOf(warnings);
    this.deposit = proceeds.withheld() == null ? DepositState.NONE : DepositState.TO_ASK;
    this.state = RemittanceLife.LIFE.first();
    this.recordedAt = now;
  }

  RemittanceId id() {
    return new RemittanceId(id);
  }

  long version() {
    return version;
  }

  String bank() {
    return bank;
  }

  String txnRef() {
    return txnRef;
  }

  /** Whether a bank means this payment by a reference, however it spells it. */
  boolean isKnownBy(String reference) {
    return txnRefCanonical.equals(Canonical.of(reference));
  }

  @Nullable FirmId firm() {
    return firmId == null ? null : new FirmId(firmId);
  }

  Proceeds proceeds() {
    return proceeds;
  }

  /** What in the certificate that holds now deserves a look. */
  List<Warning> warnings() {
    return warnings;
  }

  /** While what was withheld contradicts the law or the stated rate, and nobody confirmed it. */
  boolean isDoubtful() {
    return warnings.stream().anyMatch(Warning::doubts);
  }

  private boolean awaitsItsBank() {
    return warnings.stream().anyMatch(Warning::awaitsTheBank);
  }

  State state() {
    return state;
  }

  /** What its bank may do next. */
  Set<Act> actsOfBank() {
    return RemittanceLife.actsOfBank(state, awaitsItsBank());
  }

  DepositState deposit() {
    return deposit;
  }

  @Nullable String depositReason() {
    return depositReason;
  }

  Money allocated() {
    return proceeds.foreign(allocatedFcy);
  }

  Money reversed() {
    return proceeds.foreign(reversedFcy);
  }

  /** What the bank has left standing. */
  Money standing() {
    return proceeds.total().minus(reversed());
  }

  /** What may still be set against lines. */
  Money open() {
    return standing().minus(allocated());
  }

  boolean isReversed() {
    return state == State.REVERSED;
  }

  /** What the tax authority is to be asked; empty when nothing was withheld or it has answered. */
  Optional<DepositQuestion> depositQuestion() {
    EPrc.Withholding withheld = proceeds.withheld();
    return withheld == null || deposit != DepositState.TO_ASK
        ? Optional.empty()
        : Optional.of(
            new DepositQuestion(
                id(),
                withheld.cprNumber().value(),
                Money.pkr(withheld.amountPkr()),
                withheld.paidOn()));
  }

  private void attribute(Attributed attributed) {
    firmId = attributed.firm().map(FirmId::value).orElse(null);
    personKey = attributed.personKey();
  }

  void belongsTo(FirmId firm) {
    firmId = firm.value();
    warnings = warnings.stream().filter(told -> told.code() != Code.BENEFICIARY_UNKNOWN).toList();
    changed();
  }

  void depositConfirmed() {
    state = RemittanceLife.LIFE.next(state, Act.VERIFY);
    deposit = DepositState.CONFIRMED;
    depositReason = null;
    changed();
  }

  void depositRefused(String reason) {
    state = RemittanceLife.LIFE.next(state, Act.REJECT);
    deposit = DepositState.REFUSED;
    depositReason = reason;
    changed();
  }

  void allocate(Money amount) {
    allocatedFcy = allocated().plus(amount).amount();
    changed();
  }

  void release(Money amount) {
    allocatedFcy = allocated().minus(amount).amount();
    changed();
  }

  /** Takes back the amount; what is allocated must fit the rest before. */
  void reverse(Money amount) {
    State reversedState = RemittanceLife.LIFE.next(state, Act.REVERSE);
    reversedFcy = reversed().plus(amount).amount();
    if (standing().isZero()) {
      state = reversedState;
    }
    changed();
  }

  /** The bank says that it is as it certified; there must be something for it to say so of. */
  void confirm(Instant now) {
    state = RemittanceLife.LIFE.next(state, Act.CONFIRM);
    if (!awaitsItsBank()) {
      throw new Refused(
          new ActNotAllowed(
              RemittanceLife.LIFE.name(),
              Act.CONFIRM.name(),
              state.name(),
              actsOfBank().stream().map(Enum::name).toList()));
    }
    warnings = warnings.stream().map(told -> told.confirmed(now)).toList();
    changed();
  }

  /** Another payment changed: whether it now seems to be paid twice with others than it did. */
  boolean standsBeside(List<Warning> duplicates) {
    Predicate<Warning> open = told -> told.code() == Code.LIKELY_DUPLICATE && told.awaitsTheBank();
    List<Warning> before = warnings.stream().filter(open).toList();
    if (before.isEmpty() || before.equals(duplicates)) {
      return false;
    }
    warnings = Stream.concat(warnings.stream().filter(open.negate()), duplicates.stream()).toList();
    changed();
    return true;
  }

  /**
   * The same payment certified anew. A confirmed deposit stays confirmed while what was withheld is
   * the same; else the authority is asked again. What is allocated must fit the new total before.
   */
  void reissue(EPrc certified, List<Warning> warned, Attributed attributed) {
    state = RemittanceLife.LIFE.next(state, Act.REISSUE);
    Proceeds before = proceeds;
    proceeds = Proceeds.of(certified);
    warnings = List.copyOf(warned);
    attribute(attributed);
    if (proceeds.withheld() == null) {
      deposit = DepositState.NONE;
      depositReason = null;
    } else if (!before.sameWithholding(proceeds) || deposit != DepositState.CONFIRMED) {
      deposit = DepositState.TO_ASK;
      depositReason = null;
    }
    changed();
  }

  Currency currency() {
    return proceeds.total().currency();
  }

  private void changed() {
    version++;
  }
}
