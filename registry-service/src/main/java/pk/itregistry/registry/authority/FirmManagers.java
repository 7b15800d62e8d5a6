package pk.itregistry.registry.authority;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/** Which people decide for a firm: its owner, and whom the owner lets manage it. */
@ApplicationScoped
public class FirmManagers {
  private final Database database;
  private final BusinessClock clock;

  FirmManagers(Database database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Whether a person manages the firm today. */
  public boolean manages(PersonId person, FirmId firm) {
    return isOwner(person, firm)
        || database.isTrue(
            "SELECT EXISTS (SELECT 1 FROM authority WHERE firm_id = ? AND grantee_kind = 'PERSON'"
                + " AND grantee = ? AND state = 'GRANTED' AND 'MANAGE_FIRM' = ANY (permissions)"
                + " AND valid_from <= ? AND (valid_until IS NULL OR ? < valid_until))",
            firm.value(),
            person.value(),
            clock.today(),
            clock.today());
  }

  /** Whether a person owns the firm. */
  public boolean isOwner(PersonId person, FirmId firm) {
    return database.isTrue(
        "SELECT EXISTS (SELECT 1 FROM firm WHERE id = ? AND owner = ?)",
        firm.value(),
        person.value());
  }

  /** Has changes of who may act for one firm follow each other: the second sees the first's. */
  public void inTurn(FirmId firm) {
    database.row("SELECT id FROM firm WHERE id = ? FOR NO KEY UPDATE", row -> firm, firm.value());
  }
}
