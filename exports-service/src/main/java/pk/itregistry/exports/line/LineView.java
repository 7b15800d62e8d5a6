package pk.itregistry.exports.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.reference.Country;
import pk.itregistry.exports.reference.Purpose;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.LineId;

/** A line as it stands now, with what is credited and settled on it. */
@Schema(name = "Line", description = "A line as it stands now.")
public record LineView(
    LineId lineId,
    @Schema(description = "Its place in the return, from 0: the one that pointers name.")
        int position,
    LineKind kind,
    Buyer buyer,
    @Nullable Country endClientCountry,
    @Text(most = 60) @Nullable String contractRef,
    @Text(most = 60) @Nullable String invoiceNumber,
    @Nullable LocalDate invoiceDate,
    @Text(most = 60) String serviceCategory,
    Purpose purposeCode,
    EngagementType engagementType,
    Currency currency,
    BigDecimal amount,
    @Nullable LineId creditsLine,
    @Schema(description = "What credit notes took from it.") BigDecimal credited,
    @Schema(description = "What allocations and their deductions took from it.") BigDecimal settled,
    @Schema(description = "What may still be taken; missing for a credit note.")
        @Nullable BigDecimal open) {

  /** To whom it was sold. */
  @Schema(name = "LineBuyer")
  public record Buyer(@Text(most = 140) String name, Country country) {}
}
