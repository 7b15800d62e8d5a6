package pk.itregistry.exports.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  /**
   * A registered firm owes a return for every period from that of its registration on, and may
   * state what it exported before. One that was taken over from an older register owes from then
   * on.
   */
  public void open(FirmState firm) {
    LocalDate takenOverOn = firm.takenOverOn();
    TaxPeriod first =
        firstPeriod(firm.kind(), takenOverOn == null ? firm.registeredOn() : takenOverOn);
    TaxPeriod since = firm.exportingSince();
    database.change(
        "INSERT INTO filer (firm_id, first_period, months, exporting_since) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        firm.firmId().value(),
        first.start(),
        first.months(),
        since == null ? first.start() : since.start());
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
   * @param firstOwed the first day of the first period that is owed; missing likewise
   * @param exportingSince the day from which on the firm says it exported; missing likewise
   * @param live the return that fulfils the period now
   */
  public record Standing(
      Optional<Integer> months,
      @Nullable LocalDate firstOwed,
      @Nullable LocalDate exportingSince,
      Optional<ReturnId> live) {

    /** Whether the firm had not exported yet, by its own word: there was nothing to state. */
    public boolean neverOwed(TaxPeriod period) {
      return isWhollyBefore(exportingSince, period);
    }

    /** Whether the firm was not registered yet: what it states then, nobody asked for. */
    public boolean beforeRegistration(TaxPeriod period) {
      return isWhollyBefore(firstOwed, period);
    }

    private static boolean isWhollyBefore(@Nullable LocalDate day, TaxPeriod period) {
      return day != null && !period.end().isAfter(day);
    }
  }

  /** One at a time, to the end of the transaction, for whoever files for the firm and period. */
  public Standing lock(FirmId firm, TaxPeriod period) {
    return database
        .row(
            "WITH held AS (INSERT INTO obligation (firm_id, period, period_start)"
                + " VALUES (?, ?, ?) ON CONFLICT (firm_id, period)"
                + " DO UPDATE SET period = excluded.period RETURNING return_id)"
                + " SELECT f.months, f.first_period, f.exporting_since, held.return_id"
                + " FROM held LEFT JOIN filer f ON f.firm_id = ?",
            row ->
                new Standing(
                    Optional.ofNullable(row.getObject(1, Integer.class)),
                    row.getObject(2, LocalDate.class),
                    row.getObject(3, LocalDate.class),
                    Optional.ofNullable(row.getObject(4, UUID.class)).map(ReturnId::new)),
            firm.value(),
            period.toString(),
            period.start(),
            firm.value())
        .orElseThrow();
  }

  /** Whether the period lies wholly before the firm's registration: its return is never late. */
  public boolean isBeforeRegistration(FirmId firm, TaxPeriod period) {
    return database.isTrue(
        "SELECT EXISTS (SELECT 1 FROM filer WHERE firm_id = ? AND first_period >= ?)",
        firm.value(),
        period.end());
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
