package pk.itregistry.registry.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.WorkProblem.HeldByAnother;

/**
 * Gives applications to registrars and takes them back. Each act is one statement that compares and
 * writes, so that no two can hold one application, whatever happens at the same moment.
 */
@ApplicationScoped
public class Assignments {
  private final Database database;
  private final BusinessClock clock;
  private final Duration lease;

  Assignments(
      Database database,
      BusinessClock clock,
      @ConfigProperty(name = "itr.assignment-lease") Duration lease) {
    this.database = database;
    this.clock = clock;
    this.lease = lease;
  }

  /** Gives it to somebody, unless another holds it; who holds it already gets the time anew. */
  public boolean takeIfFree(ApplicationId application, PersonId registrar) {
    Instant now = clock.systemInstant();
    return database.change(
            "INSERT INTO assignment (application, holder, since, until) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (application) DO UPDATE SET holder = excluded.holder,"
                + " since = CASE WHEN assignment.until > excluded.since THEN assignment.since"
                + " ELSE excluded.since END, until = excluded.until"
                + " WHERE assignment.holder = excluded.holder"
                + " OR assignment.until <= excluded.since",
            application.value(),
            registrar.value(),
            now,
            now.plus(lease))
        > 0;
  }

  /**
   * Gives it to somebody, unless it is held, by whomever: who asks twice for the next one at the
   * same moment is not given one twice.
   */
  public boolean takeIfNobodys(ApplicationId application, PersonId registrar) {
    Instant now = clock.systemInstant();
    return database.change(
            "INSERT INTO assignment (application, holder, since, until) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (application) DO UPDATE SET holder = excluded.holder,"
                + " since = excluded.since, until = excluded.until"
                + " WHERE assignment.until <= excluded.since",
            application.value(),
            registrar.value(),
            now,
            now.plus(lease))
        > 0;
  }

  /** As {@link #takeIfFree}; refuses where another holds it. */
  public void take(ApplicationId application, PersonId registrar) {
    if (!takeIfFree(application, registrar)) {
      refuseOthers(application, registrar);
    }
  }

  /** Gives it to somebody, whoever holds it. */
  public void give(ApplicationId application, PersonId registrar) {
    end(application);
    takeIfFree(application, registrar);
  }

  /** Makes it free again; refuses where another holds it. What nobody holds is free already. */
  public void handBack(ApplicationId application, PersonId registrar) {
    refuseOthers(application, registrar);
    end(application);
  }

  /** Nobody needs to look at it any more. */
  public void end(ApplicationId application) {
    database.change("DELETE FROM assignment WHERE application = ?", application.value());
  }

  /** Refuses whoever does not hold it while another does. */
  public void refuseOthers(ApplicationId application, PersonId registrar) {
    heldNow(application)
        .filter(held -> !held.by().equals(registrar))
        .ifPresent(held -> {
          throw new Refused(new HeldByAnother(held.until()));
        });
  }

  /** Who looks at it now, if anybody does. */
  public Optional<Held> heldNow(ApplicationId application) {
    return database.row(
        "SELECT s.holder, o.name, s.since, s.until FROM assignment s"
            + " LEFT JOIN officer o ON o.person = s.holder"
            + " WHERE s.application = ? AND s.until > ?",
        row ->
            new Held(
                new PersonId(row.getString(1)),
                row.getString(2),
                Objects.requireNonNull(Database.instant(row, "since")),
                Objects.requireNonNull(Database.instant(row, "until"))),
        application.value(),
        clock.systemInstant());
  }
}
