package pk.itregistry.registry.firm;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.database.OneByOne;
import pk.itregistry.plumbing.time.BusinessClock;

/** Takes the measures whose day has come. */
@ApplicationScoped
class LookAtMeasures {
  private final Database database;
  private final OneByOne oneByOne;
  private final DatedMeasures measures;
  private final TakeDatedMeasure take;
  private final BusinessClock clock;

  LookAtMeasures(
      Database database,
      OneByOne oneByOne,
      DatedMeasures measures,
      TakeDatedMeasure take,
      BusinessClock clock) {
    this.database = database;
    this.oneByOne = oneByOne;
    this.measures = measures;
    this.take = take;
    this.clock = clock;
  }

  @Scheduled(every = "${itr.measure.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    oneByOne.each(
        "measures that are due",
        this::due,
        id -> take.whenDue(measures.locked(new DatedMeasureId(id))));
  }

  private List<UUID> due(UUID after, int most) {
    return database.rows(
        "SELECT id FROM dated_measure WHERE state = 'ORDERED' AND from_day <= ? AND id > ?"
            + " ORDER BY id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        clock.today(),
        after,
        most);
  }
}
