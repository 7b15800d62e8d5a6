package pk.itregistry.proof.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import pk.itregistry.e2e.Processes;
import pk.itregistry.e2e.Reply;
import pk.itregistry.e2e.StepFailed;
import pk.itregistry.proof.stack.OwnStack;

/** Every process in turn dies under load without a word and is started again. */
final class KillDrill {
  private static final int ROUNDS = 6;
  private static final Duration SOON = Duration.ofSeconds(10);

  /** Between two deaths the system answers so many writes, or this long passes. */
  private static final int ANSWERS_BETWEEN = 12;

  private static final Duration LONGEST_BETWEEN = Duration.ofSeconds(20);

  private final OwnStack stack;
  private final Report report;

  KillDrill(OwnStack stack, Report report) {
    this.stack = stack;
    this.report = report;
  }

  void run() {
    JourneyLoad load = new JourneyLoad(stack.properties());
    load.start();
    int kills = killInTurn(load);
    report.say("the load ends: every hand finishes its journey");
    load.end();
    Scene scene = Scene.of(stack.properties());
    Promises promises = new Promises(scene.books());
    report.add(List.of(promises.outboxEmpty(SOON)));
    report.add(List.of(played(load, kills)));
    report.add(promises.eventsOnce(Duration.ofSeconds(30)));
    report.add(promises.inOrder());
    report.add(List.of(promises.nothingParked()));
    report.add(promises.copiesEqual());
    Answered answered = new Answered(load.written(), scene.books());
    report.add(answered.noneLostNoneDoubled());
    report.add(List.of(promises.ledgerBalances()));
    report.say("answered: " + answered.kinds());
    report.say("every write is sent again with its key");
    report.add(List.of(answered.stableOnReplay(load::token)));
    report.add(auditChains(scene));
  }

  private int killInTurn(JourneyLoad load) {
    int kills = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (String victim : Processes.NAMES) {
        int before = load.answers();
        Promises.until(LONGEST_BETWEEN, () -> load.answers() >= before + ANSWERS_BETWEEN);
        Processes.of(stack.description()).kill(victim);
        kills++;
        stack.restart(victim);
        report.say(
            "kill %d: %s; journeys %d, writes answered %d, requests sent again %d, stopped %d %s"
                .formatted(
                    kills,
                    victim,
                    load.played(),
                    load.answers(),
                    load.resent(),
                    load.failures().size(),
                    Checks.some(load.failures())));
      }
    }
    return kills;
  }

  private static Verdict played(JourneyLoad load, int kills) {
    return new Verdict(
        "every journey ends with the paid refund, whatever is killed",
        load.failures().isEmpty() && load.played() > 0 && kills >= 40,
        "%d kills; %d journeys, %d stopped; %d writes answered, %d requests sent again %s"
            .formatted(
                kills,
                load.played(),
                load.failures().size(),
                load.answers(),
                load.resent(),
                Checks.some(load.failures())));
  }

  private static List<Verdict> auditChains(Scene scene) {
    List<Verdict> verdicts = new ArrayList<>();
    for (String service : Books.SERVICES) {
      verdicts.add(
          new Verdict(
              "the audit chain of " + service + " is intact",
              intact(scene, service),
              chain(scene, service).text()));
    }
    return verdicts;
  }

  private static boolean intact(Scene scene, String service) {
    Promises.until(Duration.ofSeconds(20), () -> chain(scene, service).at("/unlinked").equals("0"));
    Reply chain = chain(scene, service);
    return chain.at("/intact").equals("true") && chain.at("/unlinked").equals("0");
  }

  private static Reply chain(Scene scene, String service) {
    String path = "/" + service + "/v1/audit-chain";
    Reply reply = scene.door().get(path).as("asad", scene.cast().token("asad")).quietly().send();
    if (reply.status() != 200) {
      throw new StepFailed(reply.text());
    }
    return reply;
  }
}
