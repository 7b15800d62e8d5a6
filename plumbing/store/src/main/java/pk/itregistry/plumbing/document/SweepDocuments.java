package pk.itregistry.plumbing.document;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;

/**
 * Takes away contents that nothing refers to, and what an upload left that never came to its end.
 * Any number of processes may do it at once: a place is cleared as often as one likes.
 */
@ApplicationScoped
class SweepDocuments {
  private static final int BATCH = 100;
  private static final Logger LOG = Logger.getLogger(SweepDocuments.class);

  private final Database database;
  private final Documents documents;
  private final DocumentSettings settings;

  SweepDocuments(Database database, Documents documents, DocumentSettings settings) {
    this.database = database;
    this.documents = documents;
    this.settings = settings;
  }

  private record Place(UUID id, Shelf.Name shelf) {}

  @Scheduled(every = "{itr.sweep-every}", concurrentExecution = ConcurrentExecution.SKIP)
  void whenDue() {
    sweep(settings.unreferencedFor().toSeconds());
  }

  /** Takes away what has been without use for so many seconds; how many places were cleared. */
  int sweep(long seconds) {
    database.isTrue(
        "SELECT sweep_contents(make_interval(secs => ?), ?) > 0", (double) seconds, BATCH);
    List<Place> places =
        database.rows(
            "SELECT place, shelf FROM content_to_clear"
                + " WHERE since <= now() - make_interval(secs => ?) ORDER BY since LIMIT ?",
            row -> new Place(row.getObject(1, UUID.class), Shelf.Name.valueOf(row.getString(2))),
            (double) seconds,
            BATCH);
    return (int) places.stream().filter(this::cleared).count();
  }

  // One that cannot be cleared now waits behind the others, and is tried again.
  private boolean cleared(Place place) {
    try {
      documents.shelf(place.shelf()).clear(place.id());
      database.change("DELETE FROM content_to_clear WHERE place = ?", place.id());
      return true;
    } catch (IllegalStateException | Refused e) {
      LOG.warnf("place %s on shelf %s was not cleared: %s", place.id(), place.shelf(), e);
      database.change("UPDATE content_to_clear SET since = now() WHERE place = ?", place.id());
      return false;
    }
  }
}
