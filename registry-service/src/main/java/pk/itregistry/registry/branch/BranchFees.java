package pk.itregistry.registry.branch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.database.Database;

/** What a branch costs, when it is opened and with each renewal: dated rows with their citation. */
@ApplicationScoped
class BranchFees {
  private final Database database;

  BranchFees(Database database) {
    this.database = database;
  }

  /**
   * What one costs for a year.
   *
   * @param confirmed false while the row is sample data
   */
  record Fee(Money amount, String citation, boolean confirmed) {}

  /** The fee for firms of this one's kind; none where the schedule names none. */
  Optional<Fee> of(FirmId firm, LocalDate day) {
    return database.row(
        "SELECT b.fee_pkr, b.citation, b.confirmed FROM branch_fee b JOIN firm f ON f.kind = b.kind"
            + " WHERE f.id = ? AND b.valid_from <= ?"
            + " AND (b.valid_until IS NULL OR ? < b.valid_until)",
        row -> new Fee(Money.pkr(row.getBigDecimal(1)), row.getString(2), row.getBoolean(3)),
        firm.value(),
        day,
        day);
  }

  /** How many branches of a firm a renewal goes on with. */
  int renewed(FirmId firm) {
    UUID id = firm.value();
    return database
        .row(
            "SELECT count(*) FROM branch WHERE firm_id = ? AND state = 'ACTIVE'",
            row -> row.getInt(1),
            id)
        .orElse(0);
  }
}
