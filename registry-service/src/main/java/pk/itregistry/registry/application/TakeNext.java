package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.assignment.TakeOldest;
import pk.itregistry.registry.assignment.Work;
import pk.itregistry.registry.office.Reach;
import pk.itregistry.registry.timeline.Timeline;

/** Takes the application that has waited longest and that is not the registrar's own. */
@ApplicationScoped
class TakeNext {
  static final String OLDEST_FREE =
      "SELECT a.id FROM application a LEFT JOIN assignment s ON s.work = a.id"
          + " WHERE "
          + Waiting.WITHIN_REACH
          + " AND (?::text IS NULL OR a.kind = ?) AND (s.until IS NULL OR s.until <= ?) AND "
          + Conflicts.NOT_OWN
          + " ORDER BY a.state_since, a.id LIMIT 1 FOR UPDATE OF a SKIP LOCKED";

  private final Applications applications;
  private final TakeOldest takeOldest;
  private final Timeline timeline;
  private final Database database;
  private final BusinessClock clock;

  TakeNext(
      Applications applications,
      TakeOldest takeOldest,
      Timeline timeline,
      Database database,
      BusinessClock clock) {
    this.applications = applications;
    this.takeOldest = takeOldest;
    this.timeline = timeline;
    this.database = database;
    this.clock = clock;
  }

  Application perform(NextRequest asked, PersonId registrar) {
    Work next = takeOldest.perform(registrar, reach -> oldestFree(asked, reach, registrar));
    ApplicationId application = new ApplicationId(next.id());
    timeline.addInner(application, "TAKE", ApplicationLife.REGISTRAR, registrar, null);
    return applications.locked(application);
  }

  private Optional<Work> oldestFree(NextRequest asked, Reach whole, PersonId registrar) {
    @Nullable String kind = asked.kind() == null ? null : asked.kind().name();
    Reach reach = whole.in(asked.province());
    return database.row(
        OLDEST_FREE,
        row -> new Work(row.getObject(1, UUID.class)),
        reach.names(),
        reach.unplaced(),
        kind,
        kind,
        clock.systemInstant(),
        registrar.value(),
        registrar.value(),
        registrar.value());
  }
}
