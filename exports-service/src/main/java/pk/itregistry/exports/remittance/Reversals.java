package pk.itregistry.exports.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.plumbing.database.Database;

/** What banks took back, and why; never changed. */
@ApplicationScoped
class Reversals {
  private final Database database;

  Reversals(Database database) {
    this.database = database;
  }

  void add(RemittanceId remittance, Reversal reversal, Instant now) {
    database.change(
        "INSERT INTO remittance_reversal (id, remittance_id, amount_fcy, reversed_on, reason,"
            + " received_at) VALUES (?, ?, ?, ?, ?, ?)",
        Uuid7.next(),
        remittance.value(),
        reversal.amount(),
        reversal.reversedOn(),
        reversal.reason(),
        now);
  }
}
