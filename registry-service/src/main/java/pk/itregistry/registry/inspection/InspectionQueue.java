package pk.itregistry.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.assignment.AgeInDays;
import pk.itregistry.registry.assignment.Whose;
import pk.itregistry.registry.office.OfficeDirectory;
import pk.itregistry.registry.office.Post;
import pk.itregistry.registry.office.Reach;

/** The inspections that wait for an inspector, in an inspector's provinces, oldest first. */
@ApplicationScoped
class InspectionQueue {
  private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

  private static final String WAITING =
      " WHERE i.state IN ('REQUESTED', 'SCHEDULED')"
          + " AND (coalesce(b.province, f.province) = ANY (?)"
          + " OR coalesce(b.province, f.province) IS NULL AND ?)";

  private static final String PAGE =
      WAITING
          + " AND (?::text IS NULL OR i.state = ?) AND i.requested_on <= ?"
          + " AND (?::text IS NULL OR i.inspector = ? AND i.held_until > ?)"
          + " AND (NOT ? OR i.held_until IS NULL OR i.held_until <= ?)"
          + " AND (i.requested_on, i.id) > (?, ?) ORDER BY i.requested_on, i.id LIMIT ?";

  private static final String OLDEST_FREE =
      "SELECT i.id FROM inspection i JOIN firm f ON f.id = i.firm_id"
          + " LEFT JOIN branch b ON b.id = i.branch_id"
          + WAITING
          + " AND (i.held_until IS NULL OR i.held_until <= ?) AND i.ready_from <= ? AND "
          + Impartiality.NO_HAND
          + " ORDER BY i.requested_on, i.id LIMIT 1 FOR UPDATE OF i SKIP LOCKED";

  private final Database database;
  private final InspectionDirectory directory;
  private final OfficeDirectory offices;
  private final BusinessClock clock;

  InspectionQueue(
      Database database,
      InspectionDirectory directory,
      OfficeDirectory offices,
      BusinessClock clock) {
    this.database = database;
    this.directory = directory;
    this.offices = offices;
    this.clock = clock;
  }

  /** What of the queue somebody wants to see. */
  record Filter(
      @Nullable Waiting state,
      @Nullable Province province,
      @Nullable AgeInDays olderThan,
      @Nullable Whose whose) {}

  /** The states in which an inspection waits for an inspector. */
  @Schema(name = "WaitingInspection")
  enum Waiting {
    REQUESTED,
    SCHEDULED
  }

  Page<InspectionView.Entry> page(PersonId caller, Filter by, @Nullable Cursor cursor, int limit) {
    LocalDate today = clock.today();
    @Nullable String state = by.state() == null ? null : by.state().name();
    @Nullable String holder = by.whose() == Whose.MINE ? caller.value() : null;
    // What somebody has in hand is theirs, in whatever province it is.
    Reach whole = holder == null ? offices.postOf(caller).reach() : Reach.EVERYWHERE;
    Reach reach = whole.in(by.province());
    List<@Nullable Object> values = new ArrayList<>();
    values.add(reach.codes());
    values.add(reach.unplaced());
    values.add(state);
    values.add(state);
    values.add(by.olderThan() == null ? today : today.minusDays(by.olderThan().days()));
    values.add(holder);
    values.add(holder);
    values.add(today);
    values.add(by.whose() == Whose.NOBODYS);
    values.add(today);
    values.add(cursor == null || cursor.day() == null ? BEFORE_ALL : cursor.day());
    values.add(Cursor.oldestFirst(cursor));
    values.add(limit + 1);
    return Page.sorted(
        directory.entries(PAGE, today, values),
        limit,
        last -> new Cursor(last.id().value(), last.requestedOn()));
  }

  /** The one that has waited longest and that this inspector may do; nobody else gets it now. */
  Optional<InspectionId> oldestFree(Post post, @Nullable Province wanted, PersonId inspector) {
    LocalDate today = clock.today();
    List<Object> values = new ArrayList<>();
    Reach reach = post.reach().in(wanted);
    values.add(reach.codes());
    values.add(reach.unplaced());
    values.add(today);
    values.add(today);
    values.addAll(Impartiality.askedOf(inspector));
    return database.row(
        OLDEST_FREE, row -> new InspectionId(row.getObject(1, UUID.class)), values.toArray());
  }
}
