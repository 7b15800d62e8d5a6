package pk.itregistry.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import pk.itregistry.kernel.identity.ChangeRequestId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.database.Database;

/** To whom a request cannot be given: who asked for it, and who owns the firm or acts for it. */
@ApplicationScoped
class OwnChanges {
  /** Of a request c of a firm f, in the tables: it is not a person's own; they are asked thrice. */
  static final String NOT_OWN =
      "c.requested_by <> 'person:' || ? AND f.owner IS DISTINCT FROM ?"
          + " AND NOT EXISTS (SELECT 1 FROM authority g WHERE g.firm_id = f.id"
          + " AND g.grantee_kind = 'PERSON' AND g.grantee = ? AND g.state = 'GRANTED')";

  private final Database database;

  OwnChanges(Database database) {
    this.database = database;
  }

  /** What {@link #NOT_OWN} asks for. */
  static List<String> askedOf(PersonId person) {
    return Collections.nCopies(3, person.value());
  }

  boolean isOwn(ChangeRequestId request, PersonId person) {
    String who = person.value();
    return database.isTrue(
        "SELECT NOT ("
            + NOT_OWN
            + ") FROM change_request c JOIN firm f ON f.id = c.firm_id WHERE c.id = ?",
        who,
        who,
        who,
        request.value());
  }
}
