package pk.itregistry.incentives.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Writes postings in the transaction of the act, and reads them. The database refuses imbalance.
 */
@ApplicationScoped
public class Ledger {
  private final Database database;
  private final BusinessClock clock;

  Ledger(Database database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Posts; the same occasion of an order and attempt cannot be posted twice. */
  public void post(Posting posting) {
    UUID id = Uuid7.next();
    database.change(
        "INSERT INTO ledger_posting (id, occasion, order_id, attempt, on_day)"
            + " VALUES (?, ?, ?, ?, ?)",
        id,
        posting.occasion().name(),
        posting.order().value(),
        posting.attempt(),
        clock.today());
    for (Posting.Entry entry : posting.entries()) {
      database.change(
          "INSERT INTO ledger_entry (posting_id, account, order_id, amount) VALUES (?, ?, ?, ?)",
          id,
          entry.account().name(),
          posting.order().value(),
          entry.amount().amount());
    }
  }

  /** Whether that occasion of an order and attempt stands in the books. */
  public boolean holds(RefundOrderId order, Posting.Occasion occasion, int attempt) {
    return database
        .row(
            "SELECT 1 FROM ledger_posting WHERE order_id = ? AND occasion = ? AND attempt = ?",
            row -> true,
            order.value(),
            occasion.name(),
            attempt)
        .isPresent();
  }

  /** An account with all that was ever debited and credited to it. */
  record AccountTotals(Account account, Money debit, Money credit, Money balance) {}

  List<AccountTotals> totals() {
    return database.rows(
        "SELECT account, coalesce(sum(amount) FILTER (WHERE amount > 0), 0),"
            + " coalesce(-sum(amount) FILTER (WHERE amount < 0), 0), sum(amount)"
            + " FROM ledger_entry GROUP BY account ORDER BY account",
        row ->
            new AccountTotals(
                Account.valueOf(row.getString(1)),
                Money.pkr(row.getBigDecimal(2)),
                Money.pkr(row.getBigDecimal(3)),
                Money.pkr(row.getBigDecimal(4))));
  }

  /** A posting as it stands in the books. */
  record PostedEntry(
      UUID posting,
      String occasion,
      int attempt,
      LocalDate onDay,
      Account account,
      BigDecimal pkr) {}

  Map<UUID, List<PostedEntry>> of(RefundOrderId order) {
    Map<UUID, List<PostedEntry>> postings = new LinkedHashMap<>();
    database
        .rows(
            "SELECT p.id, p.occasion, p.attempt, p.on_day, e.account, e.amount"
                + " FROM ledger_posting p JOIN ledger_entry e ON e.posting_id = p.id"
                + " WHERE p.order_id = ? ORDER BY p.recorded_at, p.id, e.amount DESC LIMIT 1000",
            row ->
                new PostedEntry(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getInt(3),
                    row.getObject(4, LocalDate.class),
                    Account.valueOf(row.getString(5)),
                    row.getBigDecimal(6)),
            order.value())
        .forEach(
            entry -> postings.computeIfAbsent(entry.posting(), id -> new ArrayList<>()).add(entry));
    return postings;
  }
}
