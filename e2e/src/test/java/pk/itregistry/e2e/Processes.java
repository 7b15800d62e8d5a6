package pk.itregistry.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import pk.itregistry.stack.access.StackProperties;

/** The stack's processes, to be killed without a word and started again as a person would. */
final class Processes {
  static final List<String> NAMES =
      List.of("exports", "postgres", "registry", "kafka", "incentives", "gateway", "keycloak");

  private Processes() {}

  /** kill -9. */
  static void kill(String name) {
    Path record =
        Path.of(System.getenv(StackProperties.VARIABLE)).resolveSibling("run/" + name + ".pid");
    try {
      long pid =
          Files.readAllLines(record).stream()
              .filter(line -> line.startsWith("pid="))
              .map(line -> Long.parseLong(line.substring(4)))
              .findFirst()
              .orElseThrow();
      ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
      process.destroyForcibly();
      process.onExit().join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** ./dev restart NAME; completes when it has said that the process is ready. */
  static CompletableFuture<Void> restart(String name) {
    Path root = Path.of(System.getProperty("repository.root"));
    try {
      Process command =
          new ProcessBuilder("./dev", "restart", name)
              .directory(root.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .start();
      return command
          .onExit()
          .thenAccept(ended -> {
            if (ended.exitValue() != 0) {
              throw new StepFailed("./dev restart " + name + " failed");
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
