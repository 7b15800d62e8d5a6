package pk.itregistry.registry.firm;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Takes the measures whose day has come, each in a transaction of its own that holds its row and
 * looks again; one that fails does not stop the others.
 */
@ApplicationScoped
class LookAtMeasures {
  private static final Logger LOG = Logger.getLogger(LookAtMeasures.class);
  private static final int BATCH = 500;

  private final Database database;
  private final DatedMeasures measures;
  private final TakeDatedMeasure take;
  private final BusinessClock clock;

  LookAtMeasures(
      Database database, DatedMeasures measures, TakeDatedMeasure take, BusinessClock clock) {
    this.database = database;
    this.measures = measures;
    this.take = take;
    this.clock = clock;
  }

  @Scheduled(every = "${itr.measure.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    List<UUID> due = due(new UUID(0, 0));
    while (!due.isEmpty()) {
      due.forEach(this::take);
      due = due(due.getLast());
    }
  }

  private void take(UUID measure) {
    try {
      QuarkusTransaction.requiringNew()
          .run(() -> take.whenDue(measures.locked(new DatedMeasureId(measure))));
    } catch (RuntimeException e) {
      LOG.warnf(e, "a measure comes up again later: %s", measure);
    }
  }

  private List<UUID> due(UUID after) {
    return database.rows(
        "SELECT id FROM dated_measure WHERE state = 'ORDERED' AND from_day <= ? AND id > ?"
            + " ORDER BY id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        clock.today(),
        after,
        BATCH);
  }
}
