package pk.itregistry.exports.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.Warning.Code;
import pk.itregistry.exports.eprc.EPrc;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.plumbing.database.Database;

/**
 * Payments of a bank to one account on one day, alike in amount and currency, under different
 * references: perhaps two, perhaps one that was certified twice.
 */
@ApplicationScoped
class LikelyDuplicates {
  private final Database database;

  LikelyDuplicates(Database database) {
    this.database = database;
  }

  /** The warning of each payment that another one of the bank stands beside. */
  List<Warning> of(String bank, EPrc sent, @Nullable RemittanceId itself) {
    return database.rows(
        "SELECT txn_ref, prc_number FROM remittance WHERE bank = ? AND tax_id = ?"
            + " AND realised_on = ? AND iban = ? AND currency = ? AND total_fcy = ?"
            + " AND state NOT IN ('REVERSED', 'REJECTED') AND id IS DISTINCT FROM ?::uuid"
            + " ORDER BY id LIMIT 1",
        row ->
            new Warning(
                "/txnRef",
                Code.LIKELY_DUPLICATE,
                "Payment %s (certificate %s) has the same account, day, currency and amount. If both"
                        .formatted(row.getString(1), row.getString(2))
                    + " are one payment, reverse the one that did not come in."),
        bank,
        sent.beneficiary().taxId().number(),
        sent.realisedOn(),
        sent.beneficiary().iban().value(),
        sent.currency().getCurrencyCode(),
        sent.totalFcy(),
        itself == null ? null : itself.value());
  }
}
