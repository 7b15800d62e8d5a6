package pk.itregistry.registry.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.assignment.Assignments;
import pk.itregistry.registry.assignment.Held;
import pk.itregistry.registry.assignment.Work;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.kind.FeeSchedule;
import pk.itregistry.registry.kind.Finding;

/** Reads of applications, as this caller may see them. */
@ApplicationScoped
class ApplicationDirectory {
  private final Database database;
  private final Rivals rivals;
  private final NameDecisions decisions;
  private final FeeSchedule fees;
  private final Assignments assignments;
  private final Examination examination;
  private final BusinessClock clock;
  private final Call call;

  ApplicationDirectory(
      Database database,
      Rivals rivals,
      NameDecisions decisions,
      FeeSchedule fees,
      Assignments assignments,
      Examination examination,
      BusinessClock clock,
      Call call) {
    this.database = database;
    this.rivals = rivals;
    this.decisions = decisions;
    this.fees = fees;
    this.assignments = assignments;
    this.examination = examination;
    this.clock = clock;
    this.call = call;
  }

  private static Refused unknown() {
    return new Refused(new NotFound("application"));
  }

  ApplicationView view(ApplicationId id) {
    LocalDate today = clock.today();
    String caller = call.caller().person().map(PersonId::value).orElse("");
    // One connection for the application and what belongs to it.
    return QuarkusTransaction.joiningExisting()
        .call(() ->
            database.row(
                "SELECT a.*, r.state AS refund, r.state_since AS refund_since, "
                    + Conflicts.NOT_OWN
                    + " AS others FROM application a LEFT JOIN fee_refund r ON r.application = a.id WHERE a.id = ?",
                row -> view(row, today),
                caller,
                caller,
                id.value()))
        .orElseThrow(ApplicationDirectory::unknown);
  }

  private ApplicationView view(ResultSet row, LocalDate today) throws SQLException {
    ApplicationId id = new ApplicationId(row.getObject("id", UUID.class));
    PersonId applicant = new PersonId(row.getString("applicant"));
    boolean own = call.caller().person().filter(applicant::equals).isPresent();
    ApplicationState stored = ApplicationState.valueOf(row.getString("state"));
    LocalDate since = row.getObject("state_since", LocalDate.class);
    ApplicationState state = ApplicationLife.stateOn(stored, since, today);
    Particulars stated = Particulars.read(row);
    Statement statement = new Statement(stated, parties(id));
    int questionSet = row.getInt("question_set");
    boolean decides = call.caller().hasRole("registrar") && row.getBoolean("others");
    boolean ended = ApplicationLife.LIFE.terminal().contains(state);
    Obstacles obstacles = rivals.of(id, stated, ended, today).decided(decisions.of(id));
    @Nullable LocalDate provenOn = row.getObject("identity_proven_on", LocalDate.class);
    @Nullable Held held = assignments.heldNow(Work.of(id)).orElse(null);
    boolean holds = held != null && call.caller().person().filter(held.by()::equals).isPresent();
    // personal numbers are nobody's but the registrar's who has taken it to decide
    boolean whole = holds && decides && ApplicationLife.isDecidedIn(state);
    ApplicationView.@Nullable Fee fee = fee(row, state, stated.kind(), today, obstacles);
    return new ApplicationView(
        id,
        row.getLong("version"),
        state,
        since,
        own || (decides && (held == null || holds)) // who holds it decides
            ? acts(own, state, obstacles, fee, () -> examination.of(id, statement, questionSet))
            : Set.of(),
        stated.kind(),
        questionSet,
        stated.name(),
        stated.ntn(),
        ApplicationView.cnic(stated.cnic(), whole),
        stated.cuin(),
        stated.payoutIban(),
        stated.exportingSince(),
        address(stated),
        stated.contactEmail(),
        stated.profile(),
        parent(stated),
        statement.parties().stream()
            .map(party -> ApplicationView.PartyShown.of(party, whole))
            .toList(),
        provenOn,
        own ? obstacles.warnings(applicant, provenOn != null) : obstacles.warnings(),
        returnReasons(id),
        row.getString("decline_reason"),
        fee,
        ApplicationLife.lapsesOn(stored, since),
        firm(row),
        own ? null : held,
        held == null ? null : held.since());
  }

