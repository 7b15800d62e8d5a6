package pk.itregistry.exports.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.law.RateRow;
import pk.itregistry.plumbing.law.RateRow.Condition;

/** A dated rate of withholding under section 154A, with its citation. */
@Schema(description = "A dated rate of withholding under section 154A.")
record WithholdingRate(
    Condition condition,
    @Schema(description = "As a fraction of one.", examples = "0.0025") BigDecimal rate,
    LocalDate effectiveFrom,
    @Schema(description = "The last day, inclusive; missing while none is set.")
        @Nullable LocalDate effectiveTo,
    String citation,
    @Schema(description = "secondary, or announced: the enacted text was not seen")
        String confidence) {

  /** Those of a day. */
  @Schema(
      name = "WithholdingRates",
      description = "The rates of section 154A on a day, announced ones included.")
  record Listed(
      LocalDate on,
      @Schema(
              description =
                  "Whether this installation lets announced rates decide, their enactment not"
                      + " seen. Never in production.")
          boolean announcedTreatedAsEnacted,
      List<WithholdingRate> items) {}

  static WithholdingRate of(RateRow row) {
    return new WithholdingRate(
        row.condition(),
        row.rate().fraction(),
        row.inForce().from(),
        row.inForce().lastDay(),
        row.citation(),
        row.confidence().name().toLowerCase(Locale.ROOT));
  }
}
