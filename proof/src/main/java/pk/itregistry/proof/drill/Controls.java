package pk.itregistry.proof.drill;

import java.time.Duration;
import java.util.List;
import pk.itregistry.e2e.Processes;
import pk.itregistry.e2e.Story;
import pk.itregistry.proof.drill.FilingLoad.Answer;
import pk.itregistry.proof.drill.FilingLoad.Kind;
import pk.itregistry.proof.drill.RaceDrill.Sizes;
import pk.itregistry.proof.stack.OwnStack;

/**
 * The negative controls: what a promise rests on is taken away, and the drill's own check must say
 * BROKEN, for the reason that was meant: a request that failed proves nothing. Each is measured
 * before, too, so that it is the sabotage that breaks it.
 */
final class Controls {
  private static final Sizes SIZES = new Sizes(20, 12, 0, 0, 20);
  private static final String BROKEN = "BROKEN";
  private static final int HANDS = 8;
  private static final Duration BEAT = Duration.ofMillis(50);
  private static final Duration LOAD = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final OwnStack stack;
  private final Report report;
  private final Scene scene;
  private final Promises promises;
  private final Sabotage sabotage;

  Controls(OwnStack stack, Report report) {
    this.stack = stack;
    this.report = report;
    this.scene = Scene.of(stack.properties());
    this.promises = new Promises(scene.books());
    this.sabotage = new Sabotage(stack.properties());
  }

  void run() {
    scene.journey().playThrough("The bank pushes the e-PRC; 1 % was withheld");
    inbox();
    races();
    commits();
  }

  private void inbox() {
    report.say("inbox: everything is sent once more, the check in place");
    expectHeld("inbox check in place", sentAgain());
    report.say("inbox: everything is sent once more, the check dropped");
    sabotage.dropInboxCheck();
    expectDoubled("inbox check dropped", sentAgain());
  }

  private List<Verdict> sentAgain() {
    Promises.until(PATIENCE, () -> promises.unpublished() == 0);
    promises.eventsOnce(PATIENCE);
    sabotage.forgetWhatWasSent();
    Promises.until(PATIENCE, () -> promises.unpublished() == 0);
    promises.awaitHeartbeats(PATIENCE);
    return promises.eventsOnce(PATIENCE);
  }

  private void races() {
    report.say("races: everything in place");
    expectHeld("indexes and locks in place", raced());
    report.say("races: the key's lock and the period's row lock without effect");
    sabotage.voidLocks();
    expectHeld("the locks void, the two indexes in place", raced());
    report.say("races: the unique index of Once and the one of live returns dropped instead");
    sabotage.restoreLocks();
    sabotage.dropUniqueIndexes();
    expectHeld("the two indexes dropped, the locks in place", raced());
    report.say("races: indexes and locks away");
    sabotage.voidLocks();
    expectDoubled("the two indexes dropped, the locks void", raced());
  }

  private List<Verdict> raced() {
    Story firm = scene.registeredFirm();
    RaceDrill race = new RaceDrill(scene, SIZES, report);
    return List.of(race.sameKey(firm).getFirst(), race.oneMonth(firm));
  }

  private void commits() {
    report.say("commits: PostgreSQL's whole process tree is killed under load");
    try (FilingLoad load = new FilingLoad(scene, HANDS)) {
      expectHeld("commits on the disk before the answer", List.of(killedUnder(load)));
    }
    sabotage.commitWithoutDisk();
    report.say("commits: the same with synchronous_commit off and wal_writer_delay 10 s");
    try (FilingLoad load = new FilingLoad(scene, HANDS)) {
      Verdict lost = killedUnder(load);
      add("commits answered before they are on the disk", BROKEN, !lost.held(), List.of(lost));
    }
  }

  private Verdict killedUnder(FilingLoad load) {
    load.start(BEAT);
    Promises.until(LOAD, () -> false);
    Processes.of(stack.description()).killTree("postgres");
    load.end();
    stack.restart("postgres");
    List<String> told =
        load.answers().stream()
            .filter(answer -> answer.kind() == Kind.RETURN && answer.done())
            .map(Answer::id)
            .toList();
    if (told.isEmpty()) {
      throw new IllegalStateException("no return was answered before the kill: nothing to lose");
    }
    List<String> there = scene.books().ids("exports", "export_return");
    long lost = told.stream().filter(id -> !there.contains(id)).count();
    return new Verdict(
        "0 lost", lost == 0, "%d returns answered, lost %d".formatted(told.size(), lost));
  }

  private void expectHeld(String what, List<Verdict> found) {
    add(what, "held", found.stream().allMatch(Verdict::held), found);
  }

  /** Every check must say BROKEN, and since something is there too often. */
  private void expectDoubled(String what, List<Verdict> found) {
    boolean doubled = found.stream().allMatch(verdict -> !verdict.held() && verdict.doubled() > 0);
    add(what, BROKEN, doubled, found);
  }

  private void add(String what, String wanted, boolean asWanted, List<Verdict> found) {
    found.forEach(verdict -> report.say("    " + verdict.line()));
    String numbers = String.join("; ", found.stream().map(Verdict::line).toList());
    report.add(
        List.of(
            new Verdict(
                "%s: the check says %s".formatted(what, wanted),
                asWanted,
                numbers.replaceAll(" {2,}", " "))));
  }
}
