package pk.itregistry.proof.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.proof.stack.OwnStack;
import pk.itregistry.stack.access.Tokens;

/**
 * Five times as many filings as there is capacity for, sent to a beat whether answered or not: what
 * is filed a second meanwhile against the most that was filed a second right before. Whoever is not
 * served has to hear so within a second, with the time to wait; ten seconds later all is as it was:
 * each of these is judged in each round, as the ratio is.
 */
final class Overload implements Contest {
  private static final int TIMES = 5;
  private static final int WARM_UP_SECONDS = 10;
  private static final int CLIENTS = 32;

  /** More than any small machine files, so that refusing is warm too. */
  private static final int WARM_UP_RATE = 2_000;

  private static final int SECONDS_UNTIL_NORMAL = 10;
  private static final double LONGEST_REFUSAL_MS = 1_000;
  private static final int CALM_SECONDS = 10;

  /** A p99 that nobody would call slow, though it was less before. */
  private static final double ALWAYS_NORMAL_MS = 250;

  /** Of a sender that keeps less of its beat it cannot be said that it overloaded anything. */
  private static final double LEAST_OF_THE_LOAD = 0.95;

  /**
   * Either side of a round lasts so many times the rounds' seconds: in less, part of what filings
   * cause is only put off (events to be told and heard, pages to be written), and the peak is none
   * that could last.
   */
  private static final int LENGTHS = 4;

  @Override
  public List<Tool> needs() {
    return List.of(Tool.TASKSET);
  }

  @Override
  public Target target() {
    return Target.atLeast(0.9, 1.0);
  }

  @Override
  public List<Round> run(Settings settings, Telling telling) {
    try (OwnStack stack = settings.freshStack()) {
      telling.say("seeding " + settings.firms() + " firms by events");
      List<FirmId> firms = Firms.seed(stack, settings.firms());
      telling.remark(Processors.part(stack));
      return run(settings, telling, stack, firms);
    }
  }

  private static List<Round> run(
      Settings settings, Telling telling, OwnStack stack, List<FirmId> firms) {
    try (var load = new OpenLoad(stack.properties().get("gateway.url"), firms)) {
      var tokens = new Tokens(stack.properties());
      long filed = 0;
      while (filed < settings.warmUp()) {
        filed += load.closed(bearers(tokens), CLIENTS, WARM_UP_SECONDS).filed();
        telling.say("warm-up: %d of %d filed".formatted(filed, settings.warmUp()));
      }
      load.open(bearers(tokens), WARM_UP_RATE, WARM_UP_SECONDS);
      List<Round> rounds = new ArrayList<>();
      for (int number = 1; number <= settings.rounds(); number++) {
        rounds.add(telling.round(round(settings, telling, stack, load, tokens, number)));
      }
      return rounds;
    }
  }

  private static Round round(
      Settings settings,
      Telling telling,
      OwnStack stack,
      OpenLoad load,
      Tokens tokens,
      int number) {
    var cpu = new Used(stack);
    Heard peak = load.closed(bearers(tokens), CLIENTS, LENGTHS * settings.seconds());
    Side best = side("at its peak", peak, cpu);
    int rate = (int) Math.ceil(TIMES * peak.filedASecond());
    int half = Math.max(1, (int) (peak.filedASecond() / 2));
    int calm = Math.min(CALM_SECONDS, settings.seconds());
    Heard before = load.open(bearers(tokens), half, calm);
    cpu = new Used(stack);
    Heard over = load.open(bearers(tokens), rate, LENGTHS * settings.seconds());
    Side under = side("under overload", over, cpu);
    Heard after = load.afterPause(SECONDS_UNTIL_NORMAL, bearers(tokens), half, calm);
    check(telling, rate, over);
    check(telling, before, after);
    return Round.of(TIMES + " times the capacity", number, under, best);
  }

  private static void check(Telling telling, int rate, Heard over) {
    telling.promise(
        over.sentASecond() >= LEAST_OF_THE_LOAD * rate,
        String.format(Locale.ROOT, "%d filings a second are sent: %.0f", rate, over.sentASecond()));
    telling.promise(
        over.others().isEmpty() && over.withoutRetryAfter() == 0,
        String.format(
            Locale.ROOT,
            "who is not served hears 429 or 503 with Retry-After: refused %d, without it %d, other"
                + " answers %s",
            over.refused(),
            over.withoutRetryAfter(),
            over.others()));
    telling.promise(
        over.longestRefused() <= LONGEST_REFUSAL_MS,
        String.format(
            Locale.ROOT,
            "that is heard within 1 s: longest %.0f ms, p99 %.0f ms (p99 of what was filed %.0f ms)",
            over.longestRefused(),
            over.p99Refused(),
            over.p99Filed()));
  }

  private static void check(Telling telling, Heard before, Heard after) {
    double normal = Math.max(ALWAYS_NORMAL_MS, 2 * before.p99Filed());
    telling.promise(
        after.refused() == 0 && after.others().isEmpty() && after.p99Filed() <= normal,
        String.format(
            Locale.ROOT,
            "%d s later all is normal at half the capacity: filed %d, refused %d, other answers %s,"
                + " p99 %.0f ms (before: %.0f ms)",
            SECONDS_UNTIL_NORMAL,
            after.filed(),
            after.refused(),
            after.others(),
            after.p99Filed(),
            before.p99Filed()));
  }

  private static Side side(String who, Heard heard, Used cpu) {
    return new Side(
        who,
        heard.filedASecond(),
        "/s",
        heard.answers().size(),
        cpu.each(heard.answers().size()),
        Map.of("p99ms", Figures.rounded(heard.p99Filed()), "refused", heard.refused()));
  }

  private static List<String> bearers(Tokens tokens) {
    return Firms.PORTALS.stream().map(tokens::of).collect(Collectors.toList());
  }

  /** What the stack and the sender use of the processors from now on. */
  private static final class Used {
    private final Cpu stack;
    private final Map<String, Long> before;
    private final long sender;

    Used(OwnStack stack) {
      this.stack = Cpu.of(stack);
      this.before = this.stack.read();
      this.sender = micros();
    }

    Map<String, Long> each(long requests) {
      Map<String, Long> each = stack.perRequest(before, requests);
      each.put("sender", (micros() - sender) / requests);
      return each;
    }

    private static long micros() {
      return ProcessHandle.current()
          .info()
          .totalCpuDuration()
          .map(Duration::toNanos)
          .map(TimeUnit.NANOSECONDS::toMicros)
          .orElse(0L);
    }
  }
}
