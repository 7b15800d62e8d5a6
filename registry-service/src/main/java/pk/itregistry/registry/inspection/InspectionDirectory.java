package pk.itregistry.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.certificate.ProvisionalRules;
import pk.itregistry.registry.inspection.InspectionLife.Act;
import pk.itregistry.registry.inspection.InspectionLife.State;
import pk.itregistry.registry.inspection.photo.ReportedPhotos;

/** Reads inspections, and how the days of a provisional registration stand. */
@ApplicationScoped
class InspectionDirectory {
  private static final String ONE =
      "SELECT i.*, f.name, o.name AS holder_name, b.name AS branch_name,"
          + " CASE WHEN b.id IS NULL THEN f.address_line ELSE b.address_line END AS line,"
          + " CASE WHEN b.id IS NULL THEN f.city ELSE b.city END AS city,"
          + " coalesce(b.province, f.province) AS province"
          + " FROM inspection i JOIN firm f ON f.id = i.firm_id"
          + " LEFT JOIN branch b ON b.id = i.branch_id"
          + " LEFT JOIN officer o ON o.person = i.inspector WHERE i.id = ?";

  private static final String ENTRIES =
      "SELECT i.id, i.firm_id, i.branch_id, f.name, b.name AS branch_name,"
          + " CASE WHEN b.id IS NULL THEN f.city ELSE b.city END AS city,"
          + " coalesce(b.province, f.province) AS province, i.state, i.requested_on, i.ready_from,"
          + " i.appointment, i.inspector, i.held_until, o.name AS holder_name"
          + " FROM inspection i JOIN firm f ON f.id = i.firm_id"
          + " LEFT JOIN branch b ON b.id = i.branch_id"
          + " LEFT JOIN officer o ON o.person = i.inspector";

  private final Database database;
  private final ProvisionalRules rules;
  private final ReportedPhotos photos;
  private final VisitDirectory visits;

  InspectionDirectory(
      Database database, ProvisionalRules rules, ReportedPhotos photos, VisitDirectory visits) {
    this.database = database;
    this.rules = rules;
    this.photos = photos;
    this.visits = visits;
  }

  /** What may be done next is asked of what is shown. */
  @FunctionalInterface
  interface Offers {
    Set<Act> of(
        FirmId firm, State state, @Nullable PersonId holder, @Nullable LocalDate appointment);
  }

  FirmId firmOf(InspectionId inspection) {
    return database
        .row(
            "SELECT firm_id FROM inspection WHERE id = ?",
            row -> new FirmId(row.getObject(1, UUID.class)),
            inspection.value())
        .orElseThrow(InspectionDirectory::unknown);
  }

  private static Refused unknown() {
    return new Refused(new NotFound("inspection"));
  }

  /** How the days of a place that is provisional since then stand on a day. */
  ProvisionalDays days(InspectedPlace place, LocalDate since, LocalDate today) {
    @Nullable BranchId branch = place.branch();
    int lost =
        database
            .row(
                "SELECT coalesce(sum(lost_days + greatest(0, ?::date - lost_since)), 0)"
                    + " FROM inspection WHERE firm_id = ? AND branch_id IS NOT DISTINCT FROM ?::uuid",
                row -> row.getInt(1),
                today,
                place.firm().value(),
                branch == null ? null : branch.value())
            .orElseThrow();
    return new ProvisionalDays(since, rules.on(since).days(), lost);
  }

  /** The same as it is shown; none of a place that is not provisional. */
  InspectionView.@Nullable Clock clock(InspectedPlace place, LocalDate today) {
    return provisionalSince(place).map(from -> clock(days(place, from, today), today)).orElse(null);
  }

  private Optional<LocalDate> provisionalSince(InspectedPlace place) {
    @Nullable BranchId branch = place.branch();
    return database.row(
        branch == null
            ? "SELECT registered_on FROM firm WHERE id = ? AND state = 'PROVISIONAL'"
            : "SELECT opened_on FROM branch WHERE id = ? AND state = 'PROVISIONAL'",
        row -> row.getObject(1, LocalDate.class),
        branch == null ? place.firm().value() : branch.value());
  }

  private InspectionView.Clock clock(ProvisionalDays days, LocalDate today) {
    ProvisionalRules.Rule rule = rules.on(days.from());
    return new InspectionView.Clock(
        days.from(),
        days.granted(),
        days.counted(today),
        days.lost(),
        days.lastDay(),
        rule.citation(),
        rule.confirmed());
  }

  InspectionView view(InspectionId id, LocalDate today, boolean asOfficer, Offers offers) {
    return database
        .row(ONE, row -> view(id, today, asOfficer, offers, row), id.value())
        .orElseThrow(InspectionDirectory::unknown);
  }

