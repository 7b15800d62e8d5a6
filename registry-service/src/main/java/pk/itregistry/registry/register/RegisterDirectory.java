package pk.itregistry.registry.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.firm.Standing;

/** Reads of the register, with the certificate that is in force today. */
@ApplicationScoped
class RegisterDirectory {
  private static final String CERTIFICATE_TODAY =
      " LEFT JOIN LATERAL (SELECT number, valid_until FROM certificate c WHERE c.firm_id = f.id"
          + " AND c.superseded_at IS NULL AND c.valid_from <= ? AND ? < c.valid_until"
          + " ORDER BY c.valid_until DESC LIMIT 1) c ON true";

  private final Database database;
  private final BusinessClock clock;

  RegisterDirectory(Database database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Firms whose tax number the words are, or whose name holds them in any spelling. */
  Page<RegisterEntry> search(SearchWords words, @Nullable Cursor cursor, int limit) {
    LocalDate today = clock.today();
    List<RegisterEntry> oneMore =
        database.rows(
            "SELECT f.id, f.name, f.ntn, f.kind, f.state, f.registered_on, c.number FROM firm f"
                + CERTIFICATE_TODAY
                + " WHERE (f.ntn = ? OR f.name_folded LIKE ?) AND f.id > ? ORDER BY f.id LIMIT ?",
            RegisterDirectory::entry,
            today,
            today,
            words.asNtn(),
            "%" + words.inName() + "%",
            Cursor.oldestFirst(cursor),
            limit + 1);
    return Page.of(oneMore, limit, entry -> entry.id().value());
  }

  private static RegisterEntry entry(ResultSet row) throws SQLException {
    return new RegisterEntry(
        new FirmId(row.getObject(1, UUID.class)),
        row.getString(2),
        row.getString(3),
        FirmKind.valueOf(row.getString(4)),
        Standing.of(row.getString(5), row.getString(7) != null),
        row.getObject(6, LocalDate.class),
        row.getString(7));
  }
}
