package pk.itregistry.incentives.copies;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.contracts.exports.AskedDeposit;
import pk.itregistry.plumbing.database.Database;

/** When the tax authority was asked about deposits that it has not found yet. */
@ApplicationScoped
class AskedDeposits {
  private final Database database;

  AskedDeposits(Database database) {
    this.database = database;
  }

  void apply(AskedDeposit told) {
    database.change(
        "INSERT INTO deposit_asking (remittance_id, cpr_number, asked_at, ask_again_at)"
            + " VALUES (?, ?, ?, ?) ON CONFLICT (remittance_id) DO UPDATE SET"
            + " cpr_number = excluded.cpr_number, asked_at = excluded.asked_at,"
            + " ask_again_at = excluded.ask_again_at"
            + " WHERE deposit_asking.asked_at < excluded.asked_at",
        told.remittanceId().value(),
        told.cprNumber(),
        told.askedAt(),
        told.askAgainAt());
  }
}