  private InspectionView view(
      InspectionId id, LocalDate today, boolean asOfficer, Offers offers, ResultSet row)
      throws SQLException {
    FirmId firm = new FirmId(row.getObject("firm_id", UUID.class));
    InspectionView.@Nullable Branch branch = branch(row);
    State state = State.valueOf(row.getString("state"));
    LocalDate appointment = row.getObject("appointment", LocalDate.class);
    LocalDate since = row.getObject("lost_since", LocalDate.class);
    InspectionView.@Nullable Holder holder = holder(row);
    @Nullable PersonId inHand =
        holder == null || holder.lastDay().isBefore(today) ? null : holder.by();
    int losing = since == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(since, today));
    return new InspectionView(
        id,
        row.getLong("version"),
        firm,
        row.getString("name"),
        branch,
        place(row),
        state,
        row.getObject("state_since", LocalDate.class),
        row.getObject("requested_on", LocalDate.class),
        row.getObject("ready_from", LocalDate.class),
        appointment,
        isOverdue(state, appointment, today),
        row.getInt("lost_days") + losing,
        asOfficer && InspectionLife.WAITING.contains(state) ? holder : null,
        row.getString("words"),
        visits.of(id, asOfficer),
        report(id, asOfficer, row),
        clock(new InspectedPlace(firm, branch == null ? null : branch.id()), today),
        offers.of(firm, state, inHand, appointment));
  }

  private static InspectionView.@Nullable Branch branch(ResultSet row) throws SQLException {
    UUID branch = row.getObject("branch_id", UUID.class);
    return branch == null
        ? null
        : new InspectionView.Branch(new BranchId(branch), row.getString("branch_name"));
  }

  private static InspectionView.@Nullable Place place(ResultSet row) throws SQLException {
    String province = row.getString("province");
    return new InspectionView.Place(
        row.getString("line"),
        row.getString("city"),
        province == null ? null : Province.of(province));
  }

  private InspectionView.@Nullable Report report(InspectionId id, boolean asOfficer, ResultSet row)
      throws SQLException {
    String findings = row.getString("findings");
    return findings == null
        ? null
        : new InspectionView.Report(
            row.getObject("visited_on", LocalDate.class),
            row.getObject("reported_on", LocalDate.class),
            findings,
            row.getString("citation"),
            asOfficer ? new PersonId(row.getString("inspector")) : null,
            photos.of(id));
  }

  private static boolean isOverdue(State state, @Nullable LocalDate appointment, LocalDate today) {
    return state == State.SCHEDULED && appointment != null && appointment.isBefore(today);
  }

  private static InspectionView.@Nullable Holder holder(ResultSet row) throws SQLException {
    String inspector = row.getString("inspector");
    return inspector == null
        ? null
        : new InspectionView.Holder(
            new PersonId(inspector),
            row.getString("holder_name"),
            row.getObject("held_until", LocalDate.class).minusDays(1));
  }

  /** Those of one firm, oldest first. */
  Page<InspectionView.Entry> of(
      FirmId firm, LocalDate today, boolean asOfficer, @Nullable Cursor cursor, int limit) {
    List<InspectionView.Entry> oneMore =
        database.rows(
            ENTRIES + " WHERE i.firm_id = ? AND i.id > ? ORDER BY i.id LIMIT ?",
            row -> entry(row, today, asOfficer),
            firm.value(),
            Cursor.oldestFirst(cursor),
            limit + 1);
    return Page.of(oneMore, limit, entry -> entry.id().value());
  }

  /** A page of what a queue asks for. */
  List<InspectionView.Entry> entries(String where, LocalDate today, List<?> values) {
    return database.rows(ENTRIES + where, row -> entry(row, today, true), values.toArray());
  }

  private static InspectionView.Entry entry(ResultSet row, LocalDate today, boolean asOfficer)
      throws SQLException {
    State state = State.valueOf(row.getString("state"));
    LocalDate requestedOn = row.getObject("requested_on", LocalDate.class);
    LocalDate appointment = row.getObject("appointment", LocalDate.class);
    String province = row.getString("province");
    return new InspectionView.Entry(
        new InspectionId(row.getObject("id", UUID.class)),
        new FirmId(row.getObject("firm_id", UUID.class)),
        row.getString("name"),
        branch(row),
        row.getString("city"),
        province == null ? null : Province.of(province),
        state,
        requestedOn,
        (int) ChronoUnit.DAYS.between(requestedOn, today),
        row.getObject("ready_from", LocalDate.class),
        appointment,
        isOverdue(state, appointment, today),
        asOfficer ? holder(row) : null);
  }
}
