package pk.itregistry.registry.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.application.Waiting;
import pk.itregistry.registry.office.OfficeDirectory;
import pk.itregistry.registry.office.Post;
import pk.itregistry.registry.office.Reach;

/** Counts the work from what was written down with every act. */
@ApplicationScoped
class FigureDirectory {
  private static final String BY = " AND (?::text IS NULL OR d.person = ?)";
  private static final String OF = " AND (?::uuid IS NULL OR d.office = ?)";
  private static final String DECISIONS = "('RETURN', 'APPROVE_INITIALLY', 'CERTIFY', 'DECLINE')";

  private static final String ACTS =
      "SELECT count(*) FILTER (WHERE d.act = 'TAKE'), count(*) FILTER (WHERE d.act = 'RETURN'),"
          + " count(*) FILTER (WHERE d.act = 'APPROVE_INITIALLY'),"
          + " count(*) FILTER (WHERE d.act = 'DECLINE'),"
          + " count(*) FILTER (WHERE d.act IN ('REGISTER', 'CERTIFY')) FROM application_act d"
          + " WHERE d.by_role = 'registrar' AND d.day BETWEEN ? AND ?"
          + BY
          + OF;

  // The first decision on each application, against the day on which it was first handed in.
  private static final String DAYS =
      "SELECT count(*), percentile_disc(0.5) WITHIN GROUP (ORDER BY days),"
          + " percentile_disc(0.9) WITHIN GROUP (ORDER BY days) FROM (SELECT d.day"
          + " - (SELECT min(s.day) FROM application_act s WHERE s.application = d.application"
          + " AND s.act = 'SUBMIT') AS days FROM application_act d WHERE d.act IN "
          + DECISIONS
          + " AND d.day BETWEEN ? AND ?"
          + BY
          + OF
          + " AND NOT EXISTS (SELECT 1 FROM application_act e WHERE e.application = d.application"
          + " AND e.id < d.id AND e.act IN "
          + DECISIONS
          + ")) firsts";

  private static final String BY_AGE =
      "SELECT count(*) FILTER (WHERE %1$s.state_since > ?),"
          + " count(*) FILTER (WHERE %1$s.state_since <= ? AND %1$s.state_since > ?),"
          + " count(*) FILTER (WHERE %1$s.state_since <= ?) %2$s"
          + " LEFT JOIN assignment s ON s.work = %1$s.id AND s.until > ?"
          + " WHERE %3$s AND (?::text IS NULL OR s.holder = ?)";

  private static final String APPLICATIONS =
      BY_AGE.formatted("a", "FROM application a", Waiting.WITHIN_REACH);

  private static final String CHANGES =
      BY_AGE.formatted(
          "c",
          "FROM change_request c JOIN firm f ON f.id = c.firm_id",
          "c.state = 'IN_REVIEW' AND (f.province = ANY (?) OR f.province IS NULL AND ?)");

  private static final String CHANGES_DECIDED =
      "SELECT count(*) FILTER (WHERE state <> 'DECLINED'),"
          + " count(*) FILTER (WHERE state = 'DECLINED'),"
          + " percentile_disc(0.5) WITHIN GROUP (ORDER BY decided_on - requested_on),"
          + " percentile_disc(0.9) WITHIN GROUP (ORDER BY decided_on - requested_on)"
          + " FROM change_request WHERE decided_on BETWEEN ? AND ?"
          + " AND (?::text IS NULL OR decided_by = 'person:' || ?)"
          + " AND (?::uuid IS NULL OR decided_office = ?)";

  private final Database database;
  private final OfficeDirectory offices;
  private final BusinessClock clock;

  FigureDirectory(Database database, OfficeDirectory offices, BusinessClock clock) {
    this.database = database;
    this.offices = offices;
    this.clock = clock;
  }

  LocalDate today() {
    return clock.today();
  }

  WorkFigures of(PersonId caller, LocalDate from, LocalDate to) {
    Post post = offices.postOf(caller);
    @Nullable UUID office = post.office() == null ? null : post.office().value();
    return new WorkFigures(
        from,
        to,
        done(new Whole(from, to, caller.value(), null, Reach.EVERYWHERE)),
        done(new Whole(from, to, null, office, post.reach())));
  }

  /** Of whom the figures are: a person, an office, or neither; and where what waits for them is. */
  private record Whole(
      LocalDate from, LocalDate to, @Nullable String person, @Nullable UUID office, Reach reach) {
    @Nullable Object[] values() {
      return new @Nullable Object[] {from, to, person, person, office, office};
    }
  }

  private WorkFigures.Done done(Whole whole) {
    WorkFigures.Stock stock = stock(APPLICATIONS, whole, whole.reach().names());
    WorkFigures.Changes changes = changes(whole);
    Times times = database.row(DAYS, FigureDirectory::times, whole.values()).orElseThrow();
    return database
        .row(
            ACTS,
            row ->
                new WorkFigures.Done(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    times.decisions(),
                    times.median(),
                    times.ninetieth(),
                    stock,
                    changes),
            whole.values())
        .orElseThrow();
  }

  private record Times(long decisions, @Nullable Integer median, @Nullable Integer ninetieth) {}

  private static Times times(ResultSet row) throws SQLException {
    return new Times(
        row.getLong(1), row.getObject(2, Integer.class), row.getObject(3, Integer.class));
  }

  private WorkFigures.Changes changes(Whole whole) {
    WorkFigures.Stock waiting = stock(CHANGES, whole, whole.reach().codes());
    return database
        .row(
            CHANGES_DECIDED,
            row ->
                new WorkFigures.Changes(
                    row.getLong(1),
                    row.getLong(2),
                    row.getObject(3, Integer.class),
                    row.getObject(4, Integer.class),
                    waiting),
            whole.values())
        .orElseThrow();
  }

  // An application says its province by name, a firm's row by code.
  private WorkFigures.Stock stock(String sql, Whole whole, String[] provinces) {
    LocalDate week = clock.today().minusDays(7);
    LocalDate month = clock.today().minusDays(30);
    return database
        .row(
            sql,
            row -> new WorkFigures.Stock(row.getLong(1), row.getLong(2), row.getLong(3)),
            week,
            week,
            month,
            month,
            clock.systemInstant(),
            provinces,
            whole.reach().unplaced(),
            whole.person(),
            whole.person())
        .orElseThrow();
  }
}
