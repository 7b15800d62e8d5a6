package pk.itregistry.proof.drill;

import java.time.Duration;
import java.util.List;
import pk.itregistry.proof.drill.FilingLoad.Answer;

/** Kafka is away for a minute under load: writes go on, and afterwards all is told in order. */
final class BrokerDrill {
  private static final int HANDS = 16;
  private static final Duration BEAT = Duration.ofMillis(400);
  private static final Duration AWAY = Duration.ofSeconds(60);
  private static final Duration BESIDE = Duration.ofSeconds(8);
  private static final Duration DRAINED = Duration.ofSeconds(60);

  private final DrillStack stack;
  private final Report report;
  private final Scene scene;
  private final Promises promises;

  BrokerDrill(DrillStack stack, Report report) {
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
      int before = load.answers().size();
      stack.processes().kill("kafka");
      watch(load);
      List<Answer> meanwhile = load.answers().subList(before, load.answers().size());
      long backlog = promises.unpublished();
      report.say("Kafka is started again; the load goes on");
      stack.restart("kafka");
      long back = System.nanoTime();
      wait(BESIDE);
      load.end();
      Verdict drained = drained(backlog, back);
      long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
      report.add(List.of(wentOn(meanwhile), answeredAll(load.answers()), drained));
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

  private static Verdict wentOn(List<Answer> meanwhile) {
    return new Verdict(
        "writes go on while Kafka is away",
        !meanwhile.isEmpty() && meanwhile.stream().allMatch(Answer::done),
        "first answers in %d s: %s".formatted(AWAY.toSeconds(), FilingLoad.counted(meanwhile)));
  }

  private static Verdict answeredAll(List<Answer> all) {
    return new Verdict(
        "writes go on before, meanwhile and after",
        all.stream().allMatch(Answer::done),
        FilingLoad.counted(all).toString());
  }

  private Verdict drained(long backlog, long back) {
    Promises.until(DRAINED, () -> promises.unpublished() == 0);
    long millis = Duration.ofNanos(System.nanoTime() - back).toMillis();
    return new Verdict(
        "what waited is told when Kafka is back",
        promises.unpublished() == 0,
        "%d events waited; outbox empty %.1f s after Kafka's return (load until %d s after it)"
            .formatted(backlog, millis / 1e3, BESIDE.toSeconds()));
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
