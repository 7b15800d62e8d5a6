package pk.itregistry.registry.inspection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.PersonId;

/**
 * A visit that was appointed once, and what became of it: by these it can be said later whose the
 * days were. Never changed.
 *
 * @param inspector who was to come
 * @param outcome what became of it
 * @param endedBy who ended it; nobody where time did
 * @param words why, in their words
 * @param lostDays how many days the inspectorate had lost by then
 */
@Embeddable
record PastVisit(
    LocalDate day,
    LocalDate appointedOn,
    PersonId inspector,
    @Enumerated(EnumType.STRING) End outcome,
    LocalDate endedOn,
    @Nullable PersonId endedBy,
    @Nullable String words,
    int lostDays) {

  /**
   * What became of a visit: the inspector came, and reported or found nobody; the firm put it off,
   * or the inspector moved it; the day passed and no inspector came; or nothing was to be inspected
   * any more.
   */
  @Schema(name = "VisitOutcome")
  enum End {
    REPORTED,
    NOBODY_THERE,
    PUT_OFF,
    MOVED,
    NOT_COME,
    CALLED_OFF
  }
}
