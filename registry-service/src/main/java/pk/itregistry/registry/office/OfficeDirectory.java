package pk.itregistry.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.OfficeId;
import pk.itregistry.kernel.identity.OfficerId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/** Reads of offices and officers, and where somebody works today. */
@ApplicationScoped
public class OfficeDirectory {
  private static final String OFFICES =
      "SELECT id, version, state, code, name, provinces FROM office";
  private static final String OFFICERS =
      "SELECT id, version, person, name, office, duties, valid_from, valid_until, absent_from,"
          + " absent_until FROM officer";

  private final Database database;
  private final BusinessClock clock;

  OfficeDirectory(Database database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  Optional<OfficeView> office(OfficeId office) {
    return database.row(OFFICES + " WHERE id = ?", OfficeDirectory::office, office.value());
  }

  Page<OfficeView> offices(@Nullable Cursor cursor, int limit) {
    return Page.of(
        database.rows(
            OFFICES + " WHERE id > ? ORDER BY id LIMIT ?",
            OfficeDirectory::office,
            Cursor.oldestFirst(cursor),
            limit + 1),
        limit,
        office -> office.id().value());
  }

  Optional<OfficerView> officer(OfficerId officer) {
    return database.row(OFFICERS + " WHERE id = ?", OfficeDirectory::officer, officer.value());
  }

  private Optional<OfficerView> officer(PersonId person) {
    return database.row(OFFICERS + " WHERE person = ?", OfficeDirectory::officer, person.value());
  }

  Page<OfficerView> officers(@Nullable OfficeId office, @Nullable Cursor cursor, int limit) {
    @Nullable UUID wanted = office == null ? null : office.value();
    return Page.of(
        database.rows(
            OFFICERS + " WHERE (?::uuid IS NULL OR office = ?) AND id > ? ORDER BY id LIMIT ?",
            OfficeDirectory::officer,
            wanted,
            wanted,
            Cursor.oldestFirst(cursor),
            limit + 1),
        limit,
        officer -> officer.id().value());
  }

  /** Where a person works today. */
  public Post postOf(PersonId person) {
    return officer(person).map(this::post).orElse(Post.EVERYWHERE);
  }

  private Post post(OfficerView officer) {
    LocalDate today = clock.today();
    OfficerView.Absence absence = officer.absence();
    return new Post(
        officer.name(),
        officer.office(),
        Optional.ofNullable(officer.office())
            .flatMap(this::office)
            .map(office -> Set.copyOf(office.provinces()))
            .orElse(Post.EVERYWHERE.provinces()),
        Set.copyOf(officer.duties()),
        isWithin(today, officer.from(), officer.lastDay()),
        absence != null && isWithin(today, absence.from(), absence.lastDay()));
  }

  private static boolean isWithin(LocalDate day, LocalDate first, @Nullable LocalDate last) {
    return !day.isBefore(first) && (last == null || !day.isAfter(last));
  }

  /** Where the caller works, as they are shown it. */
  MyOffice mine(PersonId person) {
    Optional<OfficerView> officer = officer(person);
    Post post = officer.map(this::post).orElse(Post.EVERYWHERE);
    return new MyOffice(
        person,
        officer.orElse(null),
        post.office() == null ? null : office(post.office()).orElse(null),
        post.reach().provinces().stream().sorted().toList());
  }

  /** Whether somebody works, or will, in an office. */
  boolean isStaffed(OfficeId office) {
    return database.isTrue(
        "SELECT EXISTS (SELECT 1 FROM officer WHERE office = ?"
            + " AND (valid_until IS NULL OR valid_until > ?))",
        office.value(),
        clock.today());
  }

  boolean isNamed(PersonId person) {
    return officer(person).isPresent();
  }

  boolean isOpen(OfficeCode code) {
    return database.isTrue(
        "SELECT EXISTS (SELECT 1 FROM office WHERE code = ? AND state = 'OPEN')", code.value());
  }

  /** Lets one administrator after the other open, close and name, until the transaction ends. */
  void inTurn() {
    database.row(
        "SELECT pg_advisory_xact_lock(hashtextextended('offices and officers', 0))", row -> "");
  }

  private static OfficeView office(ResultSet row) throws SQLException {
    return new OfficeView(
        new OfficeId(row.getObject(1, UUID.class)),
        row.getLong(2),
        Office.State.valueOf(row.getString(3)),
        row.getString(4),
        row.getString(5),
        texts(row, 6).map(Province::valueOf).toList());
  }

  private static OfficerView officer(ResultSet row) throws SQLException {
    UUID office = row.getObject(5, UUID.class);
    LocalDate until = row.getObject(8, LocalDate.class);
    LocalDate absentFrom = row.getObject(9, LocalDate.class);
    return new OfficerView(
        new OfficerId(row.getObject(1, UUID.class)),
        row.getLong(2),
        new PersonId(row.getString(3)),
        row.getString(4),
        office == null ? null : new OfficeId(office),
        texts(row, 6).map(Duty::valueOf).toList(),
        row.getObject(7, LocalDate.class),
        until == null ? null : until.minusDays(1),
        absentFrom == null
            ? null
            : new OfficerView.Absence(absentFrom, row.getObject(10, LocalDate.class).minusDays(1)));
  }

  private static Stream<String> texts(ResultSet row, int column) throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray());
  }
}
