package pk.itregistry.registry.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.application.Waiting;
import pk.itregistry.registry.assignment.AgeInDays;
import pk.itregistry.registry.assignment.Held;
import pk.itregistry.registry.assignment.Whose;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.office.OfficeDirectory;
import pk.itregistry.registry.office.Reach;

/** Reads of the work that waits in a registrar's provinces, and of what they hold anywhere. */
@ApplicationScoped
class WorkDirectory {
  /** What waits, by the filters of a queue; goes with {@link #values}. */
  static final String WAITING =
      " FROM application a LEFT JOIN assignment s ON s.work = a.id AND s.until > ?"
          + " WHERE "
          + Waiting.WITHIN_REACH
          + " AND (?::text IS NULL OR a.kind = ?) AND a.state_since <= ?"
          + " AND (?::text IS NULL OR s.holder = ?) AND (NOT ? OR s.holder IS NULL)";

  /** A page of it; the officer's name and the open questions are looked up for its rows only. */
  static final String PAGE =
      "SELECT q.id, q.state, q.state_since, q.kind, coalesce(q.firm, b.name) AS firm,"
          + " coalesce(q.ntn, b.ntn) AS ntn, coalesce(q.province, b.province) AS province,"
          + " q.holder, q.since, q.until, o.name AS holder_name,"
          + " (SELECT count(*) FROM second_look l WHERE l.application = q.id"
          + " AND l.state = 'ASKED') AS looks FROM (SELECT a.id, a.state, a.state_since, a.kind,"
          + " a.name AS firm, a.ntn, a.startup_firm, a.province, s.holder, s.since, s.until"
          + WAITING
          + " AND (?::text IS NULL OR a.state = ?) AND (a.state_since, a.id) > (?, ?)"
          + " ORDER BY a.state_since, a.id LIMIT ?) q"
          + " LEFT JOIN officer o ON o.person = q.holder"
          + " LEFT JOIN firm b ON b.id = q.startup_firm ORDER BY q.state_since, q.id";

  private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

  private final Database database;
  private final OfficeDirectory offices;
  private final BusinessClock clock;

  WorkDirectory(Database database, OfficeDirectory offices, BusinessClock clock) {
    this.database = database;
    this.offices = offices;
    this.clock = clock;
  }

  /** What of the queue somebody wants to see. */
  record Filter(
      @Nullable Waiting state,
      @Nullable FirmKind kind,
      @Nullable Province province,
      @Nullable AgeInDays olderThan,
      @Nullable Whose whose) {}

  Page<WorkQueue.Item> page(PersonId caller, Filter by, @Nullable Cursor cursor, int limit) {
    LocalDate today = clock.today();
    @Nullable String state = by.state() == null ? null : by.state().name();
    List<@Nullable Object> values = values(caller, by, today);
    values.add(state);
    values.add(state);
    values.add(cursor == null || cursor.day() == null ? BEFORE_ALL : cursor.day());
    values.add(Cursor.oldestFirst(cursor));
    values.add(limit + 1);
    return Page.sorted(
        database.rows(PAGE, row -> item(row, today), values.toArray()),
        limit,
        last -> new Cursor(last.id().value(), last.waitingSince()));
  }

  /** How many wait in each state, none as well. */
  List<WorkQueue.Count> counts(PersonId caller, Filter by) {
    List<WorkQueue.Count> found =
        database.rows(
            "SELECT a.state, count(*)" + WAITING + " GROUP BY a.state",
            row -> new WorkQueue.Count(Waiting.valueOf(row.getString(1)), row.getLong(2)),
            values(caller, by, clock.today()).toArray());
    return Arrays.stream(Waiting.values())
        .map(state ->
            found.stream()
                .filter(count -> count.state() == state)
                .findFirst()
                .orElse(new WorkQueue.Count(state, 0)))
        .toList();
  }

  private List<@Nullable Object> values(PersonId caller, Filter by, LocalDate today) {
    @Nullable String kind = by.kind() == null ? null : by.kind().name();
    boolean mine = by.whose() == Whose.MINE;
    @Nullable String holder = mine ? caller.value() : null;
    Reach reach = (mine ? Reach.EVERYWHERE : offices.postOf(caller).reach()).in(by.province());
    return new ArrayList<>(
        Arrays.<@Nullable Object>asList(
            clock.systemInstant(),
            reach.names(),
            reach.unplaced(),
            kind,
            kind,
            by.olderThan() == null ? today : today.minusDays(by.olderThan().days()),
            holder,
            holder,
            by.whose() == Whose.NOBODYS));
  }

  // An application has it by name, the firm that a start-up names by code.
  private static Province province(String stored) {
    return Arrays.stream(Province.values())
        .filter(one -> one.name().equals(stored) || one.code().equals(stored))
        .findFirst()
        .orElseThrow();
  }

  private static WorkQueue.Item item(ResultSet row, LocalDate today) throws SQLException {
    LocalDate since = row.getObject("state_since", LocalDate.class);
    String ntn = row.getString("ntn");
    String province = row.getString("province");
    return new WorkQueue.Item(
        new ApplicationId(row.getObject("id", UUID.class)),
        Waiting.valueOf(row.getString("state")),
        since,
        (int) ChronoUnit.DAYS.between(since, today),
        FirmKind.valueOf(row.getString("kind")),
        row.getString("firm"),
        ntn == null ? null : Ntn.of(ntn),
        province == null ? null : province(province),
        Held.read(row),
        row.getInt("looks"));
  }
}
