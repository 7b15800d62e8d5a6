package pk.itregistry.registry.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.activity.ActivityView.Kind;

/** Reads of what was done for a firm and who looked at it, also when it was applied for. */
@ApplicationScoped
class ActivityDirectory {
  private static final String THING =
      "lower(substring(path from '/(?:firms|applications)/([^/]{36})'))";

  private final Database database;

  ActivityDirectory(Database database) {
    this.database = database;
  }

  private record Row<V>(UUID place, V view) {}

  /** What was done, as the audit has it; newest first. */
  Page<ActivityView> actsOf(FirmId firm, @Nullable Cursor cursor, int limit) {
    List<Row<ActivityView>> oneMore =
        database.rows(
            "SELECT id, at, operation, actor, client FROM audit_entry WHERE "
                + THING
                + " = ANY (?) AND id < ? ORDER BY id DESC LIMIT ?",
            ActivityDirectory::act,
            things(firm).stream().map(UUID::toString).toArray(String[]::new),
            cursor == null ? Long.MAX_VALUE : numberOf(cursor.after()),
            limit + 1);
    return shown(Page.of(oneMore, limit, Row::place));
  }

  /** Which officers looked; newest first. */
  Page<ActivityView.Reading> readingsOf(FirmId firm, @Nullable Cursor cursor, int limit) {
    List<Row<ActivityView.Reading>> oneMore =
        database.rows(
            "SELECT id, at, operation, officer FROM officer_reading WHERE thing = ANY (?)"
                + " AND id < ? ORDER BY id DESC LIMIT ?",
            ActivityDirectory::reading,
            things(firm).toArray(UUID[]::new),
            Cursor.newestFirst(cursor),
            limit + 1);
    return shown(Page.of(oneMore, limit, Row::place));
  }

  private static <V> Page<V> shown(Page<Row<V>> rows) {
    return new Page<>(rows.items().stream().map(Row::view).toList(), rows.next());
  }

  private List<UUID> things(FirmId firm) {
    return database.rows(
        "SELECT ?::uuid UNION ALL SELECT id FROM application WHERE firm_id = ?"
            + " UNION ALL SELECT id FROM application WHERE startup_firm = ?",
        row -> row.getObject(1, UUID.class),
        firm.value(),
        firm.value(),
        firm.value());
  }

  private static Row<ActivityView> act(ResultSet row) throws SQLException {
    String[] actor = row.getString("actor").split(":", 2);
    return new Row<>(
        placeOf(row.getLong("id")),
        new ActivityView(
            Objects.requireNonNull(Database.instant(row, "at")),
            row.getString("operation"),
            actor[0].equals("person") ? Kind.PERSON : Kind.CLIENT,
            actor[1],
            row.getString("client")));
  }

  private static Row<ActivityView.Reading> reading(ResultSet row) throws SQLException {
    return new Row<>(
        row.getObject("id", UUID.class),
        new ActivityView.Reading(
            Objects.requireNonNull(Database.instant(row, "at")),
            row.getString("operation"),
            row.getString("officer").split(":", 2)[1]));
  }

  // A cursor holds an id of version 7; the audit numbers its entries, which fit into its last part.
  private static UUID placeOf(long number) {
    return new UUID(0x7000L, 0x8000_0000_0000_0000L | number);
  }

  private static long numberOf(UUID place) {
    return place.getLeastSignificantBits() & 0x3FFF_FFFF_FFFF_FFFFL;
  }
}
