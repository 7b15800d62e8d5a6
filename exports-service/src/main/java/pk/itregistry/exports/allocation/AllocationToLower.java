package pk.itregistry.exports.allocation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Decimal;
import pk.itregistry.kernel.form.Decimal.Sign;

/** How much of the remittance stays set against the line. */
@Schema(description = "What stays of an allocation.")
record AllocationToLower(
    @Schema(description = "Less than it is now; the deductions stay.", examples = "6000.00")
        @Decimal(Sign.POSITIVE)
        BigDecimal amount) {}
