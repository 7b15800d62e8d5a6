package pk.itregistry.exports.exportreturn;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.contracts.exports.ReturnState;
import pk.itregistry.exports.Warning;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.kernel.time.TaxPeriod;

/**
 * What a firm says it exported in a period. One that is not withdrawn per firm and period. Changed
 * only under its row's lock; its version is the number of times it was filed, amended, withdrawn.
 */
@Entity
class ExportReturn {
  @Schema(name = "ExportReturnState")
  enum State {
    FILED,
    AMENDED,
    WITHDRAWN
  }

  @Schema(name = "ExportReturnAct")
  enum Act {
    AMEND,
    WITHDRAW
  }

  private static final String FILER = "whoever may file for the firm";

  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "export return",
          State.FILED,
          step(State.FILED, Act.AMEND, State.AMENDED, FILER),
          step(State.FILED, Act.WITHDRAW, State.WITHDRAWN, FILER),
          step(State.AMENDED, Act.AMEND, State.AMENDED, FILER),
          step(State.AMENDED, Act.WITHDRAW, State.WITHDRAWN, FILER));

  @Id private UUID id;
  private long version;

  @Column(updatable = false)
  private UUID firmId;

  @Column(updatable = false)
  private String period;

  @Column(updatable = false)
  private LocalDate periodStart;

  private boolean nil;
  private int lineCount;
  private Instant filedAt;

  @Enumerated(EnumType.STRING)
  private State state;

  /** For the mapper. */
  protected ExportReturn() {}

  ExportReturn(FirmId firm, Filing filing, Instant now) {
    this.id = ReturnId.fresh().value();
    this.version = 1;
    this.firmId = firm.value();
    this.period = filing.period().toString();
    this.periodStart = filing.period().start();
    this.state = LIFE.first();
    take(filing, now);
  }

  void amend(Filing filing, Instant now) {
    state = LIFE.next(state, Act.AMEND);
    version++;
    take(filing, now);
  }

  void withdraw(Instant now) {
    state = LIFE.next(state, Act.WITHDRAW);
    version++;
    filedAt = now;
  }

  private void take(Filing filing, Instant now) {
    nil = filing.nil();
    lineCount = filing.lines().size();
    filedAt = now;
  }

  ReturnId id() {
    return new ReturnId(id);
  }

  long version() {
    return version;
  }

  FirmId firm() {
    return new FirmId(firmId);
  }

  TaxPeriod period() {
    return TaxPeriod.of(period);
  }

  boolean nil() {
    return nil;
  }

  int lineCount() {
    return lineCount;
  }

  Instant filedAt() {
    return filedAt;
  }

  State state() {
    return state;
  }

  Set<Act> allowedActs() {
    return LIFE.actsFrom(state);
  }

  /** The return as other services may know it. */
  ReturnState told(List<Warning> warnings) {
    return new ReturnState(
        id(),
        version,
        firm(),
        period(),
        nil,
        lineCount,
        filedAt,
        state.name(),
        warnings.stream().map(Warning::told).toList());
  }
}
