package pk.itregistry.exports.obligation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.time.TaxPeriod;

/** A period that a firm owes, or has filed, a return for. */
@Schema(name = "Obligation", description = "A period that a return is owed or filed for.")
record ObligationView(
    TaxPeriod period,
    @Schema(
            description =
                "The last day to file, inclusive; missing for a period before the firm's"
                    + " registration, which was never owed.")
        @Nullable LocalDate dueOn,
    @Schema(description = "OPEN, FULFILLED, or LATE: the day has passed without a return.")
        State state,
    @Nullable ReturnId returnId,
    @Nullable LocalDate filedOn,
    @Schema(
            description =
                "Whether it was fulfilled after its day; nobody is late with what was not owed.")
        @Nullable Boolean filedLate) {
  @Schema(name = "ObligationState")
  enum State {
    OPEN,
    FULFILLED,
    LATE
  }

  /** A firm's obligations. */
  @Schema(name = "Obligations", description = "A firm's obligations, the newest first.")
  record Owed(List<ObligationView> items) {}

  static ObligationView of(
      TaxPeriod period,
      int dueAfterDays,
      LocalDate today,
      @Nullable ReturnId returnId,
      @Nullable LocalDate filedOn,
      boolean owed) {
    LocalDate dueOn = period.lastDay().plusDays(dueAfterDays);
    if (returnId == null || filedOn == null) {
      State state = today.isAfter(dueOn) ? State.LATE : State.OPEN;
      return new ObligationView(period, dueOn, state, null, null, null);
    }
    if (!owed) {
      return new ObligationView(period, null, State.FULFILLED, returnId, filedOn, false);
    }
    return new ObligationView(
        period, dueOn, State.FULFILLED, returnId, filedOn, filedOn.isAfter(dueOn));
  }
}
