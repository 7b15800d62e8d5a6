package pk.itregistry.registry.businesstime;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.problem.Faults;

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
    @Schema(description = "To the beginning of this legal day, after today.")
        @Nullable LocalDate toDay)
    implements Checked {
  private static final long LONGEST = 10L * 366 * 24 * 60 * 60;

  @Override
  public void check(Faults faults) {
    if (!faults.any() && (seconds == null) == (toDay == null)) {
      faults.add("", "one-of", "must hold either seconds or toDay");
    }
    if (seconds != null && (seconds < 1 || seconds > LONGEST)) {
      faults.add(
          "/seconds", "out-of-range", "must lie between 1 and %d (ten years)".formatted(LONGEST));
    }
  }
}
