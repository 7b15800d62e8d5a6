package pk.itregistry.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.InspectionProblem.HandInTheFirm;

/**
 * Who may not inspect a firm: who owns or owned it, applied for it, can or could ever act for it,
 * or has done anything about its application as an officer.
 */
@ApplicationScoped
class Impartiality {
  /** Of a firm f, in the tables: a person has no hand in it; they are asked for five times. */
  static final String NO_HAND =
      "f.owner IS DISTINCT FROM ? AND NOT EXISTS (SELECT 1 FROM firm_version v"
          + " WHERE v.firm_id = f.id AND v.facts #>> '{firm,owner}' = ?)"
          + " AND NOT EXISTS (SELECT 1 FROM application a WHERE a.firm_id = f.id"
          + " AND (a.applicant = ? OR EXISTS (SELECT 1 FROM application_act d"
          + " WHERE d.application = a.id AND d.person = ?)))"
          + " AND NOT EXISTS (SELECT 1 FROM authority g WHERE g.firm_id = f.id"
          + " AND g.grantee_kind = 'PERSON' AND g.grantee = ?)";

  private final Database database;

  Impartiality(Database database) {
    this.database = database;
  }

  /** Refuses an inspector who has a hand in the firm. */
  void demand(FirmId firm, PersonId inspector) {
    if (!isGiven(firm, inspector)) {
      throw new Refused(new HandInTheFirm());
    }
  }

  boolean isGiven(FirmId firm, PersonId inspector) {
    String who = inspector.value();
    return database.isTrue(
        "SELECT EXISTS (SELECT 1 FROM firm f WHERE " + NO_HAND + " AND f.id = ?)",
        who,
        who,
        who,
        who,
        who,
        firm.value());
  }

  /** What {@link #NO_HAND} asks for. */
  static List<String> askedOf(PersonId inspector) {
    return Collections.nCopies(5, inspector.value());
  }
}
