package pk.itregistry.plumbing.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Does something about each of many things that a query finds, in a transaction of its own: the act
 * holds its row and looks again, so that any process may, and each is done once. One that fails
 * does not stop the others, nor does a query that fails stop what is looked for next; both come up
 * again at the next look.
 */
@ApplicationScoped
public class OneByOne {
  private static final Logger LOG = Logger.getLogger(OneByOne.class);
  private static final int BATCH = 500;

  /** Finds things by their ids, in their order. */
  @FunctionalInterface
  public interface Next {

    /** Those that follow on one, at most so many. */
    List<UUID> after(UUID last, int most);
  }

  /**
   * Does it.
   *
   * @param what the things' word, for the log
   */
  public void each(String what, Next next, Consumer<UUID> act) {
    try {
      UUID last = new UUID(0, 0);
      List<UUID> batch = next.after(last, BATCH);
      while (!batch.isEmpty()) {
        batch.forEach(one -> attempt(what, one, act));
        last = batch.getLast();
        batch = next.after(last, BATCH);
      }
    } catch (RuntimeException e) {
      LOG.errorf(e, "the %s could not be found; they are looked for again", what);
    }
  }

  private static void attempt(String what, UUID one, Consumer<UUID> act) {
    try {
      QuarkusTransaction.requiringNew().run(() -> act.accept(one));
    } catch (RuntimeException e) {
      LOG.warnf(e, "one of the %s comes up again later: %s", what, one);
    }
  }
}
