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
 * BROKEN. Each is measured before, too, so that it is the sabotage that breaks it.
 */
final class Controls {
  private static final Sizes SIZES = new Sizes(20, 12, 0, 0, 20);
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
    expect("inbox check in place", true, sentAgain());
    report.say("inbox: everything is sent once more, the check dropped");
    sabotage.dropInboxCheck();
    expect("inbox check dropped", false, sentAgain());
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
    expect("indexes and locks in place", true, raced());
    report.say("races: the key's lock and the period's row lock without effect");
    sabotage.voidLocks();
    expect("the locks void, the two indexes in place", true, raced());
    report.say("races: the unique index of Once and the one of live returns dropped instead");
    sabotage.restoreLocks();
    sabotage.dropUniqueIndexes();
    expect("the two indexes dropped, the locks in place", true, raced());
    report.say("races: indexes and locks away");
    sabotage.voidLocks();
    expect("the two indexes dropped, the locks void", false, raced());
  }

  private List<Verdict> raced() {
    Story firm = scene.registeredFirm();
    RaceDrill race = new RaceDrill(scene, SIZES, report);
    return List.of(race.sameKey(firm).getFirst(), race.oneMonth(firm));
  }

  private void commits() {
    report.say("commits: PostgreSQL's whole process tree is killed under load");
    try (FilingLoad load = new FilingLoad(scene, HANDS)) {
      expect("commits on the disk before the answer", true, List.of(killedUnder(load)));
    }
    sabotage.commitWithoutDisk();
    report.say("commits: the same with synchronous_commit off and wal_writer_delay 10 s");
    try (FilingLoad load = new FilingLoad(scene, HANDS)) {
      expect("commits answered before they are on the disk", false, List.of(killedUnder(load)));
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
    List<String> there = scene.books().ids("exports", "export_return");
    long lost = told.stream().filter(id -> !there.contains(id)).count();
    return new Verdict(
        "0 lost",
        lost == 0 && !told.isEmpty(),
        "%d returns answered, lost %d".formatted(told.size(), lost));
  }

  /** A sabotaged promise must be broken by at least one check; an untouched one holds in all. */
  private void expect(String what, boolean allHold, List<Verdict> found) {
    found.forEach(verdict -> report.say("    " + verdict.line()));
    boolean held = found.stream().allMatch(Verdict::held);
    String numbers = String.join("; ", found.stream().map(Verdict::line).toList());
    report.add(
        List.of(
            new Verdict(
                what + (allHold ? ": the check says held" : ": the check says BROKEN"),
                held == allHold,
                numbers.replaceAll(" {2,}", " "))));
  }
}
