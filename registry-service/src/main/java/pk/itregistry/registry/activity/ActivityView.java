package pk.itregistry.registry.activity;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;

/**
 * Something that was done for a firm.
 *
 * @param operation the operation, by its name in this document
 * @param kind whether a person did it, or software by itself
 * @param by the person's subject, or the software's client id
 * @param through the software that the person used, by its client id
 */
@Schema(name = "FirmActivity")
record ActivityView(
    Instant at,
    @Text(most = 100) String operation,
    Kind kind,
    @Text(most = 100) String by,
    @Text(most = 100) String through) {

  /** Who did it. */
  enum Kind {
    PERSON,
    CLIENT
  }

  /** What was done, newest first. */
  @Schema(name = "FirmActivities")
  record Listed(List<ActivityView> items) {}

  /**
   * An officer's look at a firm's data.
   *
   * @param at when, in the first place within an hour
   * @param operation what was read, by the operation's name in this document
   * @param officer their subject
   */
  @Schema(name = "FirmReading")
  record Reading(
      Instant at, @Text(most = 100) String operation, @Text(most = 100) String officer) {}

  /** Who looked, newest first. */
  @Schema(name = "FirmReadings")
  record Readings(List<Reading> items) {}
}
