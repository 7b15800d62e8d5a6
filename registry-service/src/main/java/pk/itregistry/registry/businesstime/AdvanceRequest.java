package pk.itregistry.registry.businesstime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.problem.Faults;
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

  /** By how many seconds business time is then to run ahead; refuses a day that has begun. */
  long offsetAfter(long offset, Instant systemNow) {
    if (seconds != null) {
      return offset + seconds;
    }
    Instant now = systemNow.plusSeconds(offset);
    Duration ahead = Duration.between(now, LegalTime.startOf(Objects.requireNonNull(toDay)));
    Faults faults = new Faults();
    if (!ahead.isPositive()) {
      faults.add("/toDay", "rule-forward-only", "must lie after today, which has begun");
    }
    faults.refuseRuleBroken();
    // Rounded up to the second, so that the day has begun.
    return offset + ahead.plusMillis(999).toSeconds();
  }
}
