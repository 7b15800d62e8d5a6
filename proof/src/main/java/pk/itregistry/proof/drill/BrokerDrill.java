package pk.itregistry.proof.drill;

import java.time.Duration;
import java.util.List;
import pk.itregistry.e2e.Processes;
import pk.itregistry.proof.drill.FilingLoad.Answer;
import pk.itregistry.proof.stack.OwnStack;

/** Kafka is away for a minute under load: writes go on, and afterwards all is told in order. */
final class BrokerDrill {
  private static final int HANDS = 16;
  private static final Duration BEAT = Duration.ofMillis(400);
  private static final Duration AWAY = Duration.ofSeconds(60);
  private static final Duration CAUGHT_UP = Duration.ofSeconds(2);
  private static final Duration BESIDE = Duration.ofSeconds(8);
  private static final Duration DRAINED = Duration.ofSeconds(60);

  private final OwnStack stack;
  private final Report report;
  private final Scene scene;
  private final Promises promises;

  BrokerDrill(OwnStack stack, Report report) {
    this.stack = stack;
    this.report = report;
    this.scene = Scene.of(stack.properties());
    this.promises = new Promises(scene.books());
  }

  void run() {
    report.say(HANDS + " firms are registered");
    try (FilingLoad load = new FilingLoad(scene, HANDS)) {
      Promises.until(DRAINED, () -> promises.unpublished() == 0);
      long begun = System.nanoTime();
      load.start(BEAT);
      wait(BESIDE);
      report.say("%d writes answered; Kafka is killed".formatted(load.answers().size()));
      long gone = System.nanoTime();
      Processes.of(stack.description()).kill("kafka");
      watch(load);
      long backlog = promises.unpublished();
      report.say("Kafka is started again; the load goes on");
      stack.restart("kafka");
      long back = System.nanoTime();
      Verdict drained = drained(backlog, back);
      wait(BESIDE);
      load.end();
      long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
      report.add(List.of(wentOn(load, gone, back), wentOnAfterwards(load, back), drained));
      report.add(promises.eventsOnce(DRAINED));
      report.add(promises.inOrder());
      report.add(List.of(promises.nothingParked()));
      report.add(promises.copiesEqual());
      sayLag(seconds);
    }
  }

  private void watch(FilingLoad load) {
    for (int tenth = 1; tenth <= 6; tenth++) {
      wait(AWAY.dividedBy(6));
      report.say(
          "away for %d s: %d writes answered, %d events wait"
              .formatted(
                  AWAY.toSeconds() * tenth / 6, load.answers().size(), promises.unpublished()));
    }
  }

  private static void wait(Duration time) {
    Promises.until(time, () -> false);
  }

  private static Verdict wentOn(FilingLoad load, long gone, long back) {
    return allDone(
        "all writes go on in the %d s without Kafka and while it starts"
            .formatted(AWAY.toSeconds()),
        load,
        gone,
        back);
  }

  private static Verdict wentOnAfterwards(FilingLoad load, long back) {
    return allDone("all writes go on afterwards", load, back, Long.MAX_VALUE);
  }

  private static Verdict allDone(String promise, FilingLoad load, long from, long until) {
    List<Answer> sent =
        load.answers().stream().filter(answer -> answer.sentBetween(from, until)).toList();
    return new Verdict(
        promise,
        !sent.isEmpty() && sent.stream().allMatch(Answer::done),
        "first answers: " + FilingLoad.counted(sent));
  }

  private Verdict drained(long backlog, long back) {
    Promises.until(DRAINED, this::hasCaughtUp);
    long millis = Duration.ofNanos(System.nanoTime() - back).toMillis();
    return new Verdict(
        "what waited is told when Kafka is back",
        hasCaughtUp(),
        "%d events waited; %.1f s after Kafka's return nothing waits longer than %d s"
            .formatted(backlog, millis / 1e3, CAUGHT_UP.toSeconds()));
  }

  private boolean hasCaughtUp() {
    return Books.SERVICES.stream()
        .allMatch(service -> scene.books().longestWaitMillis(service) <= CAUGHT_UP.toMillis());
  }

  private void sayLag(long seconds) {
    for (String service : List.of("registry", "exports")) {
      List<Long> delays = scene.books().delaysMillis(service, seconds);
      report.say(
          "%s: %d events; from commit to Kafka p50 %d ms, p90 %d ms, longest %d ms"
              .formatted(
                  service,
                  delays.size(),
                  Checks.quantile(delays, 0.5),
                  Checks.quantile(delays, 0.9),
                  Checks.quantile(delays, 1)));
    }
  }
}
