package pk.itregistry.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The processes of a stack, to be killed without a word. */
public final class Processes {
  public static final List<String> NAMES =
      List.of("exports", "postgres", "registry", "kafka", "incentives", "gateway", "keycloak");

  private final Path records;

  private Processes(Path records) {
    this.records = records;
  }

  /** Those of the stack that wrote this stack.properties. */
  public static Processes of(Path stackProperties) {
    return new Processes(stackProperties.resolveSibling("run"));
  }

  /** kill -9. */
  public void kill(String name) {
    kill(List.of(process(name)));
  }

  /** kill -9 to the process and whatever it has started, so that nobody is left to tidy up. */
  public void killTree(String name) {
    ProcessHandle process = process(name);
    kill(Stream.concat(Stream.of(process), process.descendants()).toList());
  }

  private static void kill(List<ProcessHandle> processes) {
    processes.forEach(ProcessHandle::destroyForcibly);
    processes.forEach(process -> process.onExit().join());
  }

  private ProcessHandle process(String name) {
    try {
      long pid =
          Files.readAllLines(records.resolve(name + ".pid")).stream()
              .filter(line -> line.startsWith("pid="))
              .map(line -> Long.parseLong(line.substring(4)))
              .findFirst()
              .orElseThrow();
      return ProcessHandle.of(pid).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
