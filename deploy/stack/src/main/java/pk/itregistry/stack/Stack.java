package pk.itregistry.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pk.itregistry.stack.access.AccessFile;
import pk.itregistry.stack.access.StackProperties;
import pk.itregistry.stack.access.TokenRefused;
import pk.itregistry.stack.access.Tokens;

/** The command: does one thing with the stack and ends. ./dev calls it. */
public final class Stack {
  private static final long ROOM_NEEDED = 2L << 30;
  private static final List<Member> ALL = List.of(Member.values());

  private final Place place;
  private final PrintStream out;
  private final Processes processes;

  private Stack(Place place, PrintStream out) {
    this.place = place;
    this.out = out;
    this.processes = new Processes(place);
  }

  public static void main(String[] arguments) {
    try {
      Path root = Path.of(System.getProperty("itr.root", ".")).toAbsolutePath().normalize();
      new Stack(Place.of(root, System.getenv()), System.out).run(List.of(arguments));
    } catch (Trouble | TokenRefused e) {
      System.out.flush();
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void run(List<String> words) {
    switch (String.join(" ", words.isEmpty() ? List.of("status") : words.subList(0, 1))) {
      case "up" -> up(ALL);
      case "infra" -> infra(words.size() > 1 ? words.get(1) : "up");
      case "down" -> down();
      case "status" -> report(ALL);
      case "restart" -> restart(Member.named(argument(words)));
      case "logs" -> logs(Member.named(argument(words)), words.contains("-f"));
      case "env" -> out.print(Handout.shell(place, handout()));
      case "token" -> token(argument(words));
      case "realm" -> out.println(realm(argument(words)));
      case "letters" -> new Letters(handout(), out).print();
      default ->
          throw new Trouble(
              ("There is no command \"%s\": up, down, status, restart, logs, env, token, realm,"
                      + " letters, infra.")
                  .formatted(words.getFirst()));
    }
  }

  private static String argument(List<String> words) {
    if (words.size() < 2) {
      throw new Trouble(words.getFirst() + " needs a name.");
    }
    return words.get(1);
  }

  private void infra(String what) {
    switch (what) {
      case "up" -> up(Member.SERVERS);
      case "down" -> down();
      default -> throw new Trouble("infra knows up and down, not \"" + what + "\".");
    }
  }

  private void up(List<Member> members) {
    Lock.holding(place, () -> startUnlessRunning(members));
    report(members);
  }

  private void startUnlessRunning(List<Member> members) {
    if (members.stream().allMatch(member -> processes.living(member).isPresent())
        && members.stream().allMatch(member -> servers().of(member).ready())) {
      out.println("The stack is already running in " + place.data() + ".");
    } else {
      start(members);
    }
  }

  private void start(List<Member> members) {
    long started = System.nanoTime();
    Disk.requireRoom(place.data(), ROOM_NEEDED);
    for (Member member : members) {
      if (!Member.SERVERS.contains(member) && processes.living(member).isEmpty()) {
        PackagedApp.requirePackaged(place, member);
      }
    }
    place.keepPorts();
    var secrets = new Secrets(place);
    writeHandout(secrets);
    out.println("Starting in " + place.data() + " (logs in " + place.data() + "/logs)");
    new Start(place, processes, new Servers(place, secrets), out).all(members);
    out.println("All ready after " + Start.seconds(System.nanoTime() - started) + ".");
  }

  private void writeHandout(Secrets secrets) {
    var handout = Handout.properties(place, secrets, AccessFile.committed());
    Disk.writeSecret(place.stackProperties(), Secrets.print(handout));
  }

  private Servers servers() {
    return new Servers(place, new Secrets(place));
  }

  private void down() {
    if (!Files.isDirectory(place.data())) {
      out.println("Nothing runs in " + place.data() + ".");
      return;
    }
    Lock.holding(
        place, () -> Member.ROWS.reversed().forEach(row -> processes.stop(row.reversed())));
    out.println("Stopped. The data stays in " + place.data() + ".");
  }

  private void restart(Member member) {
    Lock.holding(
        place,
        () -> {
          processes.stop(List.of(member));
          start(List.of(member));
        });
    report(List.of(member));
  }

  private void report(List<Member> members) {
    long sum = 0;
    for (Member member : members) {
      Optional<PidRecord> living = processes.living(member);
      long resident = living.map(process -> Proc.residentKb(process.pid()) >> 10).orElse(0L);
      sum += resident;
      out.printf(
          "  %-10s  %-7s  port %-5d  %s%n",
          member.label(),
          state(member, living),
          place.ports().of(member),
          living.map(process -> "pid %-7d  %4d MB".formatted(process.pid(), resident)).orElse(""));
    }
    out.printf("  resident memory in all: %d MB%n", sum);
    if (members.contains(Member.GATEWAY) && processes.living(Member.GATEWAY).isPresent()) {
      out.println("  API      " + place.ports().url(Member.GATEWAY));
      out.println("  sign-in  " + place.ports().issuer());
    }
  }

  private String state(Member member, Optional<PidRecord> living) {
    if (living.isEmpty()) {
      return processes.leftPidFile(member) ? "died" : "stopped";
    }
    return servers().of(member).ready() ? "ready" : "unready";
  }

  private void logs(Member member, boolean follow) {
    Path log = place.log(member);
    if (!Files.exists(log)) {
      throw new Trouble(member.label() + " has not written anything yet (no " + log + ").");
    }
    var command = Arrays.asList("tail", "-n", "200", follow ? "-F" : "-q", log.toString());
    try {
      new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new Trouble("Cannot run tail.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void token(String name) {
    StackProperties stack = handout();
    if (!stack.persons().contains(name) && !stack.clients().contains(name)) {
      throw new Trouble(
          "There is no %s; people: %s; clients: %s."
              .formatted(
                  name, String.join(", ", stack.persons()), String.join(", ", stack.clients())));
    }
    out.println(new Tokens(stack).of(name));
  }

  private String realm(String publicAddress) {
    return RealmDocument.of(place.realm()).forProduction(publicAddress);
  }

  private StackProperties handout() {
    if (!Files.exists(place.stackProperties())) {
      throw new Trouble("Nothing was ever started in " + place.data() + ": run ./dev up first.");
    }
    return StackProperties.read(place.stackProperties());
  }
}
