package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.database.Database;

/**
 * For which reasons a registration may be suspended, reinstated, cancelled or closed: dated rows.
 */
@ApplicationScoped
class MeasureReasons {
  private final Database database;

  MeasureReasons(Database database) {
    this.database = database;
  }

  /** The rows of a day, by act and code. */
  List<ReasonView> on(LocalDate day) {
    return database.rows(
        "SELECT code, act, words, citation, confirmed FROM measure_reason WHERE valid_from <= ?"
            + " AND (valid_until IS NULL OR ? < valid_until) ORDER BY act, code",
        row ->
            new ReasonView(
                row.getString(1),
                RegistrationAct.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5)),
        day,
        day);
  }

  /** Refuses a reason that the catalogue of the day does not have for this act. */
  void demand(RegistrationAct act, ReasonCode reason, LocalDate day) {
    List<String> known =
        on(day).stream().filter(row -> row.act() == act).map(ReasonView::code).toList();
    if (!known.contains(reason.value())) {
      Faults faults = new Faults();
      faults.add(
          "/reason",
          "rule-known-reason",
          "must be one of " + known.stream().collect(Collectors.joining(", ")));
      faults.refuseRuleBroken();
    }
  }
}
