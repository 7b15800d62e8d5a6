package pk.itregistry.proof.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import pk.itregistry.proof.stack.OwnStack;

/**
 * Seconds from starting exports-service, the largest of the services, until it says that it is
 * ready, against two Quarkus services with the same options that do nothing: one with the same
 * extensions, and the least that can say that it is ready. The first tells what our own code costs,
 * the second what the extensions cost too. Each with and without a cache of what the JDK prepared
 * in an earlier run (AOT cache).
 */
final class Starting implements Contest {
  private static final String EXPORTS = "exports-service/target";
  private static final String EQUIPPED = "proof/equipped-service/target";
  private static final String EMPTY = "proof/empty-service/target";
  private static final Pattern FEATURES = Pattern.compile("Installed features: (\\[.*])");

  /** One service to start: how, and where its jars lie. */
  private record Candidate(String name, Twin like, Path target, int port) {
    URI ready() {
      return URI.create("http://127.0.0.1:" + port + "/q/health/ready");
    }
  }

  @Override
  public List<Tool> needs() {
    return List.of();
  }

  @Override
  public Target target() {
    return Target.atMost(1.5, 1.5);
  }

  @Override
  public List<Round> run(Settings settings, Telling telling) {
    try (OwnStack stack = settings.freshStack()) {
      Twin like = Twin.of(stack.pid("exports"));
      stack.serversOnly();
      Path root = settings.root();
      var ours = candidate("exports", like, root.resolve(EXPORTS), settings.port(3));
      var equipped = candidate("equipped", like, root.resolve(EQUIPPED), settings.port(4));
      var empty = candidate("empty", like, root.resolve(EMPTY), settings.port(5));
      telling.remark(
          "all with %s; without the cache from quarkus-app (fast-jar), with it from quarkus-aot"
                  .formatted(options(like))
              + " (aot-jar: the JDK's own class loader, which the cache needs)");
      List<Round> rounds = new ArrayList<>();
      for (boolean cached : List.of(false, true)) {
        train(settings, telling, cached, ours, equipped, empty);
        mustBeEquippedAlike(settings, ours, equipped);
        String variant = cached ? "with AOT cache" : "without";
        for (int number = 1; number <= settings.rounds(); number++) {
          Side service = start(settings, ours, cached);
          Side same = start(settings, equipped, cached);
          Side least = start(settings, empty, cached);
          rounds.add(telling.round(Round.of(variant, number, service, same)));
          rounds.add(telling.round(Round.of(variant + ", to the least", number, service, least)));
        }
      }
      return rounds;
    }
  }

  private static void mustBeEquippedAlike(Settings settings, Candidate ours, Candidate equipped) {
    if (!features(settings, ours).equals(features(settings, equipped))) {
      throw new Trouble(
          "Not the same extensions: exports has %s, equipped-service %s."
              .formatted(features(settings, ours), features(settings, equipped)));
    }
  }

  private static String features(Settings settings, Candidate candidate) {
    try {
      return FEATURES
          .matcher(Files.readString(log(settings, candidate)))
          .results()
          .map(found -> found.group(1))
          .reduce((_, last) -> last)
          .orElseThrow(() -> new Trouble(candidate.name() + " does not tell its extensions."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Candidate candidate(String name, Twin like, Path target, int port) {
    for (String layout : List.of("quarkus-app", "quarkus-aot")) {
      Path jar = target.resolve(layout).resolve("quarkus-run.jar");
      if (!Files.exists(jar)) {
        throw new Trouble("%s is not built: run it by ./dev bench start.".formatted(jar));
      }
    }
    Twin elsewhere = like.with(Map.of("QUARKUS_HTTP_PORT", Integer.toString(port)));
    return new Candidate(name, elsewhere, target, port);
  }

  /** The first starts, which count for nothing: they fill the page cache, and the AOT cache. */
  private static void train(
      Settings settings, Telling telling, boolean cached, Candidate... candidates) {
    for (Candidate candidate : candidates) {
      List<String> recording =
          cached ? List.of("-XX:AOTCacheOutput=" + cache(settings, candidate)) : List.of();
      Process process = launch(settings, candidate, cached, recording);
      Twin.awaitOk(process, candidate.ready());
      Twin.end(process);
      if (cached && !Files.exists(cache(settings, candidate))) {
        throw new Trouble("The training run of " + candidate.name() + " left no AOT cache.");
      }
      telling.say(candidate.name() + (cached ? " is trained" : " was started once"));
    }
  }

  private static Side start(Settings settings, Candidate candidate, boolean cached) {
    List<String> using = cached ? List.of("-XX:AOTCache=" + cache(settings, candidate)) : List.of();
    long begun = System.nanoTime();
    Process process = launch(settings, candidate, cached, using);
    Twin.awaitOk(process, candidate.ready());
    double seconds = (System.nanoTime() - begun) / 1e9;
    Map<String, Long> used = new TreeMap<>();
    used.put(
        candidate.name(), new Cpu(Map.of("all", process.pid())).read().getOrDefault("all", 0L));
    Twin.end(process);
    return new Side(candidate.name(), seconds, "s", 1, used, Map.of());
  }

  private static Process launch(
      Settings settings, Candidate candidate, boolean cached, List<String> options) {
    Path jar =
        candidate
            .target()
            .resolve(cached ? "quarkus-aot" : "quarkus-app")
            .resolve("quarkus-run.jar");
    return candidate.like().running(jar, options).start(settings.work(), log(settings, candidate));
  }

  private static Path log(Settings settings, Candidate candidate) {
    return settings.work().resolve(candidate.name() + ".log");
  }

  private static Path cache(Settings settings, Candidate candidate) {
    return settings.work().resolve(candidate.name() + ".aot");
  }

  private static String options(Twin like) {
    return String.join(" ", like.command().stream().filter(word -> word.startsWith("-X")).toList());
  }
}
