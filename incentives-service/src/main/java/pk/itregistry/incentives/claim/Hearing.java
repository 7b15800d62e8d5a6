package pk.itregistry.incentives.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.IncentivesProblem.HearingStillOpen;
import pk.itregistry.kernel.problem.Refused;

/** The opportunity of being heard that s.170(4) gives a firm before it gets less than it asked. */
@Embeddable
record Hearing(
    @Column(name = "hearing_grounds") String grounds,
    @Column(name = "hearing_answer_by") LocalDate answerBy,
    @Column(name = "hearing_result") @Enumerated(EnumType.STRING) @Nullable Result result) {

  /** Whether the firm answered. */
  @Schema(name = "HearingResult")
  enum Result {
    HEARD,
    SILENT
  }

  /** Silence is silence only once the time to answer is over. */
  Hearing closed(Result with, LocalDate today) {
    if (with == Result.SILENT && !today.isAfter(answerBy)) {
      throw new Refused(new HearingStillOpen(answerBy.toString()));
    }
    return new Hearing(grounds, answerBy, with);
  }
}
