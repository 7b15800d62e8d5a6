package pk.itregistry.registry.inspection;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days of an inspection on which the firm was ready and nobody reported.
 *
 * @param lostDays those that are over
 * @param lostSince since when more are being lost; missing while none are
 */
@Embeddable
record LostDays(int lostDays, @Nullable LocalDate lostSince) {

  /** How many there are by a day, that day not counted. */
  int by(LocalDate day) {
    return lostDays
        + (lostSince == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(lostSince, day)));
  }

  /** From today on none are lost. */
  LostDays stopped(LocalDate today) {
    return new LostDays(by(today), null);
  }

  /** From today on none are lost until the firm is ready. */
  LostDays until(LocalDate ready, LocalDate today) {
    return new LostDays(by(today), ready);
  }
}
