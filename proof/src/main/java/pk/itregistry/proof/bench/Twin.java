package pk.itregistry.proof.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How a process of the stack was started: command and variables, read from the process itself, so
 * that its like can be started with the very same options.
 */
record Twin(List<String> command, Map<String, String> environment) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Twin {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  static Twin of(long pid) {
    Map<String, String> environment = new TreeMap<>();
    entries(pid, "environ")
        .map(entry -> entry.split("=", 2))
        .filter(entry -> entry.length == 2)
        .forEach(entry -> environment.put(entry[0], entry[1]));
    return new Twin(entries(pid, "cmdline").toList(), environment);
  }

  private static Stream<String> entries(long pid, String file) {
    try {
      String all = Files.readString(Path.of("/proc/" + pid, file));
      return Stream.of(all.split("\0")).filter(entry -> !entry.isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The like of it, with some variables set otherwise. */
  Twin with(Map<String, String> changed) {
    Map<String, String> all = new TreeMap<>(environment);
    all.putAll(changed);
    return new Twin(command, all);
  }

  /** The like of it, but from another jar and with more options of the JVM. */
  Twin running(Path jar, List<String> options) {
    int at = command.indexOf("-jar");
    List<String> changed = new ArrayList<>(command.subList(0, at));
    changed.addAll(options);
    changed.addAll(List.of("-jar", jar.toString()));
    return new Twin(changed, environment);
  }

  Process start(Path folder, Path log) {
    try {
      Files.createDirectories(folder);
      var builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(Redirect.appendTo(log.toFile()));
      builder.environment().clear();
      builder.environment().putAll(environment);
      Process process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "end-the-twin"));
      return process;
    } catch (IOException e) {
      throw new Trouble("Cannot start " + command.getFirst() + ".", e);
    }
  }

  /** Waits until an address answers 200. */
  static void awaitOk(Process process, URI address) {
    Patience.until(
        address + " answers",
        Duration.ofMinutes(2),
        Duration.ofMillis(5),
        () -> {
          if (!process.isAlive()) {
            throw new Trouble("What should answer at " + address + " has ended.");
          }
          return isOk(address);
        });
  }

  static boolean isOk(URI address) {
    try {
      return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted.", e);
    }
  }

  /** Ends it as the stack ends it. */
  static void end(Process process) {
    process.destroy();
    process.onExit().join();
  }
}
