package pk.itregistry.plumbing.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import pk.itregistry.plumbing.database.Database;

/**
 * Takes away rows past their use: kept answers whose time is over, and events that were published
 * long ago (nothing reads them again: who announces anew does so from the things themselves). Small
 * batches between the relay's own, on its connection, so that one process per service sweeps.
 */
@ApplicationScoped
public class Sweep {
  public static final int BATCH = 1_000;
  private static final Logger LOG = Logger.getLogger(Sweep.class);

  private final Duration kept;
  private final Duration every;
  private long nextAt = System.nanoTime();

  Sweep(
      @ConfigProperty(name = "itr.outbox.keep-published") Duration kept,
      @ConfigProperty(name = "itr.sweep-every") Duration every) {
    this.kept = kept;
    this.every = every;
  }

  /**
   * Takes a batch if it is time to; at once again while batches are full. Never fails the relay.
   */
  void whenDue(Connection relay) {
    if (System.nanoTime() - nextAt < 0) {
      return;
    }
    boolean more = false;
    try {
      more = batch(relay);
    } catch (SQLException e) {
      LOG.warnf("nothing was swept: %s", e.getMessage());
    }
    nextAt = System.nanoTime() + (more ? 0 : every.toNanos());
  }

  /** Takes at most {@link #BATCH} rows of each kind; true when there may be more. */
  public boolean batch(Connection relay) throws SQLException {
    long answers = swept(relay, "SELECT sweep_answers(?)", BATCH);
    long events =
        swept(relay, "SELECT sweep_outbox(make_interval(secs => ?), ?)", kept.toSeconds(), BATCH);
    if (answers + events > 0) {
      LOG.debugf("swept %d answers, %d events", answers, events);
    }
    return answers == BATCH || events == BATCH;
  }

  private static long swept(Connection relay, String sql, Object... values) throws SQLException {
    try (PreparedStatement sweep = Database.prepare(relay, sql, values);
        ResultSet rows = sweep.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
