package pk.itregistry.registry.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.InspectionProblem.AppointmentNotYet;
import pk.itregistry.registry.InspectionProblem.VisitDayHasCome;
import pk.itregistry.registry.inspection.PastVisit.End;

/**
 * That an inspector comes on a day.
 *
 * @param appointedOn when they said so
 * @param appointedBy who comes
 */
@Embeddable
record Appointment(
    @Column(name = "appointment") LocalDate day, LocalDate appointedOn, PersonId appointedBy) {

  /** Refuses what is done on the day or later, on an earlier one. */
  void refuseBefore(LocalDate today) {
    if (today.isBefore(day)) {
      throw new Refused(new AppointmentNotYet(day));
    }
  }

  /** Refuses what is done before the day, on it and later. */
  void refuseFrom(LocalDate today) {
    if (!today.isBefore(day)) {
      throw new Refused(new VisitDayHasCome(day));
    }
  }

  /** What is kept of it: one whose day has passed without a word is one that nobody came to. */
  PastVisit ended(
      End how, @Nullable PersonId by, @Nullable String words, int lostDays, LocalDate today) {
    boolean passed = today.isAfter(day) && (how == End.MOVED || how == End.CALLED_OFF);
    End outcome = passed ? End.NOT_COME : how;
    return new PastVisit(day, appointedOn, appointedBy, outcome, today, by, words, lostDays);
  }
}