  private static Set<ApplicationAct> acts(
      boolean own,
      ApplicationState state,
      Obstacles obstacles,
      ApplicationView.@Nullable Fee fee,
      Supplier<List<Finding>> examined) {
    Set<ApplicationAct> acts =
        ApplicationLife.actsOf(own ? ApplicationLife.APPLICANT : ApplicationLife.REGISTRAR, state);
    acts.removeIf(act -> !obstacles.allow(act));
    if (fee == null) {
      acts.remove(ApplicationAct.PAY_FEE);
    }
    if (acts.contains(ApplicationAct.SUBMIT) && examined.get().stream().anyMatch(Finding::bars)) {
      acts.remove(ApplicationAct.SUBMIT);
    }
    return acts;
  }

  private static ApplicationView.@Nullable Address address(Particulars stated) {
    boolean nothing =
        stated.addressLine() == null && stated.city() == null && stated.province() == null;
    return nothing
        ? null
        : new ApplicationView.Address(stated.addressLine(), stated.city(), stated.province());
  }

  private static ApplicationView.@Nullable Parent parent(Particulars stated) {
    return stated.parentName() == null && stated.parentCountry() == null
        ? null
        : new ApplicationView.Parent(stated.parentName(), stated.parentCountry());
  }

  private List<Party> parties(ApplicationId id) {
    return database.rows(Party.READ, Party::read, id.value());
  }

  private List<ReturnReason> returnReasons(ApplicationId id) {
    return database.rows(
        "SELECT pointer, document, code, reason FROM application_return_reason"
            + " WHERE application = ? ORDER BY position",
        ReturnReason::read,
        id.value());
  }

  private ApplicationView.@Nullable Fee fee(
      ResultSet row, ApplicationState state, FirmKind kind, LocalDate today, Obstacles obstacles)
      throws SQLException {
    BigDecimal paid = row.getBigDecimal("fee_pkr");
    if (paid != null) {
      String refund = row.getString("refund");
      return new ApplicationView.Fee(
          paid,
          true,
          new PaymentReference(row.getString("fee_reference")),
          null,
          null,
          refund == null ? null : FeeRefund.State.valueOf(refund),
          row.getObject("refund_since", LocalDate.class));
    }
    if (state != ApplicationState.INITIALLY_APPROVED || !obstacles.allow(ApplicationAct.PAY_FEE)) {
      return null; // nobody is asked for money that buys nothing
    }
    return fees.on(today, kind).map(ApplicationView.Fee::due).orElse(null);
  }

  private static @Nullable FirmId firm(ResultSet row) throws SQLException {
    UUID firm = row.getObject("firm_id", UUID.class);
    return firm == null ? null : new FirmId(firm);
  }

  /**
   * The applications of one person, or of everybody, in one state or in any; oldest first. A state
   * means the state on this day, so that what has lapsed is told apart.
   */
  Page<ApplicationView.Summary> list(
      @Nullable PersonId applicant,
      @Nullable ApplicationState state,
      @Nullable Cursor cursor,
      int limit) {
    LocalDate today = clock.today();
    StringBuilder where = new StringBuilder("id > ?");
    List<@Nullable Object> values = new ArrayList<>();
    values.add(Cursor.oldestFirst(cursor));
    if (applicant != null) {
      where.append(" AND applicant = ?");
      values.add(applicant.value());
    }
    if (state != null) {
      inState(state, today.minusDays(ApplicationLife.DAYS_TO_LAPSE), where, values);
    }
    values.add(limit + 1);
    List<ApplicationView.Summary> oneMore =
        database.rows(
            "SELECT id, state, state_since, kind, name, ntn, firm_id FROM application WHERE "
                + where
                + " ORDER BY id LIMIT ?",
            row -> summary(row, today),
            values.toArray());
    return Page.of(oneMore, limit, summary -> summary.id().value());
  }

  private static void inState(
      ApplicationState state, LocalDate edge, StringBuilder where, List<@Nullable Object> values) {
    boolean lapsed = state == ApplicationState.LAPSED;
    Set<ApplicationState> stored = lapsed ? ApplicationLife.WAITING : Set.of(state);
    where.append(" AND state = ANY (?)");
    values.add(stored.stream().map(Enum::name).toArray(String[]::new));
    if (lapsed || ApplicationLife.WAITING.contains(state)) {
      where.append(lapsed ? " AND state_since <= ?" : " AND state_since > ?");
      values.add(edge);
    }
  }

  private static ApplicationView.Summary summary(ResultSet row, LocalDate today)
      throws SQLException {
    LocalDate since = row.getObject("state_since", LocalDate.class);
    Particulars.Named named = Particulars.Named.read(row);
    return new ApplicationView.Summary(
        new ApplicationId(row.getObject("id", UUID.class)),
        ApplicationLife.stateOn(ApplicationState.valueOf(row.getString("state")), since, today),
        since,
        named.kind(),
        named.name(),
        named.ntn(),
        firm(row));
  }
}
