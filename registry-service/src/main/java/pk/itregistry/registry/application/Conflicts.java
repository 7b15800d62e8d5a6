package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.ApplicationProblem.OwnApplication;

/**
 * Who may not look at an application: its applicant, the owner of the firm it is about, and whoever
 * acts for the firm that is to be certified as a start-up.
 */
@ApplicationScoped
public class Conflicts {
  /** Of an application a, in the tables: it is not a person's own; they are asked thrice. */
  static final String NOT_OWN =
      "a.applicant <> ? AND NOT EXISTS (SELECT 1 FROM firm f WHERE f.owner = ?"
          + " AND (f.ntn = a.ntn OR f.cuin = a.cuin OR f.cnic = a.cnic"
          + " OR f.id = a.startup_firm))"
          + " AND NOT EXISTS (SELECT 1 FROM authority g WHERE g.firm_id = a.startup_firm"
          + " AND g.grantee_kind = 'PERSON' AND g.grantee = ? AND g.state = 'GRANTED')";

  private final Database database;

  Conflicts(Database database) {
    this.database = database;
  }

  /** Refuses somebody to whom an application is their own, and whoever asks for none of ours. */
  public void refuseOwn(ApplicationId application, PersonId registrar) {
    if (isOwn(application, registrar)) {
      throw new Refused(new OwnApplication());
    }
  }

  boolean isOwn(ApplicationId application, PersonId registrar) {
    return database
        .row(
            "SELECT NOT (" + NOT_OWN + ") FROM application a WHERE a.id = ?",
            row -> row.getBoolean(1),
            registrar.value(),
            registrar.value(),
            registrar.value(),
            application.value())
        .orElseThrow(() -> new Refused(new NotFound("application")));
  }
}
