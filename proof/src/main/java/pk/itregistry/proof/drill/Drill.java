package pk.itregistry.proof.drill;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import pk.itregistry.proof.stack.OwnStack;

/**
 * Shows what stays true when things die, race or go away: starts a stack of its own, plays the
 * drills that are named (all without a name), stops the stack. Exit code 0 only if every promise
 * held.
 */
public final class Drill {
  private static final List<String> ALL = List.of("race", "kill", "broker", "controls");

  private Drill() {}

  public static void main(String[] arguments) {
    List<String> wanted = arguments.length == 0 ? ALL : List.of(arguments);
    if (!ALL.containsAll(wanted)) {
      System.err.println("There are the drills " + String.join(", ", ALL) + ".");
      System.exit(2);
    }
    boolean held = true;
    for (String name : wanted) {
      held &= play(name, System.getenv());
    }
    System.exit(held ? 0 : 1);
  }

  // Restarts are many, and what they say would bury what the drill says.
  private static OwnStack stack(Path root, Map<String, String> environment) {
    Path data = Path.of(environment.getOrDefault("ITR_DRILL_DATA", root + "/.data/drill"));
    String base = environment.getOrDefault("ITR_DRILL_PORT_BASE", "21400");
    Path log = data.resolveSibling(data.getFileName() + "-stack.log");
    return OwnStack.fresh(root, data, Integer.parseInt(base), Redirect.appendTo(log.toFile()));
  }

  private static boolean play(String name, Map<String, String> environment) {
    Path root = Path.of(System.getProperty("itr.root", ".")).toAbsolutePath().normalize();
    Report report = new Report(name, System.out);
    report.say("a stack is made from nothing");
    try (OwnStack stack = stack(root, environment)) {
      switch (name) {
        case "race" ->
            new RaceDrill(Scene.of(stack.properties()), RaceDrill.Sizes.FULL, report).run();
        case "kill" -> new KillDrill(stack, report).run();
        case "broker" -> new BrokerDrill(stack, report).run();
        default -> new Controls(stack, report).run();
      }
    } catch (RuntimeException e) {
      e.printStackTrace();
      report.add(List.of(new Verdict("the drill was played to its end", false, e.toString())));
    }
    return report.close(root.resolve(".data/proof/drill-" + name + ".json"));
  }
}
