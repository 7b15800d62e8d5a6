package pk.itregistry.registry;

import java.time.LocalDate;
import pk.itregistry.kernel.identity.InspectionId;

/** What the register refuses of the inspections of call centres. */
public sealed interface InspectionProblem extends RegistryProblem {

  /**
   * Only what is provisional is inspected.
   *
   * @param state in which it is
   * @param branch whether it is a branch, and not a firm's registration
   */
  record NothingToInspect(String state, boolean branch) implements InspectionProblem {}

  /**
   * The days of the provisional registration are over.
   *
   * @param lastDay the last of them
   */
  record ProvisionalDaysOver(LocalDate lastDay) implements InspectionProblem {}

  /** An inspection of the place is under way; there is one at a time. */
  record InspectionUnderWay(InspectionId inspection) implements InspectionProblem {}

  /** Another inspector has it in hand. */
  record InspectionHeld(LocalDate until) implements InspectionProblem {}

  /** Whoever had a hand in the firm or in its registration does not inspect it. */
  record HandInTheFirm() implements InspectionProblem {}

  /** Nothing is reported of a day that has not come. */
  record AppointmentNotYet(LocalDate appointment) implements InspectionProblem {}

  /** From the day of the visit on the inspector has the word. */
  record VisitDayHasCome(LocalDate appointment) implements InspectionProblem {}

  /** No inspection waits that this inspector could take. */
  record NothingToVisit() implements InspectionProblem {}

  /** An inspection takes so many photographs. */
  record TooManyPhotos(int most) implements InspectionProblem {}

  @Override
  default int status() {
    return switch (this) {
      case NothingToInspect _,
          ProvisionalDaysOver _,
          InspectionUnderWay _,
          InspectionHeld _,
          AppointmentNotYet _,
          VisitDayHasCome _,
          NothingToVisit _,
          TooManyPhotos _ ->
          409;
      case HandInTheFirm _ -> 403;
    };
  }

  @Override
  default String code() {
    return switch (this) {
      case NothingToInspect _ -> "nothing-to-inspect";
      case ProvisionalDaysOver _ -> "provisional-days-over";
      case InspectionUnderWay _ -> "inspection-under-way";
      case InspectionHeld _ -> "inspection-held";
      case HandInTheFirm _ -> "not-allowed-hand-in-the-firm";
      case AppointmentNotYet _ -> "appointment-not-yet";
      case VisitDayHasCome _ -> "visit-day-has-come";
      case NothingToVisit _ -> "nothing-to-visit";
      case TooManyPhotos _ -> "too-many-photos";
    };
  }

  @Override
  default String title() {
    return switch (this) {
      case NothingToInspect _ -> "The registration is not provisional";
      case ProvisionalDaysOver _ -> "The provisional registration is over";
      case InspectionUnderWay _ -> "An inspection of the place is under way";
      case InspectionHeld _ -> "Another inspector has the inspection in hand";
      case HandInTheFirm _ -> "Another inspector inspects this firm";
      case AppointmentNotYet _ -> "The day of the visit has not come";
      case VisitDayHasCome _ -> "The day of the visit has come";
      case NothingToVisit _ -> "No inspection waits for you";
      case TooManyPhotos _ -> "The inspection has too many photographs";
    };
  }

  @Override
  default String detail() {
    return switch (this) {
      case NothingToInspect n when n.branch() ->
          "Only a branch that is provisional is inspected; this one is %s.".formatted(n.state())
              + " Nothing has to be done, or, where it has ended, it can be opened again.";
      case NothingToInspect n ->
          "Only a call centre whose registration is provisional is inspected; this firm's is %s."
                  .formatted(n.state())
              + " Nothing has to be done, or, where it has ended, the firm can apply again.";
      case ProvisionalDaysOver p ->
          "Its last day was %s, and no inspection was asked for by then. Apply again."
              .formatted(p.lastDay());
      case InspectionUnderWay i ->
          "A place is inspected once at a time. Go on with %s, or withdraw it first."
              .formatted(i.inspection());
      case InspectionHeld h ->
          "It is theirs until %s, unless they hand it back before. Take another one."
              .formatted(h.until());
      case HandInTheFirm _ ->
          "You applied for it, own it, can or could act for it, or decided on its application."
              + " Leave it to another inspector.";
      case AppointmentNotYet a ->
          "The visit is on %s. Report on that day or later, or appoint another day."
              .formatted(a.appointment());
      case VisitDayHasCome v ->
          "The visit was for %s, and from that day on it is neither put off nor taken back. Let the"
                  .formatted(v.appointment())
              + " inspector report, or appoint another day; no day until then counts against you.";
      case NothingToVisit _ ->
          "In your provinces no inspection waits that nobody has in hand and that you may do; an"
              + " inspector who is absent or does not serve today is given nothing. Try again"
              + " later.";
      case TooManyPhotos t ->
          "An inspection takes %d. Those that the report does not name go with it."
              .formatted(t.most());
    };
  }
}
