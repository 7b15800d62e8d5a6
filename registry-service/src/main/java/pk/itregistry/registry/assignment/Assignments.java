package pk.itregistry.registry.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.WorkProblem.HeldByAnother;

/**
 * Gives work to registrars and takes it back. Each act is one statement that compares and writes,
 * so that no two can hold one thing, whatever happens at the same moment.
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
  public boolean takeIfFree(Work work, PersonId registrar) {
    Instant now = clock.systemInstant();
    return database.change(
            "INSERT INTO assignment (work, holder, since, until) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (work) DO UPDATE SET holder = excluded.holder,"
                + " since = CASE WHEN assignment.until > excluded.since THEN assignment.since"
                + " ELSE excluded.since END, until = excluded.until"
                + " WHERE assignment.holder = excluded.holder"
                + " OR assignment.until <= excluded.since",
            work.id(),
            registrar.value(),
            now,
            now.plus(lease))
        > 0;
  }

  /**
   * Gives it to somebody, unless it is held, by whomever: who asks twice for the next one at the
   * same moment is not given one twice.
   */
  public boolean takeIfNobodys(Work work, PersonId registrar) {
    Instant now = clock.systemInstant();
    return database.change(
            "INSERT INTO assignment (work, holder, since, until) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (work) DO UPDATE SET holder = excluded.holder,"
                + " since = excluded.since, until = excluded.until"
                + " WHERE assignment.until <= excluded.since",
            work.id(),
            registrar.value(),
            now,
            now.plus(lease))
        > 0;
  }

  /** As {@link #takeIfFree}; refuses where another holds it. */
  public void take(Work work, PersonId registrar) {
    if (!takeIfFree(work, registrar)) {
      refuseOthers(work, registrar);
    }
  }

  /** Gives it to somebody, whoever holds it. */
  public void give(Work work, PersonId registrar) {
    end(work);
    takeIfFree(work, registrar);
  }

  /** Makes it free again; refuses where another holds it. What nobody holds is free already. */
  public void handBack(Work work, PersonId registrar) {
    refuseOthers(work, registrar);
    end(work);
  }

  /** Nobody needs to look at it any more. */
  public void end(Work work) {
    database.change("DELETE FROM assignment WHERE work = ?", work.id());
  }

  /** Refuses whoever does not hold it while another does. */
  public void refuseOthers(Work work, PersonId registrar) {
    heldNow(work)
        .filter(held -> !held.by().equals(registrar))
        .ifPresent(held -> {
          throw new Refused(new HeldByAnother(held.until()));
        });
  }

  /** Who looks at it now, if anybody does. */
  public Optional<Held> heldNow(Work work) {
    return database.row(
        "SELECT s.holder, o.name AS holder_name, s.since, s.until FROM assignment s"
            + " LEFT JOIN officer o ON o.person = s.holder"
            + " WHERE s.work = ? AND s.until > ?",
        row -> Objects.requireNonNull(Held.read(row)),
        work.id(),
        clock.systemInstant());
  }
}
