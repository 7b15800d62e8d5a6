package pk.itregistry.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.plumbing.database.Database;

/** Which changes a registrar looks at, whatever else: dated rows. */
@ApplicationScoped
class ChangeRules {
  private final Database database;

  ChangeRules(Database database) {
    this.database = database;
  }

  /**
   * What holds of a kind of change.
   *
   * @param review whether a registrar looks at each; what is in doubt they look at anyway
   * @param citation what it rests on
   * @param confirmed false while it is sample data
   */
  @Schema(name = "ChangeRule")
  record Rule(
      ChangeKind kind, boolean review, @Text(most = 300) String citation, boolean confirmed) {
    /** Those of a day. */
    @Schema(name = "ChangeRules")
    record Listed(List<Rule> items) {}
  }

  /** The rows of a day. */
  List<Rule> on(LocalDate day) {
    return database.rows(
        "SELECT kind, review, citation, confirmed FROM change_rule WHERE valid_from <= ?"
            + " AND (valid_until IS NULL OR ? < valid_until) ORDER BY kind",
        row ->
            new Rule(
                ChangeKind.valueOf(row.getString(1)),
                row.getBoolean(2),
                row.getString(3),
                row.getBoolean(4)),
        day,
        day);
  }

  /** Whether a registrar looks at a change of that kind; where no row says so, they do. */
  boolean review(ChangeKind kind, LocalDate day) {
    return on(day).stream().filter(rule -> rule.kind() == kind).allMatch(Rule::review);
  }
}
