package pk.itregistry.proof.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pk.itregistry.stack.access.StackProperties;

/**
 * The whole system on ports and in a folder of the fuzz's own, from nothing, stopped at the end.
 */
final class OwnStack implements AutoCloseable {
  private final Path root;
  private final Path data;
  private final int portBase;

  private OwnStack(Path root, Path data, int portBase) {
    this.root = root;
    this.data = data;
    this.portBase = portBase;
  }

  static OwnStack fresh(Path root, Path data, int portBase) {
    OwnStack stack = new OwnStack(root, data, portBase);
    if (Files.exists(data)) {
      stack.dev("down");
      empty(data);
    }
    stack.dev("up");
    return stack;
  }

  StackProperties properties() {
    return StackProperties.read(data.resolve("stack.properties"));
  }

  @Override
  public void close() {
    dev("down");
  }

  private void dev(String... arguments) {
    List<String> command = new ArrayList<>(List.of(root.resolve("dev").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile()).inheritIO();
    builder.environment().put("ITR_DATA", data.toString());
    builder.environment().put("ITR_PORT_BASE", Integer.toString(portBase));
    try {
      int code = builder.start().waitFor();
      if (code != 0) {
        throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void empty(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
