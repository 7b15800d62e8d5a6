package pk.itregistry.exports.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.text.Canonical;
import pk.itregistry.plumbing.database.Database;

/** Deposits that the authority confirmed, and what of each the remittances have used up. */
@ApplicationScoped
class TaxDeposits {
  private final Database database;

  TaxDeposits(Database database) {
    this.database = database;
  }

  /**
   * Uses up a part of the deposit, however its receipt is spelt; false, and nothing used, when not
   * enough of it is left.
   */
  boolean useUp(DepositQuestion question, Money deposited) {
    String receipt = Canonical.of(question.cprNumber());
    // Remittances of one deposit take turns: each must see what the others have used.
    database.rows(
        "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('cpr ' || ?, 0))",
        row -> row.getInt(1),
        receipt);
    // What the authority said first stands: a later answer must not enlarge the deposit.
    database.change(
        "INSERT INTO tax_deposit (cpr_number, deposited_pkr, paid_on) VALUES (?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        receipt,
        deposited.amount(),
        question.paidOn());
    return database.change(
            "INSERT INTO tax_deposit_use (remittance_id, cpr_number, used_pkr)"
                + " SELECT ?, d.cpr_number, ? FROM tax_deposit d WHERE d.cpr_number = ?"
                + " AND d.deposited_pkr >= ? + coalesce((SELECT sum(u.used_pkr)"
                + " FROM tax_deposit_use u WHERE u.cpr_number = d.cpr_number), 0)",
            question.remittance().value(),
            question.amount().amount(),
            receipt,
            question.amount().amount())
        == 1;
  }
}
