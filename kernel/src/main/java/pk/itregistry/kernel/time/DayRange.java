package pk.itregistry.kernel.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Legal days from the first to the day before {@code until}; without {@code until}, for good. */
public record DayRange(LocalDate from, @Nullable LocalDate until) {
  public DayRange {
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("until " + until + " lies before " + from);
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  /** The last day, as answers show it: inclusive. */
  public @Nullable LocalDate lastDay() {
    return until == null ? null : until.minusDays(1);
  }
}
