package pk.itregistry.proof.drill;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import pk.itregistry.e2e.Door;
import pk.itregistry.e2e.Reply;
import pk.itregistry.e2e.StepFailed;
import pk.itregistry.e2e.Story;

/**
 * Hands that write to a beat, each for a firm of its own: returns of one month after the other, now
 * and then an e-PRC, now and then an authority that is granted and taken back. The first answer
 * counts: nothing is sent again.
 */
final class FilingLoad implements AutoCloseable {
  private static final YearMonth FIRST_MONTH = YearMonth.of(2004, 1);
  private static final int MONTHS = 260;
  private static final String NO_ANSWER = "none";

  private final List<Story> firms;
  private final ScheduledExecutorService hands;
  private final List<Future<?>> under = new ArrayList<>();
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

  /**
   * What a write was answered.
   *
   * @param status with the problem's code, if it is one
   * @param id of what it made
   * @param sentAt by the clock of {@link System#nanoTime}
   */
  record Answer(Kind kind, String status, String id, String etag, long sentAt) {
    boolean done() {
      return status.equals("200") || status.equals("201");
    }

    boolean sentBetween(long from, long until) {
      return from <= sentAt && sentAt < until;
    }
  }

  /** What a hand writes. */
  enum Kind {
    RETURN,
    REMITTANCE,
    GRANT,
    REVOCATION
  }

  /** Registers the firms, several at once. */
  FilingLoad(Scene scene, int count) {
    firms = Together.all(count, number -> scene.registeredFirm());
    hands = Executors.newScheduledThreadPool(count);
  }

  void start(Duration beat) {
    for (Story firm : firms) {
      AtomicInteger number = new AtomicInteger();
      // Not "at a fixed rate": a late hand does not hurry.
      under.add(
          hands.scheduleWithFixedDelay(
              () -> write(firm, number.getAndIncrement()),
              0,
              beat.toMillis(),
              TimeUnit.MILLISECONDS));
    }
  }

  private void write(Story firm, int number) {
    switch (number % 8) {
      case 3 -> push(firm);
      case 6 -> grantAndRevoke(firm, number);
      default -> file(firm, number);
    }
  }

  private void file(Story firm, int number) {
    if (number < MONTHS) {
      YearMonth month = FIRST_MONTH.plusMonths(number);
      send(
          Kind.RETURN,
          "/id",
          asking("/exports/v1/firms/" + firm.firm() + "/returns", firm, "portal-ledgerly")
              .json(Story.returnForm(month.toString(), month.atDay(1).toString(), "100.00")));
    }
  }

  private void push(Story firm) {
    send(
        Kind.REMITTANCE,
        "/remittance/id",
        asking("/exports/v1/remittances", firm, "bank-scbl").json(firm.nextRemittanceForm()));
  }

  private void grantAndRevoke(Story firm, int number) {
    String path = "/registry/v1/firms/" + firm.firm() + "/authorities";
    Answer granted =
        send(
            Kind.GRANT,
            "/id",
            asking(path, firm, firm.owner())
                .json(
                    """
                    {"granteeKind": "PERSON", "grantee": "load-%d", "permissions": ["VIEW_RETURNS"]}
                    """
                        .formatted(number)));
    if (granted.done()) {
      send(
          Kind.REVOCATION,
          "/id",
          asking(path + "/" + granted.id() + "/revocation", firm, firm.owner())
              .match(granted.etag()));
    }
  }

  private static Door.Ask asking(String path, Story firm, String who) {
    return firm.post(who, path).key(UUID.randomUUID().toString()).quietly().once();
  }

  private Answer send(Kind kind, String pointer, Door.Ask ask) {
    Answer answer;
    long sentAt = System.nanoTime();
    try {
      Reply reply = ask.send();
      boolean done = reply.status() / 100 == 2;
      answer =
          new Answer(
              kind,
              (reply.status() + " " + reply.json().path("code").asText()).strip(),
              done ? reply.at(pointer) : "",
              reply.headers().firstValue("ETag").orElse(""),
              sentAt);
    } catch (StepFailed e) {
      answer = new Answer(kind, NO_ANSWER, "", "", sentAt);
    }
    answers.add(answer);
    return answer;
  }

  List<Answer> answers() {
    return List.copyOf(answers);
  }

  /** How many answers of each status there are, by kind. */
  static Map<Kind, Map<String, Long>> counted(List<Answer> answers) {
    return answers.stream()
        .collect(
            Collectors.groupingBy(
                Answer::kind,
                TreeMap::new,
                Collectors.groupingBy(Answer::status, TreeMap::new, Collectors.counting())));
  }

  /** Lets each hand finish the write it is on. */
  void end() {
    hands.shutdown();
    try {
      if (!hands.awaitTermination(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("a write had no answer within a minute");
      }
      if (under.stream().anyMatch(hand -> hand.state() == Future.State.FAILED)) {
        throw new IllegalStateException("a hand stopped before the load did");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    hands.shutdownNow();
  }
}
