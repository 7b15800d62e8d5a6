package pk.itregistry.exports.reference;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A purpose code of the central bank's reporting system (ITRS) and what money under it counts as.
 */
@Schema(description = "A purpose code of the central bank and what money under it counts as.")
public record PurposeCode(
    @Schema(implementation = Purpose.class) String code,
    String name,
    String description,
    boolean freelancerOnly,
    String statisticsHead,
    boolean renewal,
    boolean s154a,
    boolean statsIct,
    boolean statsItItes,
    boolean cashReward,
    LocalDate validFrom,
    @Schema(description = "The last day, inclusive; missing while none is set.")
        @Nullable LocalDate validTo,
    @Schema(description = "primary, secondary, relayed or announced") String confidence,
    String source) {

  /** Those in use on a day. */
  @Schema(name = "PurposeCodes", description = "The purpose codes in use on a day.")
  record Listed(LocalDate on, List<PurposeCode> items) {}

  PurposeCode covered(boolean by154A) {
    return new PurposeCode(
        code,
        name,
        description,
        freelancerOnly,
        statisticsHead,
        renewal,
        by154A,
        statsIct,
        statsItItes,
        cashReward,
        validFrom,
        validTo,
        confidence,
        source);
  }

  boolean validOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
