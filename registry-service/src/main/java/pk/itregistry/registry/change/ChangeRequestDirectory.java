package pk.itregistry.registry.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.assignment.Held;
import pk.itregistry.registry.change.ChangeLife.State;
import pk.itregistry.registry.firm.FirmChange;

/** Reads requests for changes, as this caller may see them. */
@ApplicationScoped
class ChangeRequestDirectory {
  private static final Set<State> UNDECIDED = EnumSet.of(State.REQUESTED, State.IN_REVIEW);

  // Nobody looks any more at what is decided, however long they had taken it for.
  private static final String ENTRIES =
      "SELECT c.id, c.firm_id, f.name, f.province, c.kind, c.state, c.state_since,"
          + " c.effective_from, s.holder, o.name AS holder_name, s.since, s.until"
          + " FROM change_request c JOIN firm f ON f.id = c.firm_id"
          + " LEFT JOIN assignment s ON s.work = c.id AND s.until > ?"
          + " AND c.state IN ('REQUESTED', 'IN_REVIEW')"
          + " LEFT JOIN officer o ON o.person = s.holder WHERE ";

  private final Database database;
  private final Doubts doubts;
  private final BusinessClock clock;

  ChangeRequestDirectory(Database database, Doubts doubts, BusinessClock clock) {
    this.database = database;
    this.doubts = doubts;
    this.clock = clock;
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
    boolean waits = UNDECIDED.contains(state);
    boolean whole = officer && waits && offers.holds();
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
        officer && waits ? offers.held() : null,
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

  /** Those of one firm, oldest first. Who looks at them is not the firm's to know. */
  Page<ChangeRequestView.Entry> of(FirmId firm, @Nullable Cursor cursor, int limit) {
    LocalDate today = clock.today();
    return Page.of(
        database.rows(
            ENTRIES + "c.firm_id = ? AND c.id > ? ORDER BY c.id LIMIT ?",
            row -> entry(row, today, null),
            clock.systemInstant(),
            firm.value(),
            Cursor.oldestFirst(cursor),
            limit + 1),
        limit,
        entry -> entry.id().value());
  }

  /** A page of what the queue asks for, with who looks at them. */
  List<ChangeRequestView.Entry> queued(String where, List<?> values) {
    LocalDate today = clock.today();
    return database.rows(
        ENTRIES + where, row -> entry(row, today, Held.read(row)), values.toArray());
  }

  private static ChangeRequestView.Entry entry(ResultSet row, LocalDate today, @Nullable Held held)
      throws SQLException {
    LocalDate since = row.getObject("state_since", LocalDate.class);
    String province = row.getString("province");
    return new ChangeRequestView.Entry(
        new ChangeRequestId(row.getObject("id", UUID.class)),
        new FirmId(row.getObject("firm_id", UUID.class)),
        row.getString("name"),
        province == null ? null : Province.of(province),
        ChangeKind.valueOf(row.getString("kind")),
        State.valueOf(row.getString("state")),
        since,
        (int) ChronoUnit.DAYS.between(since, today),
        row.getObject("effective_from", LocalDate.class),
        held);
  }
}
