package pk.itregistry.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.assignment.AgeInDays;
import pk.itregistry.registry.assignment.Whose;
import pk.itregistry.registry.assignment.Work;
import pk.itregistry.registry.change.ChangeLife.State;
import pk.itregistry.registry.office.OfficeDirectory;
import pk.itregistry.registry.office.Reach;

/** The requests of the firms in a registrar's provinces, and what they hold anywhere. */
@ApplicationScoped
class ChangeQueue {
  private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

  private static final String WITHIN_REACH = "(f.province = ANY (?) OR f.province IS NULL AND ?)";

  private static final String PAGE =
      WITHIN_REACH
          + " AND "
          + OwnChanges.NOT_OWN
          + " AND (?::text IS NULL OR c.state = ?) AND (?::text IS NULL OR c.kind = ?)"
          + " AND c.state_since <= ? AND (?::text IS NULL OR s.holder = ?)"
          + " AND (NOT ? OR s.holder IS NULL AND c.state IN ('REQUESTED', 'IN_REVIEW'))"
          + " AND (c.state_since, c.id) > (?, ?) ORDER BY c.state_since, c.id LIMIT ?";

  private static final String OLDEST_FREE =
      "SELECT c.id FROM change_request c JOIN firm f ON f.id = c.firm_id"
          + " LEFT JOIN assignment s ON s.work = c.id WHERE c.state = 'IN_REVIEW' AND "
          + WITHIN_REACH
          + " AND (?::text IS NULL OR c.kind = ?) AND (s.until IS NULL OR s.until <= ?) AND "
          + OwnChanges.NOT_OWN
          + " ORDER BY c.state_since, c.id LIMIT 1 FOR UPDATE OF c SKIP LOCKED";

  private final Database database;
  private final ChangeRequestDirectory directory;
  private final OfficeDirectory offices;
  private final BusinessClock clock;

  ChangeQueue(
      Database database,
      ChangeRequestDirectory directory,
      OfficeDirectory offices,
      BusinessClock clock) {
    this.database = database;
    this.directory = directory;
    this.offices = offices;
    this.clock = clock;
  }

  /** What of the queue somebody wants to see. */
  record Filter(
      @Nullable State state,
      @Nullable ChangeKind kind,
      @Nullable Province province,
      @Nullable AgeInDays olderThan,
      @Nullable Whose whose) {}

  Page<ChangeRequestView.Entry> page(
      PersonId caller, Filter by, @Nullable Cursor cursor, int limit) {
    LocalDate today = clock.today();
    boolean mine = by.whose() == Whose.MINE;
    // What somebody holds is theirs, in whatever province it is.
    Reach reach = (mine ? Reach.EVERYWHERE : offices.postOf(caller).reach()).in(by.province());
    @Nullable String state = by.state() == null ? null : by.state().name();
    @Nullable String kind = by.kind() == null ? null : by.kind().name();
    @Nullable String holder = mine ? caller.value() : null;
    return Page.sorted(
        directory.queued(
            PAGE,
            Arrays.<@Nullable Object>asList(
                clock.systemInstant(),
                reach.codes(),
                reach.unplaced(),
                caller.value(),
                caller.value(),
                caller.value(),
                state,
                state,
                kind,
                kind,
                by.olderThan() == null ? today : today.minusDays(by.olderThan().days()),
                holder,
                holder,
                by.whose() == Whose.NOBODYS,
                cursor == null || cursor.day() == null ? BEFORE_ALL : cursor.day(),
                Cursor.oldestFirst(cursor),
                limit + 1)),
        limit,
        last -> new Cursor(last.id().value(), last.stateSince()));
  }

  /** The one in review that has waited longest and that this registrar may decide on; locked. */
  Optional<Work> oldestFree(NextChange asked, Reach whole, PersonId registrar) {
    Reach reach = whole.in(asked.province());
    @Nullable String kind = asked.kind() == null ? null : asked.kind().name();
    List<@Nullable Object> values =
        new ArrayList<>(
            Arrays.<@Nullable Object>asList(
                reach.codes(), reach.unplaced(), kind, kind, clock.systemInstant()));
    values.addAll(OwnChanges.askedOf(registrar));
    return database.row(
        OLDEST_FREE, row -> new Work(row.getObject(1, UUID.class)), values.toArray());
  }
}
