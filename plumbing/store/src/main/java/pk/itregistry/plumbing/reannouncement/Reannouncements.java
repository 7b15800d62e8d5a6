package pk.itregistry.plumbing.reannouncement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.plumbing.database.Database;

/** The runs through all things of a kind, and how far each has come. */
@ApplicationScoped
class Reannouncements {
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Database database;

  Reannouncements(Database database) {
    this.database = database;
  }

  /**
   * Progress, as an administrator sees it.
   *
   * @param announced how many things were announced so far
   */
  @Schema(name = "Reannouncement")
  record Progress(UUID id, String what, boolean done, long announced) {}

  /** A run that is taken up, and the thing behind which it goes on. */
  record Open(UUID id, String what, UUID last) {}

  Progress ask(String what) {
    UUID id = Uuid7.next();
    database.change("INSERT INTO reannouncement_run (id, what) VALUES (?, ?)", id, what);
    return new Progress(id, what, false, 0);
  }

  Optional<Progress> find(UUID id) {
    return database.row(
        "SELECT id, what, done, announced FROM reannouncement_run WHERE id = ?",
        Reannouncements::progress,
        id);
  }

  /**
   * The oldest unfinished run of one of these kinds that no other process works on, held until the
   * transaction ends. One of another kind was asked of another version of the service and waits.
   */
  Optional<Open> takeUp(Collection<String> kinds) {
    return database.row(
        "SELECT id, what, last_id FROM reannouncement_run WHERE NOT done AND what = ANY (?)"
            + " ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED",
        row -> new Open(row.getObject(1, UUID.class), row.getString(2), lastId(row)),
        (Object) kinds.toArray(String[]::new));
  }

  /** Notes a batch; one that is not full was the last. */
  void advance(Open run, List<UUID> batch, int full) {
    database.change(
        "UPDATE reannouncement_run SET announced = announced + ?, last_id = ?, done = ?"
            + " WHERE id = ?",
        batch.size(),
        batch.isEmpty() ? run.last() : batch.getLast(),
        batch.size() < full,
        run.id());
  }

  private static UUID lastId(ResultSet row) throws SQLException {
    UUID last = row.getObject("last_id", UUID.class);
    return last == null ? BEFORE_ALL : last;
  }

  private static Progress progress(ResultSet row) throws SQLException {
    return new Progress(
        row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3), row.getLong(4));
  }
}
