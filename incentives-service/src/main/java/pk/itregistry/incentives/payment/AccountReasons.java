package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * For which reasons a bank does not pay to an account whoever tries: codes of ISO 20022's external
 * sets, kept in the database with the days from and to which they hold.
 */
@ApplicationScoped
class AccountReasons {
  private final Database database;
  private final BusinessClock clock;

  AccountReasons(Database database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The first code in what a bank said that speaks of the account, with its meaning. */
  Optional<String> in(@Nullable String reason, @Nullable String words) {
    String[] said =
        Stream.of(reason, words)
            .filter(text -> text != null)
            .flatMap(text -> Stream.of(text.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+", -1)))
            .toArray(String[]::new);
    return database.row(
        "SELECT code || ', ' || meaning FROM account_reason WHERE code = ANY(?)"
            + " AND since <= ? AND (until IS NULL OR until > ?) ORDER BY code LIMIT 1",
        row -> row.getString(1),
        said,
        clock.today(),
        clock.today());
  }
}
