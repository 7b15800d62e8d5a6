package pk.itregistry.proof.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pk.itregistry.stack.access.StackProperties;

/**
 * The whole system: made from nothing, on ports and in a folder of its own, and stopped whatever
 * happens. Its commands run as {@code ./dev} runs them, which has built it.
 */
public final class OwnStack implements AutoCloseable {
  /** All processes of the system, by the names that {@code ./dev} gives them. */
  public static final List<String> MEMBERS =
      List.of("gateway", "registry", "exports", "incentives", "postgres", "kafka", "keycloak");

  /** A command of the stack did not end well; it has said itself why. */
  public static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(String message) {
      super(message);
    }
  }

  private final Path root;
  private final Path folder;
  private final int portBase;
  private final Redirect said;
  private final Thread atTheEnd = new Thread(this::cutOff, "stop-the-stack");
  private volatile boolean closing;

  private OwnStack(Path root, Path folder, int portBase, Redirect said) {
    this.root = root;
    this.folder = folder;
    this.portBase = portBase;
    this.said = said;
  }

  /**
   * Starts one from nothing.
   *
   * @param root of this project
   * @param folder of the stack; what lies in it is deleted
   * @param portBase the first of its fifteen ports
   * @param said where it goes what the commands say
   */
  public static OwnStack fresh(Path root, Path folder, int portBase, Redirect said) {
    OwnStack stack = new OwnStack(root, folder.toAbsolutePath(), portBase, said);
    Runtime.getRuntime().addShutdownHook(stack.atTheEnd);
    stack.down();
    stack.forget();
    stack.run("up");
    return stack;
  }

  /** Starts one from nothing, and shows how far it is. */
  public static OwnStack fresh(Path root, Path folder, int portBase) {
    return fresh(root, folder, portBase, Redirect.INHERIT);
  }

  /** The file in which the stack tells its addresses, users and secrets. */
  public Path description() {
    return folder.resolve("stack.properties");
  }

  /** What stands in {@link #description}. */
  public StackProperties properties() {
    return StackProperties.read(description());
  }

  /** The process that plays one of {@link #MEMBERS}. */
  public long pid(String member) {
    try {
      return Files.readAllLines(folder.resolve("run").resolve(member + ".pid")).stream()
          .filter(line -> line.startsWith("pid="))
          .map(line -> Long.parseLong(line.substring(4)))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts a member again, whether it runs or died, and waits until it serves. */
  public void restart(String member) {
    if (!closing) {
      run("restart", member);
    }
  }

  /** Stops the services; the servers go on. */
  public void serversOnly() {
    run("down");
    run("infra", "up");
  }

  /** Lets it run on when this program ends. */
  public void leaveRunning() {
    Runtime.getRuntime().removeShutdownHook(atTheEnd);
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(atTheEnd);
    down();
  }

  private void cutOff() {
    closing = true;
    down();
  }

  private void down() {
    if (Files.isDirectory(folder)) {
      run("down");
    }
  }

  private void forget() {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot empty " + folder, e);
    }
  }

  // One at a time: whoever is cut off while a command runs stops the stack after it.
  private synchronized void run(String... words) {
    ProcessBuilder builder = new ProcessBuilder(command(words)).directory(root.toFile());
    builder.environment().put("ITR_DATA", folder.toString());
    builder.environment().put("ITR_PORT_BASE", Integer.toString(portBase));
    builder.redirectErrorStream(true).redirectOutput(said);
    try {
      if (said.file() != null) {
        Files.createDirectories(said.file().getAbsoluteFile().toPath().getParent());
      }
      int code = builder.start().waitFor();
      if (code != 0) {
        throw new Failed(
            "the stack's command %s ended with %d%s"
                .formatted(
                    List.of(words), code, said.file() == null ? "" : "; see " + said.file()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  // As ./dev calls it. In a session of its own: who interrupts us does not interrupt the stopping.
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
