package pk.itregistry.incentives.testkit;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the connections that a thread holds at a time. Whoever waits for a second one while it
 * holds the first can wait for ever once all others do the same.
 */
@ApplicationScoped
public class ConnectionsInHand implements AgroalPoolInterceptor {
  private static final ThreadLocal<AtomicInteger> HELD =
      ThreadLocal.withInitial(AtomicInteger::new);
  private static final ThreadLocal<AtomicInteger> MOST =
      ThreadLocal.withInitial(AtomicInteger::new);

  /** How many connections this thread held at most while it read. */
  public static int mostDuring(Runnable read) {
    MOST.get().set(0);
    read.run();
    return MOST.get().get();
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    int held = HELD.get().incrementAndGet();
    MOST.get().accumulateAndGet(held, Math::max);
  }

  @Override
  public void onConnectionReturn(Connection connection) {
    HELD.get().decrementAndGet();
  }
}
