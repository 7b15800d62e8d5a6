package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.WorkProblem.NothingToTake;
import pk.itregistry.registry.assignment.Assignments;
import pk.itregistry.registry.office.Duty;
import pk.itregistry.registry.office.OfficeDirectory;
import pk.itregistry.registry.office.Post;
import pk.itregistry.registry.office.Reach;
import pk.itregistry.registry.timeline.Timeline;

/**
 * Takes the application that has waited longest in a registrar's provinces, that nobody holds and
 * that is not their own. Whoever asks at the same moment gets the one after it.
 */
@ApplicationScoped
class TakeNext {
  static final String OLDEST_FREE =
      "SELECT a.id FROM application a LEFT JOIN assignment s ON s.application = a.id"
          + " WHERE "
          + Waiting.WITHIN_REACH
          + " AND (?::text IS NULL OR a.kind = ?) AND (s.until IS NULL OR s.until <= ?) AND "
          + Conflicts.NOT_OWN
          + " ORDER BY a.state_since, a.id LIMIT 1 FOR UPDATE OF a SKIP LOCKED";

  private final Applications applications;
  private final Assignments assignments;
  private final OfficeDirectory offices;
  private final Timeline timeline;
  private final Database database;
  private final BusinessClock clock;

  TakeNext(
      Applications applications,
      Assignments assignments,
      OfficeDirectory offices,
      Timeline timeline,
      Database database,
      BusinessClock clock) {
    this.applications = applications;
    this.assignments = assignments;
    this.offices = offices;
    this.timeline = timeline;
    this.database = database;
    this.clock = clock;
  }

  Application perform(NextRequest asked, PersonId registrar) {
    Post post = offices.postOf(registrar);
    if (!post.takes(Duty.REGISTRAR)) {
      throw new Refused(new NothingToTake());
    }
    while (true) {
      ApplicationId next =
          oldestFree(asked, post, registrar).orElseThrow(() -> new Refused(new NothingToTake()));
      // It may have been taken after the query began and before its row was locked: the next query
      // sees that.
      if (assignments.takeIfNobodys(next, registrar)) {
        timeline.addInner(next, "TAKE", ApplicationLife.REGISTRAR, registrar, null);
        return applications.locked(next);
      }
    }
  }

  private Optional<ApplicationId> oldestFree(NextRequest asked, Post post, PersonId registrar) {
    @Nullable String kind = asked.kind() == null ? null : asked.kind().name();
    Reach reach = post.reach().in(asked.province());
    return database.row(
        OLDEST_FREE,
        row -> new ApplicationId(row.getObject(1, UUID.class)),
        reach.names(),
        reach.unplaced(),
        kind,
        kind,
        clock.systemInstant(),
        registrar.value(),
        registrar.value());
  }
}
