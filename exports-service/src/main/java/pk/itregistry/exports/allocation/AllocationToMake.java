package pk.itregistry.exports.allocation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Decimal;
import pk.itregistry.kernel.form.Decimal.Sign;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.RemittanceId;

/** Which amount of a remittance is for which line, and what was kept on the way. */
@Schema(description = "An amount of a remittance against a line.")
record AllocationToMake(
    LineId lineId,
    RemittanceId remittanceId,
    @Schema(description = "In the remittance's currency.", examples = "100000.00")
        @Decimal(Sign.POSITIVE)
        BigDecimal amount,
    @Entries(most = 20) List<DeductionToMake> deductions) {

  /** What was kept on the way. */
  record DeductionToMake(
      Deduction.Kind kind, @Schema(examples = "30.00") @Decimal(Sign.POSITIVE) BigDecimal amount) {}

  List<Deduction> kept() {
    return deductions.stream().map(sent -> new Deduction(sent.kind(), sent.amount())).toList();
  }
}
