package pk.itregistry.registry.second;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.identity.SecondLookId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.application.Undecided;

/** Reads of what registrars ask each other. */
@ApplicationScoped
class SecondLookDirectory {
  private static final String LOOKS =
      "SELECT l.id, l.version, l.state, l.application, coalesce(a.name, b.name) AS name,"
          + " l.asked_by, l.asked_at, l.question,"
          + " l.answered_by, l.answered_at, l.opinion, l.words FROM second_look l"
          + " JOIN application a ON a.id = l.application"
          + " LEFT JOIN firm b ON b.id = a.startup_firm";

  private final Database database;
  private final Undecided undecided;

  SecondLookDirectory(Database database, Undecided undecided) {
    this.database = database;
    this.undecided = undecided;
  }

  Optional<SecondLookView> one(SecondLookId id) {
    return database.row(LOOKS + " WHERE l.id = ?", SecondLookDirectory::view, id.value());
  }

  /** What was asked about an application, oldest first. */
  Page<SecondLookView> of(ApplicationId application, @Nullable Cursor cursor, int limit) {
    return page(
        database.rows(
            LOOKS + " WHERE l.application = ? AND l.id > ? ORDER BY l.id LIMIT ?",
            SecondLookDirectory::view,
            application.value(),
            Cursor.oldestFirst(cursor),
            limit + 1),
        limit);
  }

  /**
   * What others asked and nobody answered, of applications that a decision can still be made on.
   */
  Page<SecondLookView> openFor(PersonId registrar, @Nullable Cursor cursor, int limit) {
    return page(
        database.rows(
            LOOKS
                + " WHERE l.state = 'ASKED' AND l.asked_by <> ? AND a.applicant <> ?"
                + " AND "
                + Undecided.SQL
                + " AND l.id > ? ORDER BY l.id LIMIT ?",
            SecondLookDirectory::view,
            registrar.value(),
            registrar.value(),
            undecided.edge(),
            Cursor.oldestFirst(cursor),
            limit + 1),
        limit);
  }

  private static Page<SecondLookView> page(List<SecondLookView> oneMore, int limit) {
    return Page.of(oneMore, limit, look -> look.id().value());
  }

  private static SecondLookView view(ResultSet row) throws SQLException {
    String answeredBy = row.getString("answered_by");
    String opinion = row.getString("opinion");
    return new SecondLookView(
        new SecondLookId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        SecondLook.State.valueOf(row.getString("state")),
        new ApplicationId(row.getObject("application", UUID.class)),
        row.getString("name"),
        new PersonId(row.getString("asked_by")),
        Objects.requireNonNull(Database.instant(row, "asked_at")),
        row.getString("question"),
        answeredBy == null ? null : new PersonId(answeredBy),
        Database.instant(row, "answered_at"),
        opinion == null ? null : SecondLook.Opinion.valueOf(opinion),
        row.getString("words"));
  }
}
