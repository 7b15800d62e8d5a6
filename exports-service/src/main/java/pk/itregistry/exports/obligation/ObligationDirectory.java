package pk.itregistry.exports.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/** Every period from the first that is owed to the one that has begun, and what was filed. */
@ApplicationScoped
class ObligationDirectory {
  private static final int MOST = 200;

  private final Database database;
  private final BusinessClock clock;
  private final int dueAfterDays;

  ObligationDirectory(
      Database database,
      BusinessClock clock,
      @ConfigProperty(name = "itr.return.due-after-days") int dueAfterDays) {
    this.database = database;
    this.clock = clock;
    this.dueAfterDays = dueAfterDays;
  }

  /**
   * The newest first; two hundred periods are more than sixteen years. A period whose return was
   * withdrawn shows only if it is owed.
   */
  List<ObligationView> of(FirmId firm) {
    LocalDate today = clock.today();
    return database.rows(
        "SELECT coalesce(o.period_start, owed.starts) AS starts, o.period, owed.months,"
            + " o.return_id, o.filed_on,"
            + " NOT EXISTS (SELECT 1 FROM filer f WHERE f.firm_id = o.firm_id"
            + " AND f.first_period > o.period_start) AS was_owed FROM (SELECT generate_series(first_period::timestamp,"
            + " ?::date::timestamp, months * interval '1 month')::date AS starts, months"
            + " FROM filer WHERE firm_id = ?) owed"
            + " FULL JOIN (SELECT * FROM obligation WHERE firm_id = ? AND return_id IS NOT NULL) o"
            + " ON o.period_start = owed.starts ORDER BY 1 DESC LIMIT ?",
        row -> view(row, today),
        today,
        firm.value(),
        firm.value(),
        MOST);
  }

  private ObligationView view(ResultSet row, LocalDate today) throws SQLException {
    @Nullable String filed = row.getString("period");
    TaxPeriod period =
        filed != null
            ? TaxPeriod.of(filed)
            : new TaxPeriod(
                YearMonth.from(row.getObject("starts", LocalDate.class)), row.getInt("months"));
    UUID returnId = row.getObject("return_id", UUID.class);
    return ObligationView.of(
        period,
        dueAfterDays,
        today,
        returnId == null ? null : new ReturnId(returnId),
        row.getObject("filed_on", LocalDate.class),
        row.getBoolean("was_owed"));
  }
}
