package pk.itregistry.proof.drill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What a drill tells while it runs, and its verdicts at the end: on the screen and as JSON. */
final class Report {
  private final String drill;
  private final PrintStream out;
  private final long begun = System.nanoTime();
  private final List<Verdict> verdicts = new ArrayList<>();

  private record Written(String drill, String at, boolean held, List<Verdict> verdicts) {}

  Report(String drill, PrintStream out) {
    this.drill = drill;
    this.out = out;
  }

  /** Says how far the drill is. */
  void say(String words) {
    out.printf("  %5d s  %s%n", Duration.ofNanos(System.nanoTime() - begun).toSeconds(), words);
  }

  void add(List<Verdict> more) {
    verdicts.addAll(more);
  }

  /** Prints a line per promise, writes the JSON, and tells whether all of them held. */
  boolean close(Path file) {
    out.println();
    out.println("drill " + drill);
    verdicts.forEach(verdict -> out.println("  " + verdict.line()));
    boolean held = !verdicts.isEmpty() && verdicts.stream().allMatch(Verdict::held);
    String at = InstantSource.system().instant().toString();
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, json(new Written(drill, at, held, verdicts)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.printf("  %s; written to %s%n%n", held ? "all held" : "NOT all held", file);
    return held;
  }

  private static String json(Written written) throws JsonProcessingException {
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(written)
        + "\n";
  }
}
