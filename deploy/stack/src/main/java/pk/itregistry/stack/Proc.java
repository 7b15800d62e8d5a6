package pk.itregistry.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the kernel says about processes (Linux, /proc). Nothing here throws: processes come and go.
 */
final class Proc {
  private static final Path ROOT = Path.of("/proc");
  private static final Set<String> OURS = Set.of("java", "postgres");

  private Proc() {}

  static String bootId() {
    return read(ROOT.resolve("sys/kernel/random/boot_id")).strip();
  }

  /**
   * When the process started, in ticks since boot; empty when it is gone or a zombie. While other
   * threads of a killed process still end, they hold its ports and locks: it is not gone yet.
   */
  static Optional<Long> startTicks(long pid) {
    String line = read(process(pid).resolve("stat"));
    return stat(threads(pid) > 1 ? line.replace(") Z ", ") S ") : line);
  }

  /** Reads /proc/PID/stat: the name in parentheses may hold spaces and parentheses itself. */
  static Optional<Long> stat(String line) {
    int end = line.lastIndexOf(')');
    if (end < 0) {
      return Optional.empty();
    }
    String[] fields = line.substring(end + 1).strip().split(" ", -1);
    boolean dead = fields.length < 20 || fields[0].equals("Z") || fields[0].equals("X");
    return dead ? Optional.empty() : Optional.of(Long.parseLong(fields[19]));
  }

  private static long threads(long pid) {
    try (Stream<Path> tasks = Files.list(process(pid).resolve("task"))) {
      return tasks.count();
    } catch (IOException e) {
      return 0;
    }
  }

  /** Our processes that run in this folder, oldest first. */
  static List<Long> runningIn(Path folder) {
    return all().stream()
        .filter(pid -> Path.of(link(process(pid).resolve("cwd"))).startsWith(folder))
        .filter(pid -> OURS.contains(name(pid)))
        .filter(pid -> startTicks(pid).isPresent())
        .sorted()
        .toList();
  }

  /** Resident memory in KiB: of the process, and for its children what they do not share. */
  static long residentKb(long pid) {
    long own = number(process(pid).resolve("status"), "VmRSS:");
    return own
        + ProcessHandle.of(pid).stream()
            .flatMap(ProcessHandle::descendants)
            .mapToLong(child -> number(process(child.pid()).resolve("smaps_rollup"), "Pss:"))
            .sum();
  }

  /** Who listens on this port, as "name (pid N)", when this user may know. */
  static Optional<String> listener(int port) {
    Set<String> sockets = Set.copyOf(listeningSockets(port));
    return all().stream()
        .filter(pid -> !sockets.isEmpty() && holdsOneOf(pid, sockets))
        .map(pid -> name(pid) + " (pid " + pid + ")")
        .findFirst();
  }

  private static List<String> listeningSockets(int port) {
    String wanted = ":%04X".formatted(port);
    var sockets = new ArrayList<String>();
    for (String table : List.of("net/tcp", "net/tcp6")) {
      for (String line : read(ROOT.resolve(table)).split("\n", -1)) {
        String[] fields = line.strip().split("\\s+", -1);
        if (fields.length > 9 && fields[1].endsWith(wanted) && fields[3].equals("0A")) {
          sockets.add("socket:[" + fields[9] + "]");
        }
      }
    }
    return sockets;
  }

  private static boolean holdsOneOf(long pid, Set<String> sockets) {
    try (Stream<Path> descriptors = Files.list(process(pid).resolve("fd"))) {
      return descriptors.anyMatch(descriptor -> sockets.contains(link(descriptor)));
    } catch (IOException e) {
      return false;
    }
  }

  private static String name(long pid) {
    return read(process(pid).resolve("comm")).strip();
  }

  private static long number(Path file, String label) {
    return read(file)
        .lines()
        .filter(line -> line.startsWith(label))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }

  private static List<Long> all() {
    try (Stream<Path> entries = Files.list(ROOT)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.chars().allMatch(Character::isDigit))
          .map(Long::valueOf)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Path process(long pid) {
    return ROOT.resolve(Long.toString(pid));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  private static String link(Path file) {
    try {
      return Files.readSymbolicLink(file).toString();
    } catch (IOException e) {
      return "";
    }
  }
}
