package pk.itregistry.registry.branch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.branch.BranchLife.State;

/** Reads branches, each with the certificate that is in force today. */
@ApplicationScoped
class BranchDirectory {
  private static final String BRANCH =
      "SELECT b.*, c.number, c.valid_until FROM branch b"
          + " LEFT JOIN LATERAL (SELECT number, valid_until FROM certificate"
          + " WHERE branch_id = b.id AND superseded_at IS NULL AND valid_from <= ?"
          + " AND ? < valid_until ORDER BY number DESC LIMIT 1) c ON true";

  private final Database database;

  BranchDirectory(Database database) {
    this.database = database;
  }

  FirmId firmOf(BranchId branch) {
    return database
        .row(
            "SELECT firm_id FROM branch WHERE id = ?",
            row -> new FirmId(row.getObject(1, UUID.class)),
            branch.value())
        .orElseThrow(BranchDirectory::unknown);
  }

  /** Whether the registration of its firm has ended; the branch itself ends a little later. */
  boolean isOfEndedFirm(BranchId branch) {
    return database.isTrue(
        "SELECT f.state IN ('CANCELLED', 'LAPSED') FROM branch b JOIN firm f ON f.id = b.firm_id"
            + " WHERE b.id = ?",
        branch.value());
  }

  private static Refused unknown() {
    return new Refused(new NotFound("branch"));
  }

  BranchView view(BranchId branch, LocalDate today, BranchOffers offers) {
    Optional<BranchView> view =
        database.row(
            BRANCH + " WHERE b.id = ?", row -> view(row, offers), today, today, branch.value());
    return view.orElseThrow(BranchDirectory::unknown);
  }

  /** Those of one firm, oldest first. */
  Page<BranchView> of(
      FirmId firm, LocalDate today, BranchOffers offers, @Nullable Cursor cursor, int limit) {
    List<BranchView> oneMore =
        database.rows(
            BRANCH + " WHERE b.firm_id = ? AND b.id > ? ORDER BY b.id LIMIT ?",
            row -> view(row, offers),
            today,
            today,
            firm.value(),
            Cursor.oldestFirst(cursor),
            limit + 1);
    return Page.of(oneMore, limit, one -> one.id().value());
  }

  private static BranchView view(ResultSet row, BranchOffers offers) throws SQLException {
    State state = State.valueOf(row.getString("state"));
    LocalDate until = row.getObject("valid_until", LocalDate.class);
    return new BranchView(
        new BranchId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        new FirmId(row.getObject("firm_id", UUID.class)),
        row.getString("name"),
        new BranchAddress(
            row.getString("address_line"),
            row.getString("city"),
            Province.of(row.getString("province"))),
        state,
        row.getObject("state_since", LocalDate.class),
        row.getObject("opened_on", LocalDate.class),
        row.getString("number"),
        until == null ? null : until.minusDays(1),
        row.getBigDecimal("fee_pkr"),
        row.getString("fee_reference"),
        offers.of(state));
  }
}
