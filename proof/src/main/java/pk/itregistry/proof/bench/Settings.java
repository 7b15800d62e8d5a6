package pk.itregistry.proof.bench;

import java.nio.file.Path;
import java.util.Map;
import pk.itregistry.proof.stack.OwnStack;

/**
 * How long and where a bench runs.
 *
 * @param data what benches leave behind, and (in {@code stack}) the data of the stack they start
 * @param seconds how long one side of a round lasts, where a round is a time under load
 * @param firms how many firms are announced to file for
 * @param registrants how many firms are in the register that is searched
 */
record Settings(
    Path root,
    Path data,
    int portBase,
    int rounds,
    int warmUp,
    int seconds,
    int firms,
    int registrants) {
  private static final int FEWEST_ROUNDS = 5;
  private static final int LEAST_WARM_UP = 30_000;
  private static final int FEWEST_SECONDS = 15;
  private static final int FEWEST_FIRMS = 3_500;
  private static final int FEWEST_REGISTRANTS = 3_000_000;

  static Settings from(Path root, Map<String, String> environment) {
    return new Settings(
        root,
        Path.of(environment.getOrDefault("ITR_BENCH_DATA", root + "/.data/bench"))
            .toAbsolutePath()
            .normalize(),
        number(environment, "ITR_BENCH_PORT_BASE", 20_400),
        number(environment, "ITR_BENCH_ROUNDS", FEWEST_ROUNDS),
        number(environment, "ITR_BENCH_WARM_UP", LEAST_WARM_UP),
        number(environment, "ITR_BENCH_SECONDS", FEWEST_SECONDS),
        number(environment, "ITR_BENCH_FIRMS", FEWEST_FIRMS),
        number(environment, "ITR_BENCH_REGISTRANTS", FEWEST_REGISTRANTS));
  }

  private static int number(Map<String, String> environment, String name, int otherwise) {
    String given = environment.getOrDefault(name, "");
    try {
      return given.isBlank() ? otherwise : Integer.parseInt(given.strip());
    } catch (NumberFormatException e) {
      throw new Trouble(name + " must be a number, and is \"" + given + "\".", e);
    }
  }

  /** Whether the run was made shorter than a figure worth keeping needs. */
  boolean shortened() {
    return rounds < FEWEST_ROUNDS
        || warmUp < LEAST_WARM_UP
        || seconds < FEWEST_SECONDS
        || firms < FEWEST_FIRMS
        || registrants < FEWEST_REGISTRANTS;
  }

  /** What of it a reader of the figures wants to know. */
  Map<String, Integer> told() {
    return Map.of(
        "rounds", rounds,
        "warmUp", warmUp,
        "seconds", seconds,
        "firms", firms,
        "registrants", registrants);
  }

  OwnStack freshStack() {
    return OwnStack.fresh(root, data.resolve("stack"), portBase);
  }

  Path work() {
    return data.resolve("work");
  }

  /** A port of the bench's own, above the stack's fifteen. */
  int port(int offset) {
    return portBase + 20 + offset;
  }
}
