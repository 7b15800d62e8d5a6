package pk.itregistry.plumbing.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.plumbing.database.Database;

/** Events that could not be taken, and all later ones of their subject, until an operator looks. */
@ApplicationScoped
public class ParkedEvents {
  private final Database database;

  ParkedEvents(Database database) {
    this.database = database;
  }

  /** An event that waits, and why. */
  public record Parked(UUID eventId, String source, String type, String subject, String reason) {}

  /** What stands parked, oldest first, at most 200. */
  public List<Parked> list() {
    return database.rows(
        "SELECT event_id, source, type, subject, reason FROM parked_event ORDER BY seq LIMIT 200",
        row ->
            new Parked(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)));
  }

  void park(Received received, String reason) {
    database.change(
        "INSERT INTO parked_event (event_id, source, type, subject, event, reason)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        received.id(),
        received.source(),
        received.type(),
        storable(received.subject()),
        storable(received.text()),
        storable(reason));
  }

  // PostgreSQL takes no NUL in a text, and a record that cannot be parked would stop its partition.
  private static String storable(String text) {
    return text.replace('\0', '\uFFFD');
  }

  boolean any() {
    return database.isTrue("SELECT EXISTS (SELECT 1 FROM parked_event)");
  }

  boolean holdsSubjectOf(Received received) {
    return database.isTrue(
        "SELECT EXISTS (SELECT 1 FROM parked_event WHERE source = ? AND subject = ?)",
        received.source(),
        storable(received.subject()));
  }

  /** Takes out what is parked of a subject, in its order; back again if the caller rolls back. */
  List<Received> takeOut(String subject) {
    return database.rows(
        "WITH taken AS (DELETE FROM parked_event WHERE subject = ?"
            + " RETURNING seq, event_id, source, type, subject, event)"
            + " SELECT event_id, source, type, subject, event FROM taken ORDER BY seq",
        row ->
            new Received(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)),
        subject);
  }
}
