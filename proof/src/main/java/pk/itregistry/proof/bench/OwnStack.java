package pk.itregistry.proof.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import pk.itregistry.stack.access.StackProperties;

/** The whole system, started from nothing for one bench and stopped after it. */
final class OwnStack implements AutoCloseable {
  /** All processes of the system, by the names that ./dev gives them. */
  static final List<String> MEMBERS =
      List.of("gateway", "registry", "exports", "incentives", "postgres", "kafka", "keycloak");

  private final Settings settings;
  private final Thread atExit = new Thread(this::stop, "stop-the-stack");
  private final StackProperties properties;

  private OwnStack(Settings settings) {
    this.settings = settings;
    stop();
    wipe(settings.stackFolder());
    Runtime.getRuntime().addShutdownHook(atExit);
    dev("up");
    this.properties = StackProperties.read(settings.stackFolder().resolve("stack.properties"));
  }

  /** Starts it with the ports and the folder that the settings name, as ./dev up would. */
  static OwnStack fresh(Settings settings) {
    return new OwnStack(settings);
  }

  StackProperties properties() {
    return properties;
  }

  Sql database(String name) {
    return Sql.superuser(properties, name);
  }

  void restart(String member) {
    dev("restart", member);
  }

  /** Stops the services; the servers go on. */
  void serversOnly() {
    dev("down");
    dev("infra", "up");
  }

  long pid(String member) {
    Path record = settings.stackFolder().resolve("run").resolve(member + ".pid");
    try {
      return Files.readAllLines(record).stream()
          .filter(line -> line.startsWith("pid="))
          .map(line -> Long.parseLong(line.substring(4)))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Meters all processes of the system. */
  Cpu cpu() {
    Map<String, Long> pids = new TreeMap<>();
    MEMBERS.forEach(member -> pids.put(member, pid(member)));
    return new Cpu(pids);
  }

  @Override
  public void close() {
    stop();
    Runtime.getRuntime().removeShutdownHook(atExit);
  }

  private void stop() {
    if (Files.isDirectory(settings.stackFolder())) {
      dev("down");
    }
  }

  private void dev(String... words) {
    var command = Stream.concat(Stream.of("./dev"), Stream.of(words)).toList();
    Program.show(
        settings.root(),
        command,
        Map.of(
            "ITR_DATA", settings.stackFolder().toString(),
            "ITR_PORT_BASE", Integer.toString(settings.portBase())));
  }

  private static void wipe(Path folder) {
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
}
