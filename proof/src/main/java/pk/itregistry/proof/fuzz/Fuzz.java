package pk.itregistry.proof.fuzz;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.itregistry.proof.stack.OwnStack;
import pk.itregistry.stack.access.StackProperties;

/**
 * {@code ./dev fuzz [--requests N] [--seed N] [--keep]}: exit code 0 only when every answer was as
 * the document promises and enough of the requests got through. {@code --keep} leaves the stack
 * running; {@code --replay FILE} sends a kept request again to a stack so left.
 */
public final class Fuzz {
  private static final int REQUESTS = 20_000;
  private static final long SEED = 20_261_123;
  private static final int JOURNEYS = 2;

  private final Path root = Path.of(System.getProperty("itr.root", ".")).toAbsolutePath();
  private final Path data =
      Path.of(
          Optional.ofNullable(System.getenv("ITR_FUZZ_DATA"))
              .orElse(root.resolve(".data/fuzz").toString()));
  private final int portBase =
      Integer.parseInt(Optional.ofNullable(System.getenv("ITR_FUZZ_PORT_BASE")).orElse("22400"));

  private Fuzz() {}

  public static void main(String[] arguments) throws IOException {
    List<String> words = List.of(arguments);
    Fuzz fuzz = new Fuzz();
    int at = words.indexOf("--replay");
    if (at >= 0) {
      fuzz.replay(Path.of(words.get(at + 1)));
      return;
    }
    int requests = (int) number(words, "--requests", REQUESTS);
    boolean clean = fuzz.run(requests, number(words, "--seed", SEED), words.contains("--keep"));
    System.exit(clean ? 0 : 1);
  }

  private boolean run(int requests, long seed, boolean keep) throws IOException {
    OwnStack stack = OwnStack.fresh(root, data.resolve("stack"), portBase);
    try {
      long start = System.nanoTime();
      Path evidence = data.resolve("evidence");
      Tally tally = campaign(stack.properties()).run(requests, seed, JOURNEYS, evidence);
      long seconds = Math.max(1, (System.nanoTime() - start) / 1_000_000_000);
      System.out.print(tally.table());
      Path json = data.resolve("fuzz.json");
      Map<String, Object> figures = new LinkedHashMap<>();
      figures.put("seed", seed);
      figures.put("seconds", seconds);
      figures.putAll(tally.figures());
      Files.writeString(json, Json.pretty(figures));
      System.out.printf(
          "%,d requests in %d s, seed %d: %d answered wrongly %s, %d refused as busy; %s%s%n",
          tally.requests(),
          seconds,
          seed,
          tally.faulty(),
          tally.faults(),
          tally.busy(),
          json,
          tally.faulty() == 0 ? "; clean" : "; kept in " + evidence);
      tally.shallow().forEach(why -> System.out.println("not deep enough: " + why));
      return tally.faulty() == 0 && tally.busy() == 0 && tally.shallow().isEmpty();
    } finally {
      if (keep) {
        stack.leaveRunning();
      } else {
        stack.close();
      }
    }
  }

  private void replay(Path request) throws IOException {
    Answer answer =
        campaign(StackProperties.read(data.resolve("stack/stack.properties")))
            .replay(Files.readAllBytes(request));
    System.out.println(new String(Files.readAllBytes(request), StandardCharsets.UTF_8));
    System.out.printf(
        "%n%s %d %s%n%s%n", answer.end(), answer.status(), answer.headers(), answer.body());
  }

  private static Campaign campaign(StackProperties stack) {
    return new Campaign(URI.create(stack.get("gateway.url")), stack, System.out);
  }

  private static long number(List<String> words, String name, long otherwise) {
    int at = words.indexOf(name);
    return at < 0 ? otherwise : Long.parseLong(words.get(at + 1));
  }
}
