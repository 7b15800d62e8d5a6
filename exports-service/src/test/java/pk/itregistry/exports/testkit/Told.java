package pk.itregistry.exports.testkit;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Consumer;
import pk.itregistry.kernel.problem.CommonProblem.Malformed;
import pk.itregistry.kernel.problem.CommonProblem.RuleBroken;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;

/** What a caller would be told of a request, without sending one. */
public final class Told {
  private Told() {}

  /** Each fault that the check adds, as its pointer and code. */
  public static List<String> by(Consumer<Faults> check) {
    Faults faults = new Faults();
    check.accept(faults);
    return faults.any() ? when(faults::refuseRuleBroken) : List.of();
  }

  /** Each fault that the refused act names, as its pointer and code. */
  public static List<String> when(Runnable act) {
    return errors(catchThrowableOfType(Refused.class, act::run)).stream()
        .map(fault -> fault.pointer() + " " + fault.code())
        .toList();
  }

  /** The code that the act is refused with. */
  public static String code(Runnable act) {
    return catchThrowableOfType(Refused.class, act::run).problem().code();
  }

  private static List<Fault> errors(Refused refused) {
    return switch (refused.problem()) {
      case Malformed malformed -> malformed.errors();
      case RuleBroken broken -> broken.errors();
      default -> throw refused;
    };
  }
}
