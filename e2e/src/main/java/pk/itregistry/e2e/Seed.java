package pk.itregistry.e2e;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import pk.itregistry.stack.access.StackProperties;

/**
 * Fills the register with a believable country by the door by which a ministry brings its own: as
 * an administrator, file by file. Run again with the same seed it enters nothing twice, and goes on
 * where it was stopped.
 */
public final class Seed {
  private static final int FIRMS = 1_000;
  private static final int IN_A_FILE = 50_000;
  // The day as of which each country is told, so that the same seed tells the same on any day.
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);
  private static final int MOST_FAILURES = 5;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,6}");
  private static final String IMPORTS = "/registry/v1/register-imports";

  private final Door door;
  private final Cast cast;

  private Seed(Door door, Cast cast) {
    this.door = door;
    this.cast = cast;
  }

  /** Takes {@code --firms N} and {@code --seed S}; exit code 0 only when all of them are there. */
  public static void main(String[] arguments) {
    Narrator narrator = Narrator.to(System.out);
    URI gateway = URI.create(System.getenv("ITR_PUBLIC_URL"));
    try {
      Map<String, Integer> asked = asked(List.of(arguments));
      Seed seed =
          new Seed(
              new Door(gateway, narrator, PATIENCE), new Cast(StackProperties.fromEnvironment()));
      seed.sow(asked.getOrDefault("--firms", FIRMS), asked.getOrDefault("--seed", 1));
      narrator.say(
          "Look at them: %s/registry/v1/register?q=indus&province=PK-SD".formatted(gateway));
    } catch (StepFailed e) {
      System.out.flush();
      System.err.println("\nThe country was not made: " + e.getMessage());
      System.exit(1);
    }
  }

  private static Map<String, Integer> asked(List<String> arguments) {
    Map<String, Integer> asked = new HashMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      String name = arguments.get(i);
      String value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
      if (!List.of("--firms", "--seed").contains(name) || !NUMBER.matcher(value).matches()) {
        throw new StepFailed("./dev seed takes --firms N and --seed N, not " + arguments);
      }
      asked.put(name, Integer.valueOf(value));
    }
    return asked;
  }

  private void sow(int firms, int seed) {
    door.narrator().chapter("A country of %,d firms, by seed %d".formatted(firms, seed));
    Country country = country(seed);
    Map<String, Long> outcomes = new TreeMap<>();
    for (int from = 0; from < firms; from += IN_A_FILE) {
      int until = Math.min(firms, from + IN_A_FILE);
      Reply done = imported(country.file(from, until), from, firms);
      done.json()
          .at("/outcomes")
          .forEach(one ->
              outcomes.merge(one.path("outcome").asText(), one.path("count").asLong(), Long::sum));
    }
    door.narrator().say("What came of them: " + outcomes);
    if (!List.of("CREATED", "ALREADY_IMPORTED").containsAll(outcomes.keySet())) {
      throw new StepFailed("some rows were not taken; read their results at the door");
    }
  }

  static Country country(int seed) {
    return new Country(seed, AS_OF);
  }

  private Reply imported(String csv, int from, int firms) {
    String path =
        door.post(IMPORTS + "?mode=IMPORT")
            .as("adnan", cast.token("adnan"))
            .key(UUID.randomUUID().toString())
            .body("text/csv", csv)
            .quietly()
            .send()
            .expect(202)
            .at("/id");
    while (true) {
      Reply now =
          door.get(IMPORTS + "/" + path)
              .as("adnan", cast.token("adnan"))
              .quietly()
              .send()
              .expect(200);
      door.narrator()
          .say(
              "%,d of %,d, %s a second"
                  .formatted(from + Long.parseLong(now.at("/done")), firms, now.at("/perSecond")));
      refuseFailing(Integer.parseInt(now.at("/failures")), path);
      if (!now.at("/state").equals("RUNNING")) {
        return now.expect("/state", "DONE");
      }
      pause();
    }
  }

  static void refuseFailing(int failures, String operation) {
    if (failures >= MOST_FAILURES) {
      throw new StepFailed(
          "the same rows failed %d times; why, the registry's log says of operation %s"
              .formatted(failures, operation));
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StepFailed("interrupted");
    }
  }
}
