package pk.itregistry.registry.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import pk.itregistry.plumbing.database.Database;

/** For how long a call centre is registered provisionally, and what that is worth: dated rows. */
@ApplicationScoped
public class ProvisionalRules {
  private final Database database;

  ProvisionalRules(Database database) {
    this.database = database;
  }

  /**
   * A row of the law.
   *
   * @param days how many days it is valid, those that the inspectorate loses not counted
   * @param certifies whether its letter certifies for the tax that banks withhold
   * @param leastPhotos how many photographs an inspector's report shows at the least
   * @param confirmed false while no published text says so
   */
  public record Rule(
      int days, boolean certifies, int leastPhotos, String citation, boolean confirmed) {}

  /** The rule for what is registered on a day. */
  public Rule on(LocalDate day) {
    return database
        .row(
            "SELECT days, certifies, least_photos, citation, confirmed FROM provisional_rule"
                + " WHERE valid_from <= ? AND (valid_until IS NULL OR ? < valid_until)"
                + " ORDER BY valid_from DESC LIMIT 1",
            row ->
                new Rule(
                    row.getInt(1),
                    row.getBoolean(2),
                    row.getInt(3),
                    row.getString(4),
                    row.getBoolean(5)),
            day,
            day)
        .orElseThrow(() -> new IllegalStateException("no rule says what is provisional on " + day));
  }
}
