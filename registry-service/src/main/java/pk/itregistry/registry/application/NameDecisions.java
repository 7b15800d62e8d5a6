package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.database.Database;

/** What registrars decided on names near each other; the last word on a pair stands. */
@ApplicationScoped
class NameDecisions {
  private final Database database;

  NameDecisions(Database database) {
    this.database = database;
  }

  /** Remembers a decision. */
  void remember(
      ApplicationId application, NameDecisionRequest decided, PersonId by, LocalDate today) {
    database.change(
        "INSERT INTO name_decision (application, firm_id, decision, words, decided_by, decided_on)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (application, firm_id) DO UPDATE SET"
            + " decision = excluded.decision, words = excluded.words,"
            + " decided_by = excluded.decided_by, decided_on = excluded.decided_on",
        application.value(),
        decided.firmId().value(),
        decided.decision().name(),
        decided.words(),
        by.value(),
        today);
  }

  /** What was decided on each firm. */
  Map<FirmId, NameDecision> of(ApplicationId application) {
    Map<FirmId, NameDecision> decided = new LinkedHashMap<>();
    database
        .rows(
            "SELECT firm_id, decision FROM name_decision WHERE application = ?",
            row ->
                Map.entry(
                    new FirmId(row.getObject(1, UUID.class)),
                    NameDecision.valueOf(row.getString(2))),
            application.value())
        .forEach(one -> decided.put(one.getKey(), one.getValue()));
    return decided;
  }
}
