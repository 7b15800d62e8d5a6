package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.bankmessage.BankReport.Fate;
import pk.itregistry.incentives.payment.EntryLife.State;
import pk.itregistry.incentives.timeline.Timeline.Of;
import pk.itregistry.kernel.identity.BankEntryId;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.plumbing.database.Database;

/** Reads of what banks said. */
@ApplicationScoped
class EntryDirectory {
  private static final String SELECT =
      "SELECT e.id, e.version, e.report_id, r.bank, r.message, r.message_id, e.pointer, e.told_id,"
          + " e.advice_id, e.attempt, e.fate, e.bank_status, e.reason, e.reason_text, e.amount,"
          + " e.charge, e.currency, e.on_day, e.received_at, e.state, e.obstacle, e.remark,"
          + " e.outcome, e.note, e.resolved_by, a.claim_id, a.firm_id"
          + " FROM bank_entry e JOIN bank_report r ON r.id = e.report_id"
          + " LEFT JOIN payment_advice a ON a.id = e.advice_id ";

  private final Database database;

  EntryDirectory(Database database) {
    this.database = database;
  }

  /** As it was told, with the claim of its payment, if it names one. */
  record Entry(BankEntryView view, @Nullable Of of) {}

  Optional<Entry> find(BankEntryId id) {
    return database.row(SELECT + "WHERE e.id = ?", EntryDirectory::entry, id.value());
  }

  /** Entries in a state, oldest first; of all payments and of none, or of one. */
  Page<Entry> in(
      State state, @Nullable PaymentAdviceId advice, @Nullable Cursor cursor, int limit) {
    UUID one = advice == null ? null : advice.value();
    List<Entry> oneMore =
        database.rows(
            SELECT
                + "WHERE e.state = ? AND (?::uuid IS NULL OR e.advice_id = ?) AND e.id > ?"
                + " ORDER BY e.id LIMIT ?",
            EntryDirectory::entry,
            state.name(),
            one,
            one,
            Cursor.oldestFirst(cursor),
            limit + 1);
    return Page.of(oneMore, limit, entry -> entry.view().entryId().value());
  }

  /** Whether something that the bank said of a payment waits for an officer. */
  boolean waits(PaymentAdviceId advice) {
    return database.isTrue(
        "SELECT EXISTS (SELECT 1 FROM bank_entry WHERE advice_id = ? AND state = 'WAITING')",
        advice.value());
  }

  private static Entry entry(ResultSet row) throws SQLException {
    UUID claim = row.getObject("claim_id", UUID.class);
    return new Entry(
        view(row),
        claim == null
            ? null
            : new Of(new ClaimId(claim), new FirmId(row.getObject("firm_id", UUID.class))));
  }

  private static BankEntryView view(ResultSet row) throws SQLException {
    State state = State.valueOf(row.getString("state"));
    UUID advice = row.getObject("advice_id", UUID.class);
    String obstacle = row.getString("obstacle");
    String outcome = row.getString("outcome");
    return new BankEntryView(
        new BankEntryId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        row.getObject("report_id", UUID.class),
        row.getString("bank"),
        row.getString("message"),
        row.getString("message_id"),
        row.getString("pointer"),
        row.getString("told_id"),
        advice == null ? null : new PaymentAdviceId(advice),
        row.getObject("attempt", Integer.class),
        Fate.valueOf(row.getString("fate")),
        row.getString("bank_status"),
        row.getString("reason"),
        row.getString("reason_text"),
        row.getBigDecimal("amount"),
        row.getBigDecimal("charge"),
        row.getString("currency"),
        row.getObject("on_day", LocalDate.class),
        Objects.requireNonNull(Database.instant(row, "received_at")),
        state,
        obstacle == null ? null : EntryLife.Obstacle.valueOf(obstacle),
        row.getString("remark"),
        outcome == null ? null : EntryResolution.Outcome.valueOf(outcome),
        row.getString("note"),
        row.getString("resolved_by"),
        Set.of());
  }
}
