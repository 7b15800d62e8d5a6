package pk.itregistry.exports.allocation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.AllocationId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.http.Versioned;

/** An allocation as its firm sees it. */
@Schema(name = "Allocation", description = "An amount of a remittance set against a line.")
record AllocationView(
    AllocationId id,
    long version,
    @Schema(
            description =
                "OVER_ALLOCATED: a credit note left less of the line than this takes; it counts"
                    + " nowhere as settled until it is lowered or the line holds enough again.")
        Allocation.State state,
    @Schema(description = "What the caller may do next; none for who only looks at it.")
        Set<Allocation.Act> allowedActs,
    FirmId firmId,
    LineId lineId,
    RemittanceId remittanceId,
    Currency currency,
    BigDecimal amount,
    @Schema(maxItems = 20) List<Deduction> deductions,
    @Schema(
            description =
                "What it takes from the line while it stands: the amount and the deductions.")
        BigDecimal settles,
    @Schema(description = "Why it was removed.", examples = "REMITTANCE_REVERSED")
        @Nullable String removal,
    Instant madeAt)
    implements Versioned {

  /** A firm's allocations. */
  @Schema(name = "Allocations", description = "A firm's allocations, the newest first.")
  record Made(List<AllocationView> items) {}

  static AllocationView of(
      Allocation allocation, List<Deduction> deductions, Set<Allocation.Act> acts) {
    Money amount = allocation.amount();
    return new AllocationView(
        allocation.id(),
        allocation.version(),
        allocation.state(),
        acts,
        allocation.firm(),
        allocation.line(),
        allocation.remittance(),
        amount.currency(),
        amount.amount(),
        deductions.stream()
            .map(kept ->
                new Deduction(kept.kind(), new Money(kept.amount(), amount.currency()).amount()))
            .toList(),
        allocation.settles().amount(),
        allocation.removal(),
        allocation.madeAt());
  }
}
