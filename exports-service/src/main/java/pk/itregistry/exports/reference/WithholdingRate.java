package pk.itregistry.exports.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.money.Rate;

/** A dated rate of withholding under section 154A, with its citation. */
@Schema(description = "A dated rate of withholding under section 154A.")
public record WithholdingRate(
    Condition condition,
    @Schema(description = "As a fraction of one.", examples = "0.0025") BigDecimal rate,
    LocalDate effectiveFrom,
    @Schema(description = "The last day, inclusive; missing while none is set.")
        @Nullable LocalDate effectiveTo,
    String citation,
    @Schema(description = "secondary, or announced: the enacted text was not seen")
        String confidence) {

  /** Whom the rate is for. */
  public enum Condition {
    PSEB_CERTIFIED,
    NOT_CERTIFIED
  }

  /** Whether it is only announced, its enactment not seen. */
  public boolean announcedOnly() {
    return "announced".equals(confidence);
  }

  /** The rate to multiply proceeds with. */
  public Rate asRate() {
    return new Rate(rate);
  }

  boolean inForceOn(LocalDate day) {
    return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
  }
}
