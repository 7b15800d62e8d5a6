package pk.itregistry.registry.startup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.firm.FirmKind;

/** What makes a start-up: dated rows, each with its citations. */
@ApplicationScoped
class StartupRules {
  private final Database database;

  StartupRules(Database database) {
    this.database = database;
  }

  /** The row of a day. */
  StartupRule on(LocalDate day) {
    return database
        .row(
            "SELECT commenced_from, turnover_below_pkr, years_asked, years_after, kinds,"
                + " definition, credit, confirmed FROM startup_rule WHERE valid_from <= ?"
                + " AND (valid_until IS NULL OR ? < valid_until) ORDER BY valid_from DESC LIMIT 1",
            StartupRules::rule,
            day,
            day)
        .orElseThrow();
  }

  private static StartupRule rule(ResultSet row) throws SQLException {
    Set<FirmKind> kinds =
        Arrays.stream((String[]) row.getArray(5).getArray())
            .map(FirmKind::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(FirmKind.class)));
    return new StartupRule(
        row.getObject(1, LocalDate.class),
        Money.pkr(row.getBigDecimal(2)),
        row.getInt(3),
        row.getInt(4),
        kinds,
        row.getString(6),
        row.getString(7),
        row.getBoolean(8));
  }
}
