package pk.itregistry.stack;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings members up, row by row, until they serve. */
final class Start {
  private static final Duration LONGEST = Duration.ofMinutes(4);
  private static final int LAST_LINES = 8;

  private final Place place;
  private final Processes processes;
  private final Servers servers;
  private final PrintStream out;

  Start(Place place, Processes processes, Servers servers, PrintStream out) {
    this.place = place;
    this.processes = processes;
    this.servers = servers;
    this.out = out;
  }

  /** Starts those of these that do not run, and waits until all of them are ready. */
  void all(List<Member> members) {
    for (Member member : members) {
      if (processes.living(member).isEmpty()) {
        clean(member);
        processes.requireFreePorts(member);
      }
    }
    for (List<Member> row : Member.ROWS) {
      var waiting = new ArrayList<Server>();
      for (Member member : row) {
        if (members.contains(member)) {
          Server server = servers.of(member);
          launch(server);
          waiting.add(server);
        }
      }
      await(waiting);
    }
  }

  private void clean(Member member) {
    boolean died = processes.leftPidFile(member);
    int ended = processes.clean(member);
    if (died || ended > 0) {
      say(member, "left over from a run that was cut off: cleaned");
    }
  }

  private void launch(Server server) {
    Member member = server.member();
    Optional<PidRecord> living = processes.living(member);
    if (living.isPresent()) {
      say(member, "runs already (pid " + living.get().pid() + ")");
      return;
    }
    server.prepare();
    Path log = place.log(member);
    say(member, "starting on port " + place.ports().of(member));
    Process process =
        Child.detached(server.command(), server.environment(), place.work(member), log);
    processes.remember(member, process.pid());
  }

  private void await(List<Server> row) {
    long started = System.nanoTime();
    Map<Member, Server> waiting = new LinkedHashMap<>();
    row.forEach(server -> waiting.put(server.member(), server));
    while (!waiting.isEmpty()) {
      for (Server server : List.copyOf(waiting.values())) {
        requireAlive(server.member());
        if (server.ready()) {
          server.settle();
          waiting.remove(server.member());
          say(server.member(), "ready after " + seconds(System.nanoTime() - started));
        }
      }
      if (System.nanoTime() - started > LONGEST.toNanos()) {
        Member slow = waiting.keySet().iterator().next();
        throw new Trouble(slow.label() + " lives but is not ready after 4 minutes" + end(slow));
      }
      Processes.pause();
    }
  }

  private void requireAlive(Member member) {
    if (processes.living(member).isEmpty()) {
      throw new Trouble(member.label() + " ended while it was starting" + end(member));
    }
  }

  private String end(Member member) {
    return "; its log %s ends:%n  %s"
        .formatted(
            place.log(member), String.join("\n  ", Disk.lastLines(place.log(member), LAST_LINES)));
  }

  private void say(Member member, String what) {
    out.printf("  %-10s  %s%n", member.label(), what);
  }

  static String seconds(long nanos) {
    return "%.1f s".formatted(nanos / 1e9);
  }
}
