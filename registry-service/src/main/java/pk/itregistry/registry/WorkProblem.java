package pk.itregistry.registry;

import java.time.Instant;

/** What the register refuses of the work of its officers. */
public sealed interface WorkProblem extends RegistryProblem {

  /** Another open office has the code. */
  record OfficeCodeUsed(String office) implements WorkProblem {}

  /** Somebody works, or will work, in the office that is to be closed. */
  record OfficeHasOfficers() implements WorkProblem {}

  /** The person works for the country already. */
  record OfficerNamedAlready() implements WorkProblem {}

  /** Another registrar looks at it. */
  record HeldByAnother(Instant until) implements WorkProblem {}

  /** Nothing waits that this registrar could take. */
  record NothingToTake() implements WorkProblem {}

  /** Nobody answers a question of their own. */
  record OwnQuestion() implements WorkProblem {}

  /** Only who asked withdraws a question. */
  record OthersQuestion() implements WorkProblem {}

  /** Who does not serve as the head of an office gives nobody's work to anybody. */
  record NoHeadToday() implements WorkProblem {}

  @Override
  default int status() {
    return switch (this) {
      case OfficeCodeUsed _,
          OfficeHasOfficers _,
          OfficerNamedAlready _,
          HeldByAnother _,
          NothingToTake _ ->
          409;
      case OwnQuestion _, OthersQuestion _, NoHeadToday _ -> 403;
    };
  }

  @Override
  default String code() {
    return switch (this) {
      case OfficeCodeUsed _ -> "office-code-used";
      case OfficeHasOfficers _ -> "office-has-officers";
      case OfficerNamedAlready _ -> "officer-named-already";
      case HeldByAnother _ -> "held-by-another";
      case NothingToTake _ -> "nothing-to-take";
      case OwnQuestion _ -> "not-allowed-own-question";
      case OthersQuestion _ -> "not-allowed-others-question";
      case NoHeadToday _ -> "not-allowed-no-head-today";
    };
  }

  @Override
  default String title() {
    return switch (this) {
      case OfficeCodeUsed _ -> "Another office has the code";
      case OfficeHasOfficers _ -> "Somebody works in the office";
      case OfficerNamedAlready _ -> "The person is an officer already";
      case HeldByAnother _ -> "Another registrar looks at it";
      case NothingToTake _ -> "Nothing waits for you";
      case OwnQuestion _ -> "Nobody answers their own question";
      case OthersQuestion _ -> "Only who asked withdraws a question";
      case NoHeadToday _ -> "You do not serve as a head today";
    };
  }

  @Override
  default String detail() {
    return switch (this) {
      case OfficeCodeUsed o ->
          "An open office is called %s. Choose another code, or revise that office."
              .formatted(o.office());
      case OfficeHasOfficers _ ->
          "Name its officers in another office, or their last day, and close it then.";
      case OfficerNamedAlready _ ->
          "Look for them among the officers and revise what stands there.";
      case HeldByAnother h ->
          "It is theirs until %s, unless they hand it back or the head of their office gives it to"
                  .formatted(h.until())
              + " somebody else. Take another one.";
      case NothingToTake _ ->
          "In your provinces nothing waits that nobody holds and that you may decide; an officer who"
              + " is absent or does not serve today is given nothing. Try again later.";
      case OwnQuestion _ -> "Another registrar answers it; you can withdraw it.";
      case OthersQuestion _ -> "You can answer it.";
      case NoHeadToday _ ->
          "Among the officers you stand without this duty, or today is not among your days. Have the"
              + " administrator put it right, or a head who serves reassign it.";
    };
  }
}
