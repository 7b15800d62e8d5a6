package pk.itregistry.incentives.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import pk.itregistry.contracts.exports.AskedDeposit;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.exports.WithholdingState;
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

  /** Forgets when it was asked where nothing is asked any more of what the remittance says now. */
  void apply(RemittanceState told) {
    WithholdingState tax = told.withholding();
    boolean settled =
        tax == null
            || tax.depositConfirmed()
            || Set.of("REJECTED", "REVERSED").contains(told.state());
    database.change(
        "DELETE FROM deposit_asking WHERE remittance_id = ? AND (? OR cpr_number <> ?)",
        told.remittanceId().value(),
        settled,
        tax == null ? "" : tax.cprNumber());
  }
}
