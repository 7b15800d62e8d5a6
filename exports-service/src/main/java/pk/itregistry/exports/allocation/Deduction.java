package pk.itregistry.exports.allocation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was kept on the way from the buyer's money to the bank account. */
@Schema(description = "What was kept on the way, in the remittance's currency.")
record Deduction(Kind kind, @Schema(examples = "30.00") BigDecimal amount) {
  @Schema(name = "DeductionKind")
  enum Kind {
    PLATFORM_FEE,
    BANK_CHARGE,
    FOREIGN_TAX,
    WRITE_OFF
  }
}
