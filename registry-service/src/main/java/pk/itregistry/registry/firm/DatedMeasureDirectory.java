package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.firm.DatedMeasureLife.State;

/** Reads measures from another day. */
@ApplicationScoped
class DatedMeasureDirectory {
  private static final String COLUMNS =
      "SELECT id, version, firm_id, act, from_day, reason, words, citation, state, state_since,"
          + " proposed_by, decided_by, rejection FROM dated_measure";

  private final Database database;

  DatedMeasureDirectory(Database database) {
    this.database = database;
  }

  Optional<FirmId> firmOf(DatedMeasureId measure) {
    return database.row(
        "SELECT firm_id FROM dated_measure WHERE id = ?",
        row -> new FirmId(row.getObject(1, UUID.class)),
        measure.value());
  }

  Optional<DatedMeasureView> view(DatedMeasureId measure, DatedMeasureOffers offers) {
    return database.row(COLUMNS + " WHERE id = ?", row -> view(row, offers), measure.value());
  }

  /** Those of one firm, or of all; in one state, or in any; oldest first. */
  Page<DatedMeasureView> list(
      @Nullable FirmId firm,
      @Nullable State state,
      DatedMeasureOffers offers,
      @Nullable Cursor cursor,
      int limit) {
    UUID of = firm == null ? null : firm.value();
    String in = state == null ? null : state.name();
    List<DatedMeasureView> oneMore =
        database.rows(
            COLUMNS
                + " WHERE (?::uuid IS NULL OR firm_id = ?) AND (?::text IS NULL OR state = ?)"
                + " AND id > ? ORDER BY id LIMIT ?",
            row -> view(row, offers),
            of,
            of,
            in,
            in,
            Cursor.oldestFirst(cursor),
            limit + 1);
    return Page.of(oneMore, limit, view -> view.id().value());
  }

  private static DatedMeasureView view(ResultSet row, DatedMeasureOffers offers)
      throws SQLException {
    State state = State.valueOf(row.getString(9));
    String proposedBy = row.getString(11);
    return new DatedMeasureView(
        new DatedMeasureId(row.getObject(1, UUID.class)),
        row.getLong(2),
        new FirmId(row.getObject(3, UUID.class)),
        RegistrationAct.valueOf(row.getString(4)),
        row.getObject(5, LocalDate.class),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        state,
        row.getObject(10, LocalDate.class),
        proposedBy,
        row.getString(12),
        row.getString(13),
        offers.of(state, proposedBy));
  }
}
