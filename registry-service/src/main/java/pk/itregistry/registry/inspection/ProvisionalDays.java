package pk.itregistry.registry.inspection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days of one provisional registration. Each legal day from the first on is either lost by the
 * inspectorate or counts, and when all that were granted have counted, it is over.
 *
 * @param from the day of the registration
 * @param granted how many days count until it is over
 * @param lost how many of the days before today the inspectorate has lost
 */
record ProvisionalDays(LocalDate from, int granted, int lost) {

  /** The last day, unless more are lost. */
  LocalDate lastDay() {
    return from.plusDays(granted - 1L + lost);
  }

  /** Whether that day is past. */
  boolean isOver(LocalDate today) {
    return today.isAfter(lastDay());
  }

  /** How many days before today have counted. */
  int counted(LocalDate today) {
    return (int) Math.min(granted, ChronoUnit.DAYS.between(from, today) - lost);
  }
}
