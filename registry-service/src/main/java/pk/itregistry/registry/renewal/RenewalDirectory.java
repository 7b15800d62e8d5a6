package pk.itregistry.registry.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RenewalId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.renewal.RenewalLife.Act;
import pk.itregistry.registry.renewal.RenewalLife.State;

/** Reads renewals, each with what it comes to today or came to when it was decided. */
@ApplicationScoped
class RenewalDirectory {
  private final Database database;
  private final AssessRenewal assessRenewal;

  RenewalDirectory(Database database, AssessRenewal assessRenewal) {
    this.database = database;
    this.assessRenewal = assessRenewal;
  }

  /** What may be done next is asked of the state that is shown, the firm's, and the fee. */
  @FunctionalInterface
  interface Offers {
    Set<Act> of(State state, boolean active, boolean payable);
  }

  FirmId firmOf(RenewalId renewal) {
    return database
        .row(
            "SELECT firm_id FROM renewal WHERE id = ?",
            row -> new FirmId(row.getObject(1, UUID.class)),
            renewal.value())
        .orElseThrow(RenewalDirectory::unknown);
  }

  private static Refused unknown() {
    return new Refused(new NotFound("renewal"));
  }

  /** The renewal of a firm that is not over, if there is one. */
  Optional<RenewalId> underWay(FirmId firm) {
    return database.row(
        "SELECT id FROM renewal WHERE firm_id = ?"
            + " AND state IN ('OPEN', 'SUBMITTED', 'RETURNED', 'CONFIRMED')",
        row -> new RenewalId(row.getObject(1, UUID.class)),
        firm.value());
  }

  RenewalView view(RenewalId renewal, Offers offers) {
    Assessment seen = assessRenewal.of(renewal);
    return database
        .row(
            "SELECT r.version, r.firm_id, r.state, r.state_since, r.changes, r.reason, r.fee_pkr,"
                + " r.fee_reference, r.new_certificate, f.state = 'ACTIVE'"
                + " FROM renewal r JOIN firm f ON f.id = r.firm_id WHERE r.id = ?",
            row -> view(renewal, seen, offers, row),
            renewal.value())
        .orElseThrow(RenewalDirectory::unknown);
  }

  private static RenewalView view(RenewalId id, Assessment seen, Offers offers, ResultSet row)
      throws SQLException {
    State state = State.valueOf(row.getString(3));
    return new RenewalView(
        id,
        row.getLong(1),
        new FirmId(row.getObject(2, UUID.class)),
        seen.certificate(),
        seen.lastDay(),
        state,
        row.getObject(4, LocalDate.class),
        seen.late(),
        seen.evidence(),
        RenewalView.Fee.of(seen.due(), row.getBigDecimal(7), row.getString(8)),
        row.getString(5),
        row.getString(6),
        row.getString(9),
        offers.of(state, row.getBoolean(10), seen.due() != null));
  }

  /** Those of one firm, or of all; in one state, or in any; oldest first. */
  Page<RenewalView.Entry> list(
      @Nullable FirmId firm, @Nullable State state, @Nullable Cursor cursor, int limit) {
    UUID of = firm == null ? null : firm.value();
    String in = state == null ? null : state.name();
    List<RenewalView.Entry> oneMore =
        database.rows(
            "SELECT r.id, r.firm_id, f.name, r.certificate, r.last_day, r.state, r.state_since"
                + " FROM renewal r JOIN firm f ON f.id = r.firm_id"
                + " WHERE (?::uuid IS NULL OR r.firm_id = ?) AND (?::text IS NULL OR r.state = ?)"
                + " AND r.id > ? ORDER BY r.id LIMIT ?",
            RenewalDirectory::entry,
            of,
            of,
            in,
            in,
            Cursor.oldestFirst(cursor),
            limit + 1);
    return Page.of(oneMore, limit, entry -> entry.id().value());
  }

  private static RenewalView.Entry entry(ResultSet row) throws SQLException {
    return new RenewalView.Entry(
        new RenewalId(row.getObject(1, UUID.class)),
        new FirmId(row.getObject(2, UUID.class)),
        row.getString(3),
        row.getString(4),
        row.getObject(5, LocalDate.class),
        State.valueOf(row.getString(6)),
        row.getObject(7, LocalDate.class));
  }
}
