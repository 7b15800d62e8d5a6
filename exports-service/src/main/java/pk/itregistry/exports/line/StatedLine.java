package pk.itregistry.exports.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.reference.Country;
import pk.itregistry.exports.reference.Purpose;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Decimal;
import pk.itregistry.kernel.form.Decimal.Sign;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.problem.Faults;

/** A line as stated, and as a version of a return keeps it. Without a lineId it is a new one. */
@Schema(description = "A line of an export return as stated.")
public record StatedLine(
    @Schema(description = "Of a line that stays, in an amendment; a new line has none.")
        @Nullable LineId lineId,
    LineKind kind,
    Buyer buyer,
    @Schema(description = "Where the service is used, when sold through a platform.")
        @Nullable Country endClientCountry,
    @Text(most = 60) @Nullable String contractRef,
    @Schema(description = "Needed but for an ADVANCE.") @Text(most = 60)
        @Nullable String invoiceNumber,
    @Schema(description = "Needed but for an ADVANCE.") @Nullable LocalDate invoiceDate,
    @Schema(examples = "SOFTWARE_DEVELOPMENT") @Text(most = 60) String serviceCategory,
    Purpose purposeCode,
    EngagementType engagementType,
    Currency currency,
    @Schema(description = "Negative for a CREDIT_NOTE.", examples = "100030.00") @Decimal(Sign.ANY)
        BigDecimal amount,
    @Schema(description = "For a CREDIT_NOTE: the line that it lessens.")
        @Nullable LineId creditsLine)
    implements Checked {

  /** To whom it was sold. */
  public record Buyer(
      @Schema(examples = "Acme Inc.") @Text(most = 140) String name, Country country) {}

  @Override
  public void check(Faults faults) {
    if (kind != LineKind.ADVANCE) {
      faults.required("/invoiceNumber", invoiceNumber, sent -> sent);
      faults.required("/invoiceDate", invoiceDate, sent -> sent);
    }
    if (kind == LineKind.CREDIT_NOTE) {
      faults.required("/creditsLine", creditsLine, sent -> sent);
    }
  }

  /** The line as a version keeps it, under the id that it has. */
  StatedLine under(LineId id) {
    return new StatedLine(
        id,
        kind,
        buyer,
        endClientCountry,
        contractRef,
        invoiceNumber,
        invoiceDate,
        serviceCategory,
        purposeCode,
        engagementType,
        currency,
        amount,
        creditsLine);
  }
}
