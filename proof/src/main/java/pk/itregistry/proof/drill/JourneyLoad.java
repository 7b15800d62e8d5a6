package pk.itregistry.proof.drill;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import pk.itregistry.e2e.Door;
import pk.itregistry.e2e.Journey;
import pk.itregistry.e2e.Reply;
import pk.itregistry.e2e.Step;
import pk.itregistry.e2e.Story;
import pk.itregistry.stack.access.StackProperties;

/**
 * Hands that play the whole journey again and again, each time with a new person and firm, and file
 * the returns of earlier months on the way. Every write is sent again with its key until it is
 * answered, and what was answered is remembered.
 */
final class JourneyLoad {
  private static final int HANDS = 16;
  private static final int STEPS_TO_A_PORTAL = 6;
  private static final YearMonth FIRST_MONTH = YearMonth.of(2004, 1);

  private final Scene scene;
  private final Queue<Written> written = new ConcurrentLinkedQueue<>();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final AtomicInteger played = new AtomicInteger();
  private final AtomicInteger resent = new AtomicInteger();
  private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);
  private final List<Future<?>> under = new ArrayList<>();
  private volatile boolean ending;

  /** A write that was answered as done. */
  record Written(Door.Ask ask, Reply reply) {}

  JourneyLoad(StackProperties stack) {
    scene = Scene.of(stack, this::answered);
  }

  private void answered(Door.Ask ask, Reply reply, int sends) {
    resent.addAndGet(sends - 1);
    if (ask.hasKey() && reply.status() / 100 == 2) {
      written.add(new Written(ask, reply));
    }
  }

  void start() {
    for (int hand = 0; hand < HANDS; hand++) {
      under.add(hands.submit(this::playOn));
    }
  }

  private void playOn() {
    while (!ending) {
      Journey journey = scene.journey();
      String at = "";
      try {
        for (int i = 0; i < journey.steps().size(); i++) {
          Step step = journey.steps().get(i);
          at = step.title();
          step.act().run();
          if (i >= STEPS_TO_A_PORTAL) {
            at = "a return of an earlier month";
            fileEarlier(journey.story(), FIRST_MONTH.plusMonths(i));
          }
        }
        played.incrementAndGet();
      } catch (RuntimeException e) {
        failures.add("%s: %s".formatted(at, e.getMessage()));
      }
    }
  }

  private static void fileEarlier(Story story, YearMonth month) {
    story
        .post("portal-ledgerly", "/exports/v1/firms/" + story.firm() + "/returns")
        .json(Story.returnForm(month.toString(), month.atDay(1).toString(), "250.00"))
        .quietly()
        .send()
        .expect(201);
  }

  /** Lets every hand finish the journey it is on. */
  void end() {
    ending = true;
    try {
      for (Future<?> hand : under) {
        hand.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      hands.shutdownNow();
    }
  }

  /** A token of whoever took part, the newcomers among them. */
  String token(String name) {
    return scene.cast().token(name);
  }

  int answers() {
    return written.size();
  }

  /** The writes that were answered as done. */
  List<Written> written() {
    return List.copyOf(written);
  }

  /** How many journeys ended with the paid refund. */
  int played() {
    return played.get();
  }

  /** How often a request was sent again. */
  int resent() {
    return resent.get();
  }

  /** The journeys that stopped, each with its step and why. */
  List<String> failures() {
    return List.copyOf(failures);
  }
}
