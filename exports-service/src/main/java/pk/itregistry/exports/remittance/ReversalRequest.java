package pk.itregistry.exports.remittance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.money.Decimals;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.LegalTime;

/** What the bank takes back, in the payment's currency. */
@Schema(
    name = "Reversal",
    description = "What the bank takes back.",
    requiredProperties = {"amount", "reversedOn", "reason"})
record ReversalRequest(
    @Schema(description = "In the payment's currency.", examples = "100000.00")
        @Nullable String amount,
    @Schema(format = "date") @Nullable String reversedOn,
    @Schema(examples = "Recalled by the remitter", maxLength = 200) @Nullable String reason) {

  /** The reversal, form checked. */
  record Reversal(BigDecimal amount, LocalDate reversedOn, String reason) {}

  Reversal resolve(Faults faults) {
    return new Reversal(
        faults.required("/amount", amount, Decimals::positive),
        faults.required("/reversedOn", reversedOn, LegalTime::day),
        faults.text("/reason", reason, 200));
  }
}
