package pk.itregistry.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The members as processes: which live, which are left over, and how they end. */
final class Processes {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Place place;

  Processes(Place place) {
    this.place = place;
  }

  Optional<PidRecord> living(Member member) {
    return PidRecord.read(place.pidFile(member)).filter(PidRecord::alive);
  }

  boolean leftPidFile(Member member) {
    return Files.exists(place.pidFile(member)) && living(member).isEmpty();
  }

  void remember(Member member, long pid) {
    PidRecord.ofRunning(pid)
        .ifPresent(process -> Disk.write(place.pidFile(member), process.text()));
  }

  /** Asks all of these to end, waits, and then insists. */
  void stop(List<Member> members) {
    for (Member member : members) {
      living(member).ifPresent(process -> signal(member == Member.POSTGRES, process.pid()));
    }
    for (Member member : members) {
      living(member).ifPresent(process -> awaitEnd(process, PATIENCE));
      clean(member);
      place.pidFile(member).toFile().delete();
    }
  }

  /** PostgreSQL waits for its clients on SIGTERM, and sends them away on SIGINT. */
  private static void signal(boolean postgres, long pid) {
    if (postgres) {
      Child.succeeds("sh", "-c", "kill -INT " + pid);
    } else {
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
    }
  }

  private static void awaitEnd(PidRecord process, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (process.alive() && System.nanoTime() < end) {
      pause();
    }
    if (process.alive()) {
      ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
      while (process.alive() && System.nanoTime() < end + patience.toNanos()) {
        pause();
      }
    }
  }

  /** Ends what a killed run left of this member, PostgreSQL's orphaned children among it. */
  int clean(Member member) {
    List<Long> left = Proc.runningIn(place.work(member));
    for (long pid : left) {
      Optional<PidRecord> process = PidRecord.ofRunning(pid);
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
      process.ifPresent(record -> awaitEnd(record, PATIENCE));
    }
    return left.size();
  }

  void requireFreePorts(Member member) {
    for (int port : place.ports().allOf(member)) {
      if (!free(port)) {
        String holder = Proc.listener(port).map(name -> ", by " + name).orElse("");
        throw new Trouble(
            "Port %d, wanted for %s, is in use%s: stop that, or set ITR_PORT_BASE and ITR_DATA."
                .formatted(port, member.label(), holder));
      }
    }
  }

  private static boolean free(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(100));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted.", e);
    }
  }
}
