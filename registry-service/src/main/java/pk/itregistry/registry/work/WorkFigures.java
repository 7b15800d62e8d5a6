package pk.itregistry.registry.work;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was done from a day to a day, and what waits today.
 *
 * @param own what the caller did
 * @param office what their office did, or the whole country
 */
record WorkFigures(LocalDate from, LocalDate to, Done own, Done office) {

  /**
   * What was done.
   *
   * @param taken how often an application was taken
   * @param registered how many were registered, or certified as start-ups
   * @param firstDecisions how many applications got their first decision
   * @param medianDays in how many days, from the day of submission, half of those got it
   * @param ninetiethDays in how many days nine tenths of those got it
   * @param waiting what waits today: what the caller looks at, or what is in their provinces
   * @param changes the same of what firms ask to have changed
   */
  @Schema(name = "WorkDone")
  record Done(
      long taken,
      long returned,
      long approved,
      long declined,
      long registered,
      long firstDecisions,
      @Nullable Integer medianDays,
      @Nullable Integer ninetiethDays,
      Stock waiting,
      Changes changes) {}

  /**
   * What was done about requests for changes.
   *
   * @param medianDays in how many days, from the day on which they were asked for, half of those
   *     that were decided on were
   * @param ninetiethDays in how many days nine tenths of those were
   * @param waiting what is in review today: what the caller looks at, or what is in their provinces
   */
  @Schema(name = "ChangesDone")
  record Changes(
      long approved,
      long declined,
      @Nullable Integer medianDays,
      @Nullable Integer ninetiethDays,
      Stock waiting) {}

  /** How many wait, by the days that they have waited. */
  @Schema(name = "WaitingStock")
  record Stock(long underSevenDays, long sevenToTwentyNineDays, long thirtyDaysAndMore) {}
}
