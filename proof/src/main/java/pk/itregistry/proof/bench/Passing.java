package pk.itregistry.proof.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import pk.itregistry.proof.stack.OwnStack;
import pk.itregistry.stack.access.Tokens;

/**
 * Requests a second through the gateway against nginx in its place, the same fast upstream behind
 * both, without a token and with one. nginx does not check the token; the gateway does. The
 * variants take turns, and so does who goes first, so that no drift of the machine favours one.
 */
final class Passing implements Contest {
  private static final int CONNECTIONS = 32;
  private static final int SLICE_SECONDS = 5;
  private static final String PATH = "/exports/v1/purpose-codes";
  private static final String BEYOND_ANY = "10000000";

  /** A door to send through, and what to meter. */
  private record Door(String name, String url, Cpu cpu) {}

  @Override
  public List<Tool> needs() {
    return List.of(Tool.WRK, Tool.NGINX);
  }

  @Override
  public Target target() {
    return Target.atLeast(0.4, 0.7);
  }

  @Override
  public List<Round> run(Settings settings, Telling telling) {
    try (OwnStack stack = settings.freshStack();
        Nginx upstream = nginx(settings, "upstream.conf", 0);
        Nginx proxy = nginx(settings, "door.conf", 1)) {
      Process gateway = gateway(settings, stack);
      try {
        telling.remark(
            "nginx: as many worker processes as processors; the gateway: as the stack starts it, its"
                + " event loops on all processors; the limit per caller lifted; the upstream: one"
                + " worker process");
        Door ours = door("gateway", settings.port(2), gateway.pid(), upstream);
        Door theirs = door("nginx", settings.port(1), proxy.pid(), upstream);
        return rounds(settings, telling, ours, theirs, new Tokens(stack.properties()));
      } finally {
        Twin.end(gateway);
      }
    }
  }

  private static List<Round> rounds(
      Settings settings, Telling telling, Door ours, Door theirs, Tokens tokens) {
    Map<String, Boolean> variants = new LinkedHashMap<>();
    variants.put("without token", false);
    variants.put("with token", true);
    Path script = Pieces.put(settings.work(), "passing.lua");
    List<Round> rounds = new ArrayList<>();
    variants.forEach((variant, withToken) -> {
      for (Door door : List.of(ours, theirs)) {
        long answered = 0;
        while (answered < settings.warmUp()) {
          answered += send(door, script, SLICE_SECONDS, withToken, tokens).requests();
        }
        telling.say("%s: %s is warm".formatted(variant, door.name()));
      }
    });
    for (int round = 1; round <= settings.rounds(); round++) {
      int number = round;
      variants.forEach((variant, withToken) -> {
        Function<Door, Side> side =
            door -> send(door, script, settings.seconds(), withToken, tokens);
        boolean oursFirst = number % 2 == 1;
        Side first = side.apply(oursFirst ? ours : theirs);
        Side second = side.apply(oursFirst ? theirs : ours);
        Side through = oursFirst ? first : second;
        Side beside = oursFirst ? second : first;
        rounds.add(telling.round(Round.of(variant, number, through, beside)));
      });
    }
    variants.keySet().forEach(variant -> telling.remark(cpuRatio(variant, rounds)));
    return rounds;
  }

  private static Side send(Door door, Path script, int seconds, boolean withToken, Tokens tokens) {
    List<String> headers =
        withToken
            ? List.of("Authorization: Bearer " + tokens.of(Firms.PORTALS.getFirst()))
            : List.of();
    Map<String, Long> before = door.cpu().read();
    Wrk.Answers answers =
        Wrk.run(door.url() + PATH, CONNECTIONS, seconds, script, headers, List.of());
    long answered = answers.only(200);
    Map<String, Long> each = new TreeMap<>(door.cpu().perRequest(before, answered));
    each.put("wrk", answers.cpuMicros() / answered);
    return new Side(
        door.name(),
        answered / answers.seconds(),
        "/s",
        answered,
        each,
        Map.of(
            "p50ms", Figures.rounded(answers.p50Micros() / 1e3),
            "p99ms", Figures.rounded(answers.p99Micros() / 1e3)));
  }

  private static String cpuRatio(String variant, List<Round> rounds) {
    List<Double> ratios =
        rounds.stream()
            .filter(round -> round.variant().equals(variant))
            .map(round ->
                round.ours().cpuMicros().getOrDefault("gateway", 0L)
                    / Math.max(1.0, round.theirs().cpuMicros().getOrDefault("nginx", 0L)))
            .toList();
    return new Ratio(variant + ", CPU of gateway to CPU of nginx:", ratios).text();
  }

  private static Nginx nginx(Settings settings, String configuration, int offset) {
    return new Nginx(
        settings,
        configuration,
        Map.of(
            "upstream", Integer.toString(settings.port(0)),
            "door", Integer.toString(settings.port(1))),
        URI.create("http://127.0.0.1:" + settings.port(offset) + PATH));
  }

  private static Process gateway(Settings settings, OwnStack stack) {
    String upstream = "http://127.0.0.1:" + settings.port(0);
    Process process =
        Twin.of(stack.pid("gateway"))
            .with(
                Map.of(
                    "QUARKUS_HTTP_PORT", Integer.toString(settings.port(2)),
                    "ITR_EXPORTS_URL", upstream,
                    "GATEWAY_LIMITS_CALLER_PER_SECOND", BEYOND_ANY,
                    "GATEWAY_LIMITS_CALLER_BURST", BEYOND_ANY,
                    "GATEWAY_LIMITS_ADDRESS_PER_SECOND", BEYOND_ANY,
                    "GATEWAY_LIMITS_ADDRESS_BURST", BEYOND_ANY))
            .start(settings.work(), settings.work().resolve("gateway.log"));
    Twin.awaitOk(process, URI.create("http://127.0.0.1:" + settings.port(2) + PATH));
    return process;
  }

  private static Door door(String name, int port, long pid, Nginx upstream) {
    return new Door(
        name, "http://127.0.0.1:" + port, new Cpu(Map.of(name, pid, "upstream", upstream.pid())));
  }
}
