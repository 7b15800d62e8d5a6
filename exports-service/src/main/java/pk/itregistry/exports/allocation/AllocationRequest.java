package pk.itregistry.exports.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Decimals;
import pk.itregistry.kernel.problem.Faults;

/** An allocation as sent. */
@Schema(
    name = "AllocationToMake",
    description = "An amount of a remittance against a line.",
    requiredProperties = {"lineId", "remittanceId", "amount"})
record AllocationRequest(
    @Schema(format = "uuid") @Nullable String lineId,
    @Schema(format = "uuid") @Nullable String remittanceId,
    @Schema(description = "In the remittance's currency.", examples = "100000.00")
        @Nullable String amount,
    @Nullable List<DeductionSent> deductions) {
  private static final int MOST_DEDUCTIONS = 20;

  /** A deduction as sent. */
  @Schema(
      name = "DeductionToMake",
      requiredProperties = {"kind", "amount"})
  record DeductionSent(
      @Schema(enumeration = {"PLATFORM_FEE", "BANK_CHARGE", "FOREIGN_TAX", "WRITE_OFF"})
          @Nullable String kind,
      @Schema(examples = "30.00") @Nullable String amount) {}

  /** The allocation, form checked. */
  record Wanted(
      LineId line, RemittanceId remittance, BigDecimal amount, List<Deduction> deductions) {}

  Wanted resolve(Faults faults) {
    List<DeductionSent> sent = deductions == null ? List.of() : deductions;
    if (sent.size() > MOST_DEDUCTIONS) {
      faults.add("/deductions", "too-many", "at most " + MOST_DEDUCTIONS);
    }
    List<Deduction> kept = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      Faults at = faults.in("/deductions/" + i);
      kept.add(
          new Deduction(
              at.oneOf("/kind", sent.get(i).kind(), Deduction.Kind.class),
              at.required("/amount", sent.get(i).amount(), Decimals::positive)));
    }
    return new Wanted(
        faults.required("/lineId", lineId, LineId::of),
        faults.required("/remittanceId", remittanceId, RemittanceId::of),
        faults.required("/amount", amount, Decimals::positive),
        kept);
  }
}
