package pk.itregistry.exports.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.database.Database;

/**
 * Keeps what cannot be derived: from when on a firm owes returns, and which of them it has filed.
 * Registration and filing may be heard of in either order.
 */
@ApplicationScoped
public class Obligations {
  private static final String FILES_QUARTERLY = "FREELANCER";

  private final Database database;

  Obligations(Database database) {
    this.database = database;
  }

  /** A registered firm owes a return for every period from that of its registration on. */
  public void open(FirmState firm) {
    TaxPeriod first = firstPeriod(firm.kind(), firm.registeredOn());
    database.change(
        "INSERT INTO filer (firm_id, first_period, months) VALUES (?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        firm.firmId().value(),
        first.start(),
        first.months());
  }

  static TaxPeriod firstPeriod(String kind, LocalDate registeredOn) {
    if (!FILES_QUARTERLY.equals(kind)) {
      return TaxPeriod.monthOf(registeredOn);
    }
    int quarter = (registeredOn.getMonthValue() - 1) / 3;
    return new TaxPeriod(YearMonth.of(registeredOn.getYear(), 3 * quarter + 1), 3);
  }

  /**
   * What stands in the way of a filing.
   *
   * @param months how many months a return of the firm spans; empty while its registration is not
   *     heard of
   * @param live the return that fulfils the period now
   */
  public record Standing(Optional<Integer> months, Optional<ReturnId> live) {}

  /** One at a time, to the end of the transaction, for whoever files for the firm and period. */
  public Standing lock(FirmId firm, TaxPeriod period) {
    return database
        .row(
            "WITH held AS (INSERT INTO obligation (firm_id, period, period_start)"
                + " VALUES (?, ?, ?) ON CONFLICT (firm_id, period)"
                + " DO UPDATE SET period = excluded.period RETURNING return_id)"
                + " SELECT (SELECT months FROM filer WHERE firm_id = ?), return_id FROM held",
            row ->
                new Standing(
                    Optional.ofNullable(row.getObject(1, Integer.class)),
                    Optional.ofNullable(row.getObject(2, UUID.class)).map(ReturnId::new)),
            firm.value(),
            period.toString(),
            period.start(),
            firm.value())
        .orElseThrow();
  }

  /** The return fulfils the period from the day of its first filing on. */
  public void fulfil(FirmId firm, TaxPeriod period, ReturnId by, LocalDate filedOn) {
    database.later(
        "UPDATE obligation SET return_id = ?, filed_on = ? WHERE firm_id = ? AND period = ?",
        by.value(),
        filedOn,
        firm.value(),
        period.toString());
  }

  /** Its return was withdrawn: the period is owed again. */
  public void reopen(FirmId firm, TaxPeriod period) {
    database.change(
        "UPDATE obligation SET return_id = NULL, filed_on = NULL WHERE firm_id = ? AND period = ?",
        firm.value(),
        period.toString());
  }
}
