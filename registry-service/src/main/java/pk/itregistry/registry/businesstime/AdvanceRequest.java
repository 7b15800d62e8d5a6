package pk.itregistry.registry.businesstime;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.LegalTime;

/** How far to move: by seconds, or to the beginning of a legal day; one of the two. */
@Schema(
    description = "How far to move: either seconds or toDay.",
    minProperties = 1,
    maxProperties = 1)
record AdvanceRequest(
    @Schema(
            minimum = "1",
            maximum = "" + AdvanceRequest.LONGEST,
            description = "Ten years at most.")
        @Nullable Long seconds,
    @Schema(format = "date", description = "To the beginning of this legal day, after today.")
        @Nullable String toDay) {
  private static final long LONGEST = 10L * 366 * 24 * 60 * 60;

  /** As {@link AdvanceRequest}, resolved. */
  record Advance(@Nullable Long seconds, @Nullable LocalDate toDay) {}

  static Advance resolve(AdvanceRequest sent, Faults faults) {
    if ((sent.seconds() == null) == (sent.toDay() == null)) {
      faults.add("", "one-of", "must hold either seconds or toDay");
    }
    return new Advance(
        faults.optional("/seconds", sent.seconds(), AdvanceRequest::bounded),
        faults.optional("/toDay", sent.toDay(), LegalTime::day));
  }

  private static Long bounded(Long seconds) {
    if (seconds < 1 || seconds > LONGEST) {
      throw new Refused(
          new MalformedValue("out-of-range", "must lie between 1 and " + LONGEST + " (ten years)"));
    }
    return seconds;
  }
}
