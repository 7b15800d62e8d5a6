package pk.itregistry.proof.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pk.itregistry.e2e.Processes;
import pk.itregistry.stack.access.StackProperties;

/**
 * A stack of the drill's own: made from nothing, on its own ports, and stopped whatever happens.
 * Its commands run as processes of their own, as ./dev runs them.
 */
final class DrillStack implements AutoCloseable {
  private static final String DEFAULT_PORT_BASE = "39400";

  private final Path root;
  private final Path data;
  private final String portBase;
  private final Thread atTheEnd = new Thread(this::cutOff);
  private volatile boolean closing;

  private DrillStack(Path root, Path data, String portBase) {
    this.root = root;
    this.data = data;
    this.portBase = portBase;
  }

  /** Starts one from nothing. */
  static DrillStack fresh(Path root, Map<String, String> environment) {
    Path data = Path.of(environment.getOrDefault("ITR_DRILL_DATA", root + "/.data/drill"));
    String base = environment.getOrDefault("ITR_DRILL_PORT_BASE", DEFAULT_PORT_BASE);
    DrillStack stack = new DrillStack(root, data, base);
    Runtime.getRuntime().addShutdownHook(stack.atTheEnd);
    stack.down();
    stack.forget();
    stack.run("up");
    return stack;
  }

  private void forget() {
    if (!Files.exists(data)) {
      return;
    }
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the stack wrote about itself. */
  StackProperties properties() {
    return StackProperties.read(data.resolve("stack.properties"));
  }

  Processes processes() {
    return Processes.of(data.resolve("stack.properties"));
  }

  /** Starts a process that died, and waits until it serves. */
  void restart(String name) {
    if (!closing) {
      run("restart", name);
    }
  }

  private void down() {
    if (Files.isDirectory(data)) {
      run("down");
    }
  }

  private void cutOff() {
    closing = true;
    down();
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(atTheEnd);
    down();
  }

  // One at a time: whoever is cut off while a command runs stops the stack after it.
  private synchronized void run(String... words) {
    Path log = data.resolveSibling(data.getFileName() + "-stack.log");
    ProcessBuilder builder = new ProcessBuilder(command(words));
    builder.environment().put("ITR_DATA", data.toString());
    builder.environment().put("ITR_PORT_BASE", portBase);
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      if (builder.start().waitFor() != 0) {
        throw new IllegalStateException(
            "the stack's command %s failed; see %s".formatted(List.of(words), log));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  // As ./dev calls it. In a session of its own: who interrupts the drill does not interrupt the
  // stopping of its stack.
  private List<String> command(String... words) {
    Path stack = root.resolve("deploy/stack/target");
    List<String> command =
        new ArrayList<>(
            List.of(
                "setsid",
                "--wait",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Ditr.root=" + root,
                "-cp",
                stack.resolve("classes") + ":" + read(stack.resolve("class-path.txt")),
                "pk.itregistry.stack.Stack"));
    command.addAll(List.of(words));
    return command;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("./dev builds it", e);
    }
  }
}
