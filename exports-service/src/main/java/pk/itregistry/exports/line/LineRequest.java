package pk.itregistry.exports.line;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.eprc.EPrcRequest;
import pk.itregistry.exports.reference.Country;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.money.Decimals;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.LegalTime;

/** A line as sent, and as a version of a return keeps it. */
@Schema(
    name = "StatedLine",
    description = "A line of an export return as stated.",
    requiredProperties = {
      "kind",
      "buyer",
      "serviceCategory",
      "purposeCode",
      "engagementType",
      "currency",
      "amount"
    })
public record LineRequest(
    @Schema(
            description = "Of a line that stays, in an amendment; a new line has none.",
            format = "uuid")
        @Nullable String lineId,
    @Schema(enumeration = {"INVOICE", "CREDIT_NOTE", "ADVANCE"}) @Nullable String kind,
    @Nullable Buyer buyer,
    @Schema(
            description = "Where the service is used, when sold through a platform.",
            examples = "US")
        @Nullable String endClientCountry,
    @Nullable String contractRef,
    @Schema(description = "Needed but for an ADVANCE.") @Nullable String invoiceNumber,
    @Schema(description = "Needed but for an ADVANCE.", format = "date")
        @Nullable String invoiceDate,
    @Schema(examples = "SOFTWARE_DEVELOPMENT") @Nullable String serviceCategory,
    @Schema(examples = "9184") @Nullable String purposeCode,
    @Schema(enumeration = {"PROJECT", "FIXED_SALARY_REMOTE"}) @Nullable String engagementType,
    @Schema(examples = "USD") @Nullable String currency,
    @Schema(description = "Negative for a CREDIT_NOTE.", examples = "100030.00")
        @Nullable String amount,
    @Schema(description = "For a CREDIT_NOTE: the line that it lessens.", format = "uuid")
        @Nullable String creditsLine) {

  /** To whom it was sold. */
  @Schema(
      name = "Buyer",
      requiredProperties = {"name", "country"})
  public record Buyer(
      @Schema(examples = "Acme Inc.", maxLength = 140) @Nullable String name,
      @Schema(examples = "US") @Nullable String country) {}

  /** Turns what was sent into typed values. */
  public LineEntry resolve(Faults faults) {
    Buyer sent = buyer == null ? new Buyer(null, null) : buyer;
    boolean advance = "ADVANCE".equals(kind);
    return new LineEntry(
        faults.optional("/lineId", lineId, LineId::of),
        faults.oneOf("/kind", kind, LineKind.class),
        faults.text("/buyer/name", sent.name(), 140),
        faults.required("/buyer/country", sent.country(), Country::of),
        faults.optional("/endClientCountry", endClientCountry, Country::of),
        faults.optionalText("/contractRef", contractRef, 60),
        advance
            ? faults.optionalText("/invoiceNumber", invoiceNumber, 60)
            : faults.text("/invoiceNumber", invoiceNumber, 60),
        advance
            ? faults.optional("/invoiceDate", invoiceDate, LegalTime::day)
            : faults.required("/invoiceDate", invoiceDate, LegalTime::day),
        faults.text("/serviceCategory", serviceCategory, 60),
        faults.required("/purposeCode", purposeCode, EPrcRequest::purposeCode),
        faults.oneOf("/engagementType", engagementType, EngagementType.class),
        faults.required("/currency", currency, Decimals::currency),
        faults.required("/amount", amount, Decimals::of),
        "CREDIT_NOTE".equals(kind)
            ? faults.required("/creditsLine", creditsLine, LineId::of)
            : faults.optional("/creditsLine", creditsLine, LineId::of));
  }

  /** The line as a version keeps it, under the id that it has. */
  static LineRequest stated(LineEntry entry, LineId id) {
    return new LineRequest(
        id.toString(),
        entry.kind().name(),
        new Buyer(entry.buyerName(), entry.buyerCountry().code()),
        textOf(entry.endClientCountry()),
        entry.contractRef(),
        entry.invoiceNumber(),
        textOf(entry.invoiceDate()),
        entry.serviceCategory(),
        entry.purposeCode(),
        entry.engagementType().name(),
        entry.currency().getCurrencyCode(),
        entry.amount().toPlainString(),
        textOf(entry.creditsLine()));
  }

  private static @Nullable String textOf(@Nullable Object value) {
    return value == null ? null : Objects.toString(value);
  }
}
