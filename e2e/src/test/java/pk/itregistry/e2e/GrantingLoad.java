package pk.itregistry.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Eight hands that let clients act for a firm, and take every other grant back. Each write has a
 * key of its own and is sent again with that key until it is answered.
 */
final class GrantingLoad implements AutoCloseable {
  private static final int HANDS = 8;
  private static final long LONGEST_SECONDS = 120;

  private final ScheduledExecutorService hands = Executors.newScheduledThreadPool(HANDS);
  private final List<Future<Granted>> under = new ArrayList<>();
  private final Story story;

  /** A grant that was answered, and under which key. */
  record Granted(String key, String form, Reply reply) {}

  GrantingLoad(Story story) {
    this.story = story;
  }

  /** Asks for grants, one after each beat. Returns what opens when some of them are answered. */
  CountDownLatch ask(int grants, long beatMillis, int some) {
    CountDownLatch answered = new CountDownLatch(some);
    for (int i = 0; i < grants; i++) {
      int number = under.size();
      under.add(
          hands.schedule(() -> write(number, answered), i * beatMillis, TimeUnit.MILLISECONDS));
    }
    return answered;
  }

  private Granted write(int number, CountDownLatch answered) {
    String key = UUID.randomUUID().toString();
    String form =
        """
        {"granteeKind": "PERSON", "grantee": "load-%d", "permissions": ["VIEW_RETURNS"]}
        """
            .formatted(number);
    Reply granted = grant(key, form).expect(201);
    answered.countDown();
    if (number % 2 == 0) {
      story
          .post(story.owner, path() + "/" + granted.at("/id") + "/revocation")
          .match(granted.header("ETag"))
          .quietly()
          .send()
          .expect(200)
          .expect("/state", "REVOKED");
    }
    return new Granted(key, form, granted);
  }

  /** Sends a grant's request under its key. */
  Reply grant(String key, String form) {
    return story.post(story.owner, path()).key(key).json(form).quietly().send();
  }

  private String path() {
    return "/registry/v1/firms/" + story.firm + "/authorities";
  }

  /** All grants, when every write has been answered as it should be. */
  List<Granted> allAnswered() throws InterruptedException, ExecutionException, TimeoutException {
    List<Granted> answered = new ArrayList<>();
    for (Future<Granted> one : under) {
      answered.add(one.get(LONGEST_SECONDS, TimeUnit.SECONDS));
    }
    return answered;
  }

  @Override
  public void close() {
    hands.shutdownNow();
  }
}
