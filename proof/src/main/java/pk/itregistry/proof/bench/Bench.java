package pk.itregistry.proof.bench;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pk.itregistry.proof.stack.OwnStack;
import pk.itregistry.stack.access.TokenRefused;

/** The command: runs one bench, or all. Ends with 0 when ok, 1 when short, 2 when it cannot run. */
public final class Bench {
  private static final int OK = 0;
  private static final int SHORT = 1;
  private static final int CANNOT = 2;
  private static final String STATEMENTS = "statements";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Settings settings;
  private final PrintStream out;

  private Bench(Settings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  private static Map<String, Contest> all() {
    Map<String, Contest> all = new LinkedHashMap<>();
    all.put("filing", new Filing());
    all.put("gateway", new Passing());
    all.put("event", new EventLatency());
    all.put("start", new Starting());
    all.put("overload", new Overload());
    all.put("search", new Searching());
    return all;
  }

  public static void main(String[] arguments) {
    Path root = Path.of(System.getProperty("itr.root", ".")).toAbsolutePath().normalize();
    int code;
    try {
      code = new Bench(Settings.from(root, System.getenv()), System.out).run(List.of(arguments));
    } catch (Trouble | TokenRefused | OwnStack.Failed e) {
      System.out.flush();
      System.err.println(e.getMessage());
      code = CANNOT;
    }
    System.exit(code);
  }

  private int run(List<String> names) {
    if (names.equals(List.of(STATEMENTS))) {
      Statements.tell(settings, new Telling(out));
      return OK;
    }
    Map<String, Contest> all = all();
    List<String> wanted = names.isEmpty() ? List.copyOf(all.keySet()) : names;
    for (String name : wanted) {
      if (!all.containsKey(name)) {
        throw new Trouble(
            "There is no bench %s; there are %s, and %s by itself."
                .formatted(name, String.join(", ", all.keySet()), STATEMENTS));
      }
    }
    List<String> missing =
        wanted.stream()
            .flatMap(name -> Objects.requireNonNull(all.get(name)).needs().stream())
            .distinct()
            .filter(tool -> tool.find().isEmpty())
            .map(Tool::hint)
            .toList();
    if (!missing.isEmpty()) {
      throw new Trouble(String.join("\n", missing));
    }
    int code = OK;
    for (String name : wanted) {
      code = Math.max(code, run(name, Objects.requireNonNull(all.get(name))));
    }
    return code;
  }

  private int run(String name, Contest contest) {
    var telling = new Telling(out);
    out.println(name);
    List<Round> rounds = contest.run(settings, telling);
    Verdict verdict =
        Verdict.of(name, contest.target(), rounds, telling.broken(), settings.shortened());
    write(name, verdict, rounds, telling.remarks());
    out.println(verdict.text());
    return verdict.ok() ? OK : SHORT;
  }

  private void write(String name, Verdict verdict, List<Round> rounds, List<String> remarks) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("verdict", verdict.text());
    told.put("ok", verdict.ok());
    told.put("target", verdict.target());
    told.put("processors", Runtime.getRuntime().availableProcessors());
    told.put("settings", settings.told());
    told.put("remarks", remarks);
    told.put("broken", verdict.broken());
    told.put("ratios", verdict.ratios());
    told.put("rounds", rounds);
    try {
      Files.createDirectories(settings.data());
      Path file = settings.data().resolve(name + ".json");
      Files.writeString(file, JSON.writeValueAsString(told) + "\n");
      out.println("  all rounds: " + file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
