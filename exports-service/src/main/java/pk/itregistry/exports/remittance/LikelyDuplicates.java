package pk.itregistry.exports.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.Warning.Code;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.plumbing.database.Database;

/**
 * Payments of a bank to one account on one day, alike in amount and currency, under different
 * references: perhaps two, perhaps one that was certified twice.
 */
@ApplicationScoped
class LikelyDuplicates {
  private static final String ALIKE =
      " FROM remittance WHERE bank = ? AND tax_id = ? AND realised_on = ? AND iban = ?"
          + " AND currency = ? AND total_fcy = ? AND state NOT IN ('REVERSED', 'REJECTED')"
          + " AND id IS DISTINCT FROM ?::uuid";

  private final Database database;

  LikelyDuplicates(Database database) {
    this.database = database;
  }

  /** The warning of a payment that another one of the bank stands beside. */
  List<Warning> of(String bank, Proceeds certified, @Nullable RemittanceId itself) {
    return database.rows(
        "SELECT txn_ref, prc_number" + ALIKE + " ORDER BY id LIMIT 1",
        row ->
            new Warning(
                "/txnRef",
                Code.LIKELY_DUPLICATE,
                "Payment %s (certificate %s) has the same account, day, currency and amount. If both"
                        .formatted(row.getString(1), row.getString(2))
                    + " are one payment, reverse the one that did not come in; if they are two,"
                    + " confirm this one."),
        likeness(bank, certified, itself));
  }

  /**
   * Those that are warned of and were like a payment before it changed. Locked, but for those that
   * somebody is changing just now: of two that stand beside each other none ever waits for the
   * other.
   */
  List<RemittanceId> warnedBeside(String bank, Proceeds before, RemittanceId changed) {
    return database.rows(
        "SELECT id"
            + ALIKE
            + " AND warnings LIKE '%LIKELY_DUPLICATE%' ORDER BY id LIMIT 100 FOR UPDATE SKIP LOCKED",
        row -> new RemittanceId(row.getObject(1, UUID.class)),
        likeness(bank, before, changed));
  }

  private static @Nullable Object[] likeness(
      String bank, Proceeds certified, @Nullable RemittanceId itself) {
    return new @Nullable Object[] {
      bank,
      certified.taxId(),
      certified.realisedOn(),
      certified.iban().value(),
      certified.total().currency().getCurrencyCode(),
      certified.total().amount(),
      itself == null ? null : itself.value()
    };
  }
}
