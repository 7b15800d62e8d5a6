package pk.itregistry.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import pk.itregistry.stack.access.StackProperties;

/** The system that ./dev test has started. */
final class Running {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Running() {}

  static Cast cast() {
    return new Cast(StackProperties.fromEnvironment());
  }

  static Door door() {
    String gateway =
        Optional.ofNullable(System.getenv("ITR_PUBLIC_URL"))
            .orElseThrow(() -> new IllegalStateException("ITR_PUBLIC_URL is not set"));
    Narrator narrator =
        System.getenv("ITR_TELL") == null ? Narrator.silent() : Narrator.to(System.out);
    return new Door(URI.create(gateway), narrator, PATIENCE);
  }

  static Journey journey() {
    return new Journey(door(), cast());
  }

  static Rows rows(String database) {
    return Rows.of(StackProperties.fromEnvironment(), database);
  }

  static Processes processes() {
    return Processes.of(Path.of(System.getenv(StackProperties.VARIABLE)));
  }

  /** What ./dev says to a command that ends well. */
  static String says(String command) {
    try {
      Process running =
          new ProcessBuilder("./dev", command)
              .directory(Path.of(System.getProperty("repository.root")).toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (running.waitFor() != 0) {
        throw new StepFailed("./dev " + command + " failed");
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StepFailed("interrupted");
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
