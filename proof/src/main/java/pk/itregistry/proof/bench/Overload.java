package pk.itregistry.proof.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.proof.stack.OwnStack;
import pk.itregistry.stack.access.Tokens;

/**
 * Five times as many filings as there is capacity for, sent to a beat whether answered or not: what
 * is filed a second meanwhile against the most that was filed a second right before. Whoever is not
 * served has to hear so within a second, with the time to wait; ten seconds later all is as it was.
 */
final class Overload implements Contest {
  private static final int TIMES = 5;
  private static final int WARM_UP_SECONDS = 10;
  private static final int CLIENTS = 32;
  private static final int SECONDS_UNTIL_NORMAL = 10;
  private static final double LONGEST_REFUSAL_MS = 1_000;

  /** A run of this length is the whole one: the rounds' seconds times this. */
  private static final int LENGTHS = 4;

  @Override
  public List<Tool> needs() {
    return List.of();
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
      var tokens = new Tokens(stack.properties());
      var load = new OpenLoad(stack.properties().get("gateway.url"), firms);
      long filed = 0;
      while (filed < settings.warmUp()) {
        filed += load.closed(bearers(tokens), CLIENTS, WARM_UP_SECONDS).filed();
        telling.say("warm-up: %d of %d filed".formatted(filed, settings.warmUp()));
      }
      List<Round> rounds = new ArrayList<>();
      for (int number = 1; number <= settings.rounds(); number++) {
        rounds.add(telling.round(round(settings, telling, load, tokens, number)));
      }
      return rounds;
    }
  }

  private static Round round(
      Settings settings, Telling telling, OpenLoad load, Tokens tokens, int number) {
    OpenLoad.Heard peak = load.closed(bearers(tokens), CLIENTS, settings.seconds());
    int rate = (int) Math.ceil(TIMES * peak.filedASecond());
    OpenLoad.Heard over = load.open(bearers(tokens), rate, LENGTHS * settings.seconds());
    OpenLoad.Heard after =
        load.afterPause(
            SECONDS_UNTIL_NORMAL,
            bearers(tokens),
            Math.max(1, (int) (peak.filedASecond() / 2)),
            Math.min(10, settings.seconds()));
    check(telling, over, after);
    return Round.of(
        TIMES + " times the capacity",
        number,
        side("under overload", over),
        side("at its peak", peak));
  }

  // What the issue promises beside the ratio: told, so that a shortened run on a busy machine still
  // says something.
  private static void check(Telling telling, OpenLoad.Heard over, OpenLoad.Heard after) {
    telling.remark(
        String.format(
            Locale.ROOT,
            "overload: refused %d, of them %d without Retry-After, p99 of a refusal %.0f ms (%s);"
                + " other answers %s; p99 of what was filed %.0f ms",
            over.refused(),
            over.withoutRetryAfter(),
            over.p99Refused(),
            over.p99Refused() <= LONGEST_REFUSAL_MS ? "ok" : "too long",
            over.others(),
            over.p99Filed()));
    telling.remark(
        String.format(
            Locale.ROOT,
            "%d s later at half the capacity: filed %d, refused %d, other answers %s, p99 %.0f ms",
            SECONDS_UNTIL_NORMAL,
            after.filed(),
            after.refused(),
            after.others(),
            after.p99Filed()));
  }

  private static Side side(String who, OpenLoad.Heard heard) {
    return new Side(
        who,
        heard.filedASecond(),
        "/s",
        heard.filed(),
        Map.of(),
        Map.of("p99ms", Figures.rounded(heard.p99Filed()), "refused", heard.refused()));
  }

  private static List<String> bearers(Tokens tokens) {
    return Firms.PORTALS.stream().map(tokens::of).collect(Collectors.toList());
  }
}
