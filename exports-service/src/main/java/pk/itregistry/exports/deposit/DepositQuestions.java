package pk.itregistry.exports.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.database.Database;

/** What the tax authority is still to be asked: rows, so that no kill between loses a question. */
@ApplicationScoped
public class DepositQuestions {
  private final Database database;

  DepositQuestions(Database database) {
    this.database = database;
  }

  /** Asks, in the caller's transaction; a question of the same remittance is replaced. */
  public void ask(DepositQuestion question) {
    database.change(
        "INSERT INTO deposit_question (remittance_id, cpr_number, amount_pkr, paid_on)"
            + " VALUES (?, ?, ?, ?) ON CONFLICT (remittance_id) DO UPDATE SET"
            + " cpr_number = excluded.cpr_number, amount_pkr = excluded.amount_pkr,"
            + " paid_on = excluded.paid_on, ask_at = now(), not_yet = 0",
        question.remittance().value(),
        question.cprNumber(),
        question.amount().amount(),
        question.paidOn());
  }

  /** Withdraws the remittance's question and gives back what it used of a deposit. */
  public void forget(RemittanceId remittance) {
    database.change("DELETE FROM deposit_question WHERE remittance_id = ?", remittance.value());
    database.change("DELETE FROM tax_deposit_use WHERE remittance_id = ?", remittance.value());
  }

  /** The next due question, leased: if whoever took it dies, it comes up again after the lease. */
  Optional<DepositQuestion> takeDue(Duration lease) {
    return database.row(
        "UPDATE deposit_question SET asked_at = now(), ask_at = now() + ? * interval '1 second'"
            + " WHERE remittance_id = (SELECT remittance_id FROM deposit_question"
            + " WHERE ask_at <= now() ORDER BY ask_at LIMIT 1 FOR UPDATE SKIP LOCKED)"
            + " RETURNING remittance_id, cpr_number, amount_pkr, paid_on",
        row ->
            new DepositQuestion(
                new RemittanceId(row.getObject(1, UUID.class)),
                row.getString(2),
                Money.pkr(row.getBigDecimal(3)),
                row.getObject(4, LocalDate.class)),
        lease.toSeconds());
  }

  /** Where the open questions of remittances stand; those that are answered have none. */
  public Map<RemittanceId, Asking> open(List<RemittanceId> remittances) {
    return database
        .rows(
            "SELECT remittance_id, asked_at, ask_at FROM deposit_question"
                + " WHERE remittance_id = ANY (?)",
            row ->
                Map.entry(
                    new RemittanceId(row.getObject("remittance_id", UUID.class)), asking(row)),
            (Object) remittances.stream().map(RemittanceId::value).toArray(UUID[]::new))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Puts the question off, each time twice as long as before; nothing when it has been replaced or
   * withdrawn since.
   */
  Optional<Asking> askAgain(DepositQuestion question, Duration first, Duration most) {
    return database.row(
        "UPDATE deposit_question SET not_yet = not_yet + 1, ask_at = now()"
            + " + least(? * power(2, least(not_yet, 30)), ?) * interval '1 millisecond'"
            + " WHERE remittance_id = ? AND cpr_number = ? AND amount_pkr = ? AND paid_on = ?"
            + " RETURNING asked_at, ask_at",
        DepositQuestions::asking,
        first.toMillis(),
        most.toMillis(),
        question.remittance().value(),
        question.cprNumber(),
        question.amount().amount(),
        question.paidOn());
  }

  private static Asking asking(ResultSet row) throws SQLException {
    return new Asking(
        Database.instant(row, "asked_at"), Objects.requireNonNull(Database.instant(row, "ask_at")));
  }

  /** Strikes an answered question; false when it has been replaced or withdrawn since. */
  boolean strike(DepositQuestion question) {
    return database.change(
            "DELETE FROM deposit_question WHERE remittance_id = ? AND cpr_number = ?"
                + " AND amount_pkr = ? AND paid_on = ?",
            question.remittance().value(),
            question.cprNumber(),
            question.amount().amount(),
            question.paidOn())
        == 1;
  }
}
