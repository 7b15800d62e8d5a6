package pk.itregistry.incentives.testkit;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the connections that a thread holds at a time (whoever waits for a second one while it
 * holds the first can wait for ever once all others do the same), and how often any is taken.
 */
@ApplicationScoped
public class ConnectionsInHand implements AgroalPoolInterceptor {
  private static final ThreadLocal<AtomicInteger> HELD =
      ThreadLocal.withInitial(AtomicInteger::new);
  private static final ThreadLocal<AtomicInteger> MOST =
      ThreadLocal.withInitial(AtomicInteger::new);

  private static final AtomicInteger TAKEN = new AtomicInteger();

  /**
   * How often a connection was taken while something was read: outside a transaction that is once a
   * query, those of background work in between included.
   */
  public static int takenDuring(Runnable read) {
    int before = TAKEN.get();
    read.run();
    return TAKEN.get() - before;
  }

  /** How many connections this thread held at most while it read. */
  public static int mostDuring(Runnable read) {
    MOST.get().set(0);
    read.run();
    return MOST.get().get();
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    TAKEN.incrementAndGet();
    int held = HELD.get().incrementAndGet();
    MOST.get().accumulateAndGet(held, Math::max);
  }

  @Override
  public void onConnectionReturn(Connection connection) {
    HELD.get().decrementAndGet();
  }
}
