package pk.itregistry.exports.withholding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to withhold, and why. */
@Schema(name = "ValidationAnswer", description = "What to withhold, and why.")
record WithholdingAnswer(
    @Schema(description = "Whether the firm was certified on the day of realisation.")
        boolean certified,
    Reason reasonCode,
    @Schema(
            description = "Missing when the purpose code is outside the section.",
            examples = "154A")
        @Nullable String section,
    @Schema(
            description = "As a fraction of one; missing when none is in force on that day.",
            examples = "0.0025")
        @Nullable BigDecimal rate,
    @Nullable BigDecimal grossPkr,
    @Schema(
            description =
                "Missing, never zero, when it cannot be computed; taxNotComputable tells why.",
            examples = "70375.00")
        @Nullable BigDecimal taxDuePkr,
    @Nullable NotComputable taxNotComputable,
    @Schema(description = "The law that the rate stands on.") @Nullable String citation,
    @Schema(description = "How sure we are of that row; announced: enacted text not seen.")
        @Nullable String confidence,
    @Schema(description = "A reduced rate that is announced and does not decide here.")
        @Nullable Announced announced) {

  /** Why this rate. */
  @Schema(name = "WithholdingReason")
  enum Reason {
    CERTIFIED,
    NOT_CERTIFIED_ON_DAY,
    BENEFICIARY_NOT_REGISTERED,
    REDUCED_RATE_NOT_ENACTED,
    NO_RATE_ON_DAY,
    PURPOSE_CODE_OUTSIDE_SECTION
  }

  /** Why there is no amount. */
  enum NotComputable {
    PURPOSE_CODE_OUTSIDE_SECTION,
    NO_RATE_ON_DAY,
    RETAINED_WITHOUT_RATE
  }

  /** A rate that was announced, its enactment not seen. */
  @Schema(name = "AnnouncedRate")
  record Announced(BigDecimal rate, LocalDate effectiveFrom, String citation) {}
}
