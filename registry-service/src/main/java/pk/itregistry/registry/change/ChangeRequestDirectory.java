package pk.itregistry.registry.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ChangeRequestId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.change.ChangeLife.State;
import pk.itregistry.registry.firm.FirmChange;

/** Reads requests for changes, as this caller may see them. */
@ApplicationScoped
class ChangeRequestDirectory {
  private static final Set<State> UNDECIDED = EnumSet.of(State.REQUESTED, State.IN_REVIEW);

  private final Database database;
  private final Doubts doubts;

  ChangeRequestDirectory(Database database, Doubts doubts) {
    this.database = database;
    this.doubts = doubts;
  }

  FirmId firmOf(ChangeRequestId request) {
    return database
        .row(
            "SELECT firm_id FROM change_request WHERE id = ?",
            row -> new FirmId(row.getObject(1, UUID.class)),
            request.value())
        .orElseThrow(ChangeRequestDirectory::unknown);
  }

  private static Refused unknown() {
    return new Refused(new NotFound("change request"));
  }

  /** The request of a firm for a change of that kind that is not over, if there is one. */
  Optional<ChangeRequestId> underWay(FirmId firm, ChangeKind kind) {
    return database.row(
        "SELECT id FROM change_request WHERE firm_id = ? AND kind = ?"
            + " AND state IN ('REQUESTED', 'IN_REVIEW', 'ACCEPTED')",
        row -> new ChangeRequestId(row.getObject(1, UUID.class)),
        firm.value(),
        kind.name());
  }

  ChangeRequestView view(ChangeRequestId request, ChangeOffers offers) {
    // One connection for the request and what is in doubt about it.
    return QuarkusTransaction.joiningExisting()
        .call(() ->
            database.row(
                "SELECT c.*, f.name AS firm_name FROM change_request c"
                    + " JOIN firm f ON f.id = c.firm_id WHERE c.id = ?",
                row -> view(row, offers),
                request.value()))
        .orElseThrow(ChangeRequestDirectory::unknown);
  }

  private ChangeRequestView view(ResultSet row, ChangeOffers offers) throws SQLException {
    State state = State.valueOf(row.getString("state"));
    ChangeKind kind = ChangeKind.valueOf(row.getString("kind"));
    FirmChange wanted = kind.read(row.getString("wanted"));
    boolean officer = offers.asOfficer();
    boolean whole = officer && UNDECIDED.contains(state);
    String requestedBy = row.getString("requested_by");
    FirmId firm = new FirmId(row.getObject("firm_id", UUID.class));
    return new ChangeRequestView(
        new ChangeRequestId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        firm,
        row.getString("firm_name"),
        kind,
        state,
        row.getObject("state_since", LocalDate.class),
        ChangeRequestView.Wanted.of(wanted, whole),
        row.getObject("effective_from", LocalDate.class),
        row.getString("words"),
        officer ? requestedBy : null,
        row.getObject("requested_on", LocalDate.class),
        officer ? row.getString("decided_by") : null,
        row.getString("reason"),
        kind == ChangeKind.PAYOUT_ACCOUNT ? proof(row, whole) : null,
        doubts(new Doubts.Asked(firm, wanted, requestedBy, owner(row)), state, officer),
        offers.of(state, requestedBy));
  }

  private static @Nullable PersonId owner(ResultSet row) throws SQLException {
    String owner = row.getString("owner");
    return owner == null ? null : new PersonId(owner);
  }

  private static ChangeRequestView.Proof proof(ResultSet row, boolean whole) throws SQLException {
    String answer = row.getString("account_proof");
    return new ChangeRequestView.Proof(
        row.getInt("asked"),
        answer == null ? null : AccountProof.valueOf(answer),
        whole ? row.getString("account_title") : null,
        row.getString("last_answer"));
  }

  // Looked up anew whenever it is shown.
  private List<Doubts.Doubt> doubts(Doubts.Asked asked, State state, boolean officer) {
    if (!UNDECIDED.contains(state)) {
      return List.of();
    }
    List<Doubts.Doubt> found = doubts.of(asked);
    return officer ? found : found.stream().map(Doubts.Doubt::forTheFirm).toList();
  }

  /** Those of one firm, or of all; in one state, kind or province, or in any; oldest first. */
  Page<ChangeRequestView.Entry> list(
      @Nullable FirmId firm,
      @Nullable State state,
      @Nullable ChangeKind kind,
      @Nullable Province province,
      @Nullable Cursor cursor,
      int limit) {
    UUID of = firm == null ? null : firm.value();
    String in = state == null ? null : state.name();
    String only = kind == null ? null : kind.name();
    String where = province == null ? null : province.code();
    List<ChangeRequestView.Entry> oneMore =
        database.rows(
            "SELECT c.id, c.firm_id, f.name, c.kind, c.state, c.state_since, c.effective_from"
                + " FROM change_request c JOIN firm f ON f.id = c.firm_id"
                + " WHERE (?::uuid IS NULL OR c.firm_id = ?) AND (?::text IS NULL OR c.state = ?)"
                + " AND (?::text IS NULL OR c.kind = ?) AND (?::text IS NULL OR f.province = ?)"
                + " AND c.id > ? ORDER BY c.id LIMIT ?",
            ChangeRequestDirectory::entry,
            of,
            of,
            in,
            in,
            only,
            only,
            where,
            where,
            Cursor.oldestFirst(cursor),
            limit + 1);
    return Page.of(oneMore, limit, entry -> entry.id().value());
  }

  private static ChangeRequestView.Entry entry(ResultSet row) throws SQLException {
    return new ChangeRequestView.Entry(
        new ChangeRequestId(row.getObject(1, UUID.class)),
        new FirmId(row.getObject(2, UUID.class)),
        row.getString(3),
        ChangeKind.valueOf(row.getString(4)),
        State.valueOf(row.getString(5)),
        row.getObject(6, LocalDate.class),
        row.getObject(7, LocalDate.class));
  }
}
