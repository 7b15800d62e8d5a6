package pk.itregistry.exports.remittance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Decimal;
import pk.itregistry.kernel.form.Decimal.Sign;
import pk.itregistry.kernel.form.Text;

/** What the bank takes back, in the payment's currency. */
@Schema(description = "What the bank takes back.")
record Reversal(
    @Schema(description = "In the payment's currency.", examples = "100000.00")
        @Decimal(Sign.POSITIVE)
        BigDecimal amount,
    LocalDate reversedOn,
    @Schema(examples = "Recalled by the remitter") @Text(most = 200) String reason) {}
