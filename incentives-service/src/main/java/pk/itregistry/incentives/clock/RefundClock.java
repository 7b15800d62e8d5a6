package pk.itregistry.incentives.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.time.LegalTime;

/**
 * The clock that claimant and officer both see: it runs from the receipt of the claim to the
 * service of the order, due on the sixtieth day after (s.170(4)); day 61 is a breach. Nothing
 * pauses it; withdrawing the claim ends it.
 *
 * @param daysLeft until the last day, negative after it; missing once the clock has stopped
 * @param stoppedOn when the order was served, or the claim withdrawn
 */
@Schema(name = "RefundClock")
public record RefundClock(
    Instant receivedAt,
    LocalDate receivedOn,
    LocalDate dueOn,
    @Schema(minimum = "-36500") @Nullable Long daysLeft,
    @Nullable LocalDate stoppedOn,
    boolean breached) {
  private static final int DAYS = 60;

  /** The last day for the order to be served. */
  public static LocalDate dueOn(LocalDate receivedOn) {
    return receivedOn.plusDays(DAYS);
  }

  /** The clock as it stands today. */
  public static RefundClock read(
      Instant receivedAt, @Nullable LocalDate stoppedOn, LocalDate today) {
    LocalDate receivedOn = LegalTime.dayOf(receivedAt);
    LocalDate dueOn = dueOn(receivedOn);
    LocalDate until = stoppedOn == null ? today : stoppedOn;
    return new RefundClock(
        receivedAt,
        receivedOn,
        dueOn,
        stoppedOn == null ? ChronoUnit.DAYS.between(today, dueOn) : null,
        stoppedOn,
        until.isAfter(dueOn));
  }
}
