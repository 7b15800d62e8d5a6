package pk.itregistry.registry.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.firm.FirmKind;

/** What registering costs on a day: dated rows, each with its citation. */
@ApplicationScoped
public class FeeSchedule {
  private final Database database;

  FeeSchedule(Database database) {
    this.database = database;
  }

  /**
   * A row of the schedule.
   *
   * @param confirmed false while the row is sample data
   */
  public record Fee(Money amount, String citation, boolean confirmed) {}

  /** The fee of a kind on a day; none where the schedule names none. */
  public Optional<Fee> on(LocalDate day, FirmKind kind) {
    return database.row(
        "SELECT amount_pkr, citation, confirmed FROM fee WHERE kind = ?"
            + " AND valid_from <= ? AND (valid_until IS NULL OR ? < valid_until)",
        row -> new Fee(Money.pkr(row.getBigDecimal(1)), row.getString(2), row.getBoolean(3)),
        kind.name(),
        day,
        day);
  }
}
