package pk.itregistry.proof.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.proof.stack.OwnStack;

/**
 * Single-line returns a second, through the gateway with everything that belongs to a filing,
 * against pgbench putting the same rows into the same tables on the same server.
 */
final class Filing implements Contest {
  private static final List<Integer> CLIENTS = List.of(16, 64);
  private static final int SLICE_SECONDS = 20;

  /** A rate that the consumers do not follow is not the system's. */
  private static final double LONGEST_CATCHING_UP = 5;

  @Override
  public List<Tool> needs() {
    return List.of(Tool.WRK, Tool.PGBENCH);
  }

  @Override
  public Target target() {
    return Target.atLeast(0.35, 0.6);
  }

  @Override
  public List<Round> run(Settings settings, Telling telling) {
    try (OwnStack stack = settings.freshStack()) {
      telling.remark(durability(stack));
      telling.say("seeding " + settings.firms() + " firms by events");
      List<FirmId> firms = Firms.seed(stack, settings.firms());
      var load = new FilingLoad(settings, stack, firms);
      var drain = new Drain(stack);
      warmUp(settings, load, telling);
      drain.await();
      var rows = new FilingRows(settings, stack, firms.size());
      rows.warmUp(settings.warmUp());
      List<Round> rounds = new ArrayList<>();
      for (int number = 1; number <= settings.rounds(); number++) {
        for (int clients : CLIENTS) {
          Side ours = ours(settings, stack, load, drain, clients);
          Side theirs = rows.insert(clients, settings.seconds());
          rounds.add(telling.round(Round.of(clients + " clients", number, ours, theirs)));
        }
      }
      return rounds;
    }
  }

  private static void warmUp(Settings settings, FilingLoad load, Telling telling) {
    long filed = 0;
    while (filed < settings.warmUp()) {
      Wrk.Answers answers = load.file(CLIENTS.getFirst(), SLICE_SECONDS);
      filed += answers.count(201);
      telling.say(
          "warm-up: %d of %d filed %s".formatted(filed, settings.warmUp(), answers.odd(201)));
    }
  }

  /** The CPU that is counted includes what happens until every consumer has caught up. */
  private static Side ours(
      Settings settings, OwnStack stack, FilingLoad load, Drain drain, int clients) {
    Cpu cpu = Cpu.of(stack);
    Map<String, Long> before = cpu.read();
    Wrk.Answers answers = load.file(clients, settings.seconds());
    double caughtUp = drain.await();
    if (caughtUp > LONGEST_CATCHING_UP) {
      throw new Trouble(
          "The consumers do not keep up: they needed %.1f s after a round.".formatted(caughtUp));
    }
    long filed = answers.only(201);
    Map<String, Long> each = new TreeMap<>(cpu.perRequest(before, filed));
    each.put("wrk", answers.cpuMicros() / filed);
    Map<String, Object> more = new HashMap<>();
    more.put("p50ms", Figures.rounded(answers.p50Micros() / 1e3));
    more.put("p99ms", Figures.rounded(answers.p99Micros() / 1e3));
    more.put("caughtUpAfterSeconds", Figures.rounded(caughtUp));
    return new Side("filed", filed / answers.seconds(), "/s", filed, each, more);
  }

  // As the service's own role, since a role can have settings of its own.
  private static String durability(OwnStack stack) {
    Map<String, String> set =
        Sql.role(stack.properties(), "exports", Baseline.APP)
            .rows(
                "SELECT current_setting('fsync') AS fsync,"
                    + " current_setting('synchronous_commit') AS synchronous_commit,"
                    + " current_setting('shared_buffers') AS shared_buffers,"
                    + " current_setting('server_version') AS server_version")
            .getFirst();
    if (!"on".equals(set.get("fsync")) || !"on".equals(set.get("synchronous_commit"))) {
      throw new Trouble("The server does not wait for the disk: " + set);
    }
    return "one PostgreSQL server for both sides: " + set;
  }
}
