package pk.itregistry.registry.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
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
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.renewal.RenewalLife.Act;
import pk.itregistry.registry.renewal.RenewalLife.State;

/** Reads renewals, each with the evidence and the fee of today. */
@ApplicationScoped
class RenewalDirectory {
  private final Database database;
  private final Evidence evidence;
  private final RenewalTerms terms;

  RenewalDirectory(Database database, Evidence evidence, RenewalTerms terms) {
    this.database = database;
    this.evidence = evidence;
    this.terms = terms;
  }

  /** What may be done next is asked of the state that is shown. */
  @FunctionalInterface
  interface Offers {
    Set<Act> of(State state);
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

  /** Whether a payment has paid something before, however its reference is spelled. */
  boolean hasPaid(String canonicalReference) {
    return database.isTrue(
        "SELECT EXISTS (SELECT 1 FROM renewal WHERE fee_reference_canonical = ?)"
            + " OR EXISTS (SELECT 1 FROM application WHERE fee_reference_canonical = ?)",
        canonicalReference,
        canonicalReference);
  }

  RenewalView view(RenewalId renewal, LocalDate today, Offers offers) {
    return database
        .row(
            "SELECT version, firm_id, kind, certificate, last_day, state, state_since, changes,"
                + " reason, fee_pkr, fee_reference, new_certificate FROM renewal WHERE id = ?",
            row -> view(renewal, today, offers, row),
            renewal.value())
        .orElseThrow(RenewalDirectory::unknown);
  }

  private RenewalView view(RenewalId id, LocalDate today, Offers offers, ResultSet row)
      throws SQLException {
    FirmId firm = new FirmId(row.getObject(2, UUID.class));
    LocalDate lastDay = row.getObject(5, LocalDate.class);
    State state = State.valueOf(row.getString(6));
    LocalDate since = row.getObject(7, LocalDate.class);
    // What is settled is shown by the day on which it was settled.
    LocalDate day = RenewalLife.LIFE.terminal().contains(state) ? since : today;
    boolean late = day.isAfter(lastDay);
    @Nullable BigDecimal paid = row.getBigDecimal(10);
    RenewalTerms.Fee fee = terms.fee(FirmKind.valueOf(row.getString(3)), day);
    return new RenewalView(
        id,
        row.getLong(1),
        firm,
        row.getString(4),
        lastDay,
        state,
        since,
        late,
        evidence.of(firm, day),
        new RenewalView.Fee(
            paid == null ? fee.due(late).amount() : paid,
            late ? fee.surcharge().amount() : BigDecimal.ZERO.setScale(2),
            fee.citation(),
            fee.confirmed(),
            paid,
            row.getString(11)),
        row.getString(8),
        row.getString(9),
        row.getString(12),
        offers.of(state));
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
