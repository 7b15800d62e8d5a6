package pk.itregistry.stack;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Starts processes with an environment of their own: nothing of the caller's leaks in by chance.
 */
final class Child {
  private static final Set<String> KEPT =
      Set.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "USER");

  private Child() {}

  /** Starts a process that outlives this command and hears nothing of its terminal. */
  static Process detached(
      List<String> command, Map<String, String> environment, Path folder, Path log) {
    var whole = new ArrayList<String>(List.of("setsid"));
    whole.addAll(command);
    return start(whole, environment, folder, log);
  }

  /** Runs a tool to its end. */
  static void run(
      String purpose,
      List<String> command,
      Map<String, String> environment,
      Path folder,
      Path log) {
    Process process = start(command, environment, folder, log);
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new Trouble(
            "%s failed (exit code %d); the log %s ends:%n  %s"
                .formatted(purpose, code, log, String.join("\n  ", Disk.lastLines(log, 8))));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
      throw new Trouble(purpose + " was interrupted.", e);
    }
  }

  static boolean succeeds(String... command) {
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Process start(
      List<String> command, Map<String, String> environment, Path folder, Path log) {
    Disk.folder(folder);
    Disk.folderOf(log);
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(log.toFile()));
    builder.environment().keySet().retainAll(KEPT);
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new Trouble("Cannot start " + command.getFirst() + " (" + e.getMessage() + ").", e);
    }
  }
}
