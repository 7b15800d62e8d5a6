package pk.itregistry.proof.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import pk.itregistry.proof.stack.OwnStack;

/** What processes have used of the processors, as Linux counts it in /proc. */
final class Cpu {
  // Linux reports to user space in hundredths of a second on every platform we run on.
  private static final long MICROS_A_TICK = 10_000;

  private final Map<String, Long> roots;

  /** Meters these processes, each with all that descends from it. */
  Cpu(Map<String, Long> roots) {
    this.roots = Map.copyOf(roots);
  }

  /** Meters all processes of a system. */
  static Cpu of(OwnStack stack) {
    Map<String, Long> pids = new TreeMap<>();
    OwnStack.MEMBERS.forEach(member -> pids.put(member, stack.pid(member)));
    return new Cpu(pids);
  }

  /**
   * One process.
   *
   * @param own ticks that it used itself
   * @param ended ticks that its children had used when they ended
   */
  record Stat(long pid, long parent, long own, long ended) {

    /** Reads a line of /proc/PID/stat. The name stands in brackets and may hold anything. */
    static Stat parse(String line) {
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
      return new Stat(
          Long.parseLong(line.substring(0, line.indexOf(' '))),
          Long.parseLong(fields[1]),
          Long.parseLong(fields[11]) + Long.parseLong(fields[12]),
          Long.parseLong(fields[13]) + Long.parseLong(fields[14]));
    }
  }

  /** Microseconds used so far, by name. */
  Map<String, Long> read() {
    List<Stat> all = all();
    Map<String, Long> used = new TreeMap<>();
    roots.forEach((name, root) -> used.put(name, ofTree(root, all) * MICROS_A_TICK));
    return used;
  }

  /** What was used since an earlier reading, divided by the requests answered meanwhile. */
  Map<String, Long> perRequest(Map<String, Long> before, long requests) {
    Map<String, Long> each = new TreeMap<>();
    read()
        .forEach((name, used) -> each.put(name, (used - before.getOrDefault(name, 0L)) / requests));
    return each;
  }

  /**
   * Ticks of a process and its descendants. What a descendant used does not vanish when it ends.
   */
  static long ofTree(long root, List<Stat> all) {
    return tree(root, all).stream().mapToLong(one -> one.own() + one.ended()).sum();
  }

  /** A process that runs and all that descend from it. */
  static List<Long> tree(long root) {
    return tree(root, all()).stream().map(Stat::pid).toList();
  }

  private static List<Stat> tree(long root, List<Stat> all) {
    Map<Long, List<Stat>> children = new HashMap<>();
    all.forEach(one -> children.computeIfAbsent(one.parent(), _ -> new ArrayList<>()).add(one));
    List<Stat> found = new ArrayList<>();
    Deque<Stat> open = new ArrayDeque<>(all.stream().filter(one -> one.pid() == root).toList());
    while (!open.isEmpty()) {
      Stat one = open.pop();
      found.add(one);
      open.addAll(children.getOrDefault(one.pid(), List.of()));
    }
    return found;
  }

  /** Microseconds used by all programs that this process has run to their end. */
  static long ofEndedChildren() {
    return Stat.parse(read(Path.of("/proc/self/stat"))).ended() * MICROS_A_TICK;
  }

  /** The load average over the last minute. */
  static double loadAverage() {
    String line = read(Path.of("/proc/loadavg"));
    return Double.parseDouble(line.substring(0, line.indexOf(' ')));
  }

  private static List<Stat> all() {
    List<Stat> found = new ArrayList<>();
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      for (Path process : processes.toList()) {
        if (Character.isDigit(process.getFileName().toString().charAt(0))) {
          add(process.resolve("stat"), found);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static void add(Path file, List<Stat> found) {
    try {
      found.add(Stat.parse(Files.readString(file)));
    } catch (IOException e) {
      // It ended in between: its parent has its ticks now.
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
