package pk.itregistry.exports.allocation;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.line.LineBalances.Balance;
import pk.itregistry.kernel.identity.AllocationId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.kernel.money.Money;

/**
 * An amount of a remittance set against a line, with what was kept on the way. Those that count
 * never settle more than their line holds.
 */
@Entity
class Allocation {
  @Schema(name = "AllocationState")
  enum State {
    STANDING,
    OVER_ALLOCATED,
    REMOVED
  }

  @Schema(name = "AllocationAct")
  enum Act {
    REMOVE,
    LOWER,
    EXCEED,
    FIT
  }

  private static final String FILER = "whoever may file for the firm";
  private static final String FILER_OR_BANK = FILER + ", or a bank's reversal or reissue";
  private static final Set<Act> OF_FILER = EnumSet.of(Act.REMOVE, Act.LOWER);

  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "allocation",
          State.STANDING,
          step(State.STANDING, Act.REMOVE, State.REMOVED, FILER_OR_BANK),
          step(State.STANDING, Act.LOWER, State.STANDING, FILER),
          step(State.STANDING, Act.EXCEED, State.OVER_ALLOCATED, "a credit note on the line"),
          step(State.OVER_ALLOCATED, Act.REMOVE, State.REMOVED, FILER_OR_BANK),
          step(State.OVER_ALLOCATED, Act.LOWER, State.OVER_ALLOCATED, FILER),
          step(
              State.OVER_ALLOCATED,
              Act.FIT,
              State.STANDING,
              "whatever leaves enough open on the line"));

  @Id private UUID id;
  private long version;

  @Column(updatable = false)
  private UUID firmId;

  @Column(updatable = false)
  private UUID returnId;

  @Column(updatable = false)
  private UUID lineId;

  @Column(updatable = false)
  private UUID remittanceId;

  @Column(updatable = false)
  private String currency;

  private BigDecimal amount;

  @Column(updatable = false)
  private BigDecimal deducted;

  @Enumerated(EnumType.STRING)
  private State state;

  private @Nullable String removal;

  @Column(updatable = false)
  private Instant madeAt;

  /** For the mapper. */
  protected Allocation() {}

  Allocation(Balance line, RemittanceId remittance, Money amount, Money deducted, Instant now) {
    this.id = AllocationId.fresh().value();
    this.version = 1;
    this.firmId = line.firm().value();
    this.returnId = line.ofReturn().value();
    this.lineId = line.id().value();
    this.remittanceId = remittance.value();
    this.currency = amount.currency().getCurrencyCode();
    this.amount = amount.amount();
    this.deducted = deducted.amount();
    this.state = LIFE.first();
    this.madeAt = now;
  }

  void remove(String because) {
    state = LIFE.next(state, Act.REMOVE);
    removal = because;
    version++;
  }

  /** Leaves less of it; answers how much less. */
  Money lower(Money to) {
    state = LIFE.next(state, Act.LOWER);
    Money less = amount().minus(to);
    amount = to.amount();
    version++;
    return less;
  }

  /** More than its line still holds: it settles nothing until it fits again. */
  void exceed() {
    state = LIFE.next(state, Act.EXCEED);
    version++;
  }

  void fit() {
    state = LIFE.next(state, Act.FIT);
    version++;
  }

  /** Whether it counts as settled on its line. */
  boolean counts() {
    return state == State.STANDING;
  }

  /** What whoever may file for the firm may do next. */
  Set<Act> actsOfFiler() {
    Set<Act> acts = LIFE.actsFrom(state);
    acts.retainAll(OF_FILER);
    return acts;
  }

  AllocationId id() {
    return new AllocationId(id);
  }

  long version() {
    return version;
  }

  FirmId firm() {
    return new FirmId(firmId);
  }

  LineId line() {
    return new LineId(lineId);
  }

  RemittanceId remittance() {
    return new RemittanceId(remittanceId);
  }

  State state() {
    return state;
  }

  @Nullable String removal() {
    return removal;
  }

  Instant madeAt() {
    return madeAt;
  }

  Money amount() {
    return new Money(amount, Currency.getInstance(currency));
  }

  Money deducted() {
    return new Money(deducted, Currency.getInstance(currency));
  }

  /** What it takes from the line while it counts: the amount and what was kept on the way. */
  Money settles() {
    return amount().plus(deducted());
  }
}
