package pk.itregistry.plumbing.testkit;

import java.util.List;
import java.util.function.Consumer;
import pk.itregistry.kernel.problem.CommonProblem.Malformed;
import pk.itregistry.kernel.problem.CommonProblem.RuleBroken;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Problem;
import pk.itregistry.kernel.problem.Refused;

/** What a rule says when it refuses, for tests without a server. */
public final class Refusals {
  private Refusals() {}

  /** The problem that an act is refused with; it must be refused. */
  public static Problem problemOf(Runnable act) {
    try {
      act.run();
    } catch (Refused refused) {
      return refused.problem();
    }
    throw new AssertionError("nothing was refused");
  }

  /** The code that an act is refused with; it must be refused. */
  public static String codeOf(Runnable act) {
    return problemOf(act).code();
  }

  /** Each fault of a refusal as its pointer and code, such as "/until rule-after-from". */
  public static List<String> faultsOf(Runnable act) {
    return told(
        switch (problemOf(act)) {
          case Malformed malformed -> malformed.errors();
          case RuleBroken broken -> broken.errors();
          case Problem other -> throw new AssertionError("no faults: " + other);
        });
  }

  /** What a request's own check finds, each as its pointer and code. */
  public static List<String> foundBy(Consumer<Faults> check) {
    Faults faults = new Faults();
    check.accept(faults);
    return faults.any() ? faultsOf(faults::refuseMalformed) : List.of();
  }

  private static List<String> told(List<Fault> faults) {
    return faults.stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }
}
