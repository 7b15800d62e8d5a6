package pk.itregistry.proof.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import pk.itregistry.e2e.Cast;
import pk.itregistry.e2e.Door;
import pk.itregistry.e2e.Narrator;
import pk.itregistry.proof.stack.OwnStack;

/**
 * How long after registry-service committed a grant exports-service has committed its effect,
 * against a record's raw way through the same broker. Both commits carry the one server's own
 * timestamps, so nothing is polled for and no clock is compared with another.
 */
final class EventLatency implements Contest {
  private static final int SAMPLES = 200;
  private static final int WARM_UP_CLIENTS = 16;
  private static final int SLICE_SECONDS = 20;
  private static final int LONGEST_PAUSE_MILLIS = 100;

  @Override
  public List<Tool> needs() {
    return List.of(Tool.WRK);
  }

  @Override
  public Target target() {
    return Target.atMost(20, 10);
  }

  @Override
  public List<Round> run(Settings settings, Telling telling) {
    try (OwnStack stack = settings.freshStack()) {
      Sql.of(stack, "postgres").run("ALTER SYSTEM SET track_commit_timestamp = on");
      stack.restart("postgres");
      stack.restart("keycloak"); // it answers 500 as long as it holds connections of before
      var cast = new Cast(stack.properties());
      Door door = door(stack);
      RegisteredFirm firm = RegisteredFirm.register(door, cast);
      warmUp(settings, stack, cast, firm, telling);
      String event =
          Sql.of(stack, "registry")
              .rows("SELECT event FROM outbox ORDER BY seq DESC LIMIT 1")
              .getFirst()
              .getOrDefault("event", "");
      try (var echo = new Echo(stack.properties().get("kafka.bootstrap"), event)) {
        for (int i = 0; i < settings.warmUp(); i++) {
          echo.once();
        }
        telling.remark(
            "%d bytes an event; pauses of 0 to %d ms, so that no timer is met in step"
                .formatted(event.length(), LONGEST_PAUSE_MILLIS));
        List<Round> rounds = new ArrayList<>();
        for (int number = 1; number <= settings.rounds(); number++) {
          Side ours = grants(stack, door, cast, firm);
          Side theirs = echoes(stack, echo);
          rounds.add(telling.round(Round.of("p50", number, ours, theirs)));
        }
        telling.remark(tail(rounds));
        return rounds;
      }
    }
  }

  private static Door door(OwnStack stack) {
    return new Door(
        URI.create(stack.properties().get("gateway.url")),
        Narrator.silent(),
        Duration.ofMinutes(1));
  }

  private static void warmUp(
      Settings settings, OwnStack stack, Cast cast, RegisteredFirm firm, Telling telling) {
    var script = Pieces.put(settings.work(), "granting.lua");
    var tokenFile = settings.work().resolve("owner-token.txt");
    long used = 0;
    long granted = 0;
    while (granted < settings.warmUp()) {
      Pieces.write(tokenFile, cast.token(firm.owner()) + "\n");
      Wrk.Answers answers =
          Wrk.run(
              stack.properties().get("gateway.url"),
              WARM_UP_CLIENTS,
              SLICE_SECONDS,
              script,
              List.of(),
              List.of(
                  firm.id(),
                  tokenFile.toString(),
                  Long.toString(used),
                  Integer.toString(Wrk.THREADS),
                  "warm-up-" + firm.id()));
      used += answers.taken();
      granted += answers.count(201);
      telling.say(
          "warm-up: %d of %d granted %s".formatted(granted, settings.warmUp(), answers.odd(201)));
    }
    awaitHeard(stack);
  }

  private static Side grants(OwnStack stack, Door door, Cast cast, RegisteredFirm firm) {
    Cpu cpu = Cpu.of(stack);
    Map<String, Long> before = cpu.read();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      String form =
          """
          {"granteeKind": "PERSON", "grantee": "heard-%d", "permissions": ["VIEW_RETURNS"]}
          """
              .formatted(i);
      ids.add(
          door.post("/registry/v1/firms/" + firm.id() + "/authorities")
              .as(firm.owner(), cast.token(firm.owner()))
              .key(UUID.randomUUID().toString())
              .json(form)
              .quietly()
              .send()
              .expect(201)
              .at("/id"));
      pause();
    }
    awaitHeard(stack);
    Map<String, Long> each = cpu.perRequest(before, SAMPLES);
    return side("commit to effect", millisToEffect(stack, ids), each);
  }

  private static Side echoes(OwnStack stack, Echo echo) {
    Cpu cpu = new Cpu(Map.of("kafka", stack.pid("kafka")));
    Map<String, Long> before = cpu.read();
    List<Double> took = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      took.add(echo.once());
      pause();
    }
    return side("raw round trip", took, cpu.perRequest(before, SAMPLES));
  }

  private static Side side(String who, List<Double> millis, Map<String, Long> cpu) {
    return new Side(
        who,
        Figures.median(millis),
        "ms p50",
        millis.size(),
        cpu,
        Map.of("p99ms", Figures.rounded(Figures.percentile(millis, 99))));
  }

  private static void awaitHeard(OwnStack stack) {
    Sql registry = Sql.of(stack, "registry");
    Sql exports = Sql.of(stack, "exports");
    Patience.until(
        "exports has heard all grants",
        Duration.ofMinutes(10),
        Duration.ofMillis(500),
        () ->
            exports.number("SELECT count(*) FROM authority_copy")
                >= registry.number("SELECT count(*) FROM authority"));
  }

  private static List<Double> millisToEffect(OwnStack stack, List<String> ids) {
    Map<String, Double> granted = commits(Sql.of(stack, "registry"), "authority", "id", ids);
    Map<String, Double> copied =
        commits(Sql.of(stack, "exports"), "authority_copy", "authority_id", ids);
    return ids.stream()
        .map(id -> copied.getOrDefault(id, Double.NaN) - granted.getOrDefault(id, Double.NaN))
        .toList();
  }

  /** When the transaction that wrote each row committed, in milliseconds. */
  private static Map<String, Double> commits(
      Sql database, String table, String id, List<String> ids) {
    String wanted = ids.stream().map(one -> "'" + one + "'").collect(Collectors.joining(","));
    return database
        .rows(
            "SELECT %1$s AS id, extract(epoch FROM pg_xact_commit_timestamp(xmin)) * 1000 AS at"
                    .formatted(id)
                + " FROM %s WHERE %s IN (%s)".formatted(table, id, wanted))
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.getOrDefault("id", ""),
                row -> Double.parseDouble(row.getOrDefault("at", "NaN"))));
  }

  private static void pause() {
    Patience.pause(
        Duration.ofMillis(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS + 1)));
  }

  private static String tail(List<Round> rounds) {
    List<Double> ratios =
        rounds.stream().map(round -> millis(round.ours()) / millis(round.theirs())).toList();
    return new Ratio("p99 to p99:", ratios).text();
  }

  private static double millis(Side side) {
    return Double.parseDouble(String.valueOf(side.more().get("p99ms")));
  }
}
