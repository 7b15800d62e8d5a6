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
    kill(Stream.of(process(name)));
  }

  /** kill -9 to the process and whatever it has started, so that nobody is left to tidy up. */
  public void killTree(String name) {
    ProcessHandle process = process(name);
    List<ProcessHandle> children = process.descendants().toList();
    kill(Stream.concat(Stream.of(process), children.stream()));
  }

  private static void kill(Stream<ProcessHandle> processes) {
    List<ProcessHandle> killed = processes.filter(ProcessHandle::destroyForcibly).toList();
    killed.forEach(process -> process.onExit().join());
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
