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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Fault;
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
import pk.itregistry.registry.startup.ExamineStartup;

/** Reads of applications, as this caller may see them. */
@ApplicationScoped
class ApplicationDirectory {
  private final Database database;
  private final Rivals rivals;
  private final NameDecisions decisions;
  private final FeeSchedule fees;
  private final FeeStep feeStep;
  private final ExamineStartup startups;
  private final Assignments assignments;
  private final Examination examination;
  private final BusinessClock clock;
  private final Call call;

  ApplicationDirectory(
      Database database,
      Rivals rivals,
      NameDecisions decisions,
      FeeSchedule fees,
      FeeStep feeStep,
      ExamineStartup startups,
      Assignments assignments,
      Examination examination,
      BusinessClock clock,
      Call call) {
    this.database = database;
    this.rivals = rivals;
    this.decisions = decisions;
    this.fees = fees;
    this.feeStep = feeStep;
    this.startups = startups;
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
                    + " AS others, b.name AS startup_name FROM application a"
                    + " LEFT JOIN fee_refund r ON r.application = a.id"
                    + " LEFT JOIN firm b ON b.id = a.startup_firm WHERE a.id = ?",
                row -> view(row, today),
                caller,
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
    List<Fault> noStartup = ended ? List.of() : noStartup(stated, applicant, state);
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
            ? acts(
                own,
                stated.kind(),
                state,
                obstacles,
                noStartup,
                fee,
                () -> examination.of(id, applicant, statement, questionSet))
            : Set.of(),
        stated.kind(),
        questionSet,
        stated.name(),
        stated.ntn(),
        ApplicationView.cnic(stated.cnic(), whole),
        stated.cuin(),
        stated.payoutIban(),
        stated.exportingSince(),
        ApplicationView.Address.of(stated),
        stated.contactEmail(),
        stated.profile(),
        ApplicationView.Parent.of(stated),
        ApplicationView.StartupShown.of(stated.startup(), row.getString("startup_name")),
        statement.parties().stream()
            .map(party -> ApplicationView.PartyShown.of(party, whole))
            .toList(),
        provenOn,
        warnings(
            own ? obstacles.warnings(applicant, provenOn != null) : obstacles.warnings(),
            noStartup),
        returnReasons(id),
        row.getString("decline_reason"),
        fee,
        ApplicationLife.lapsesOn(stored, since),
        firm(row),
        own ? null : held,
        held == null ? null : held.since());
  }

  private Set<ApplicationAct> acts(
      boolean own,
      FirmKind kind,
      ApplicationState state,
      Obstacles obstacles,
      List<Fault> noStartup,
      ApplicationView.@Nullable Fee fee,
      Supplier<List<Finding>> examined) {
    String who = own ? ApplicationLife.APPLICANT : ApplicationLife.REGISTRAR;
    Set<ApplicationAct> acts =
        feeStep.fitting(ApplicationLife.actsOf(who, kind, state), kind, state, clock.today());
    acts.removeIf(act -> !obstacles.allow(act));
    if (fee == null) {
      acts.remove(ApplicationAct.PAY_FEE);
    }
    if (noStartup.stream().anyMatch(ExamineStartup::barsCertification)) {
      acts.remove(ApplicationAct.CERTIFY);
    }
    if (acts.contains(ApplicationAct.SUBMIT) && examined.get().stream().anyMatch(Finding::bars)) {
      acts.remove(ApplicationAct.SUBMIT);
    }
    return acts;
  }

  // What was stated is asked again only while it can be stated anew.
  private List<Fault> noStartup(Particulars stated, PersonId applicant, ApplicationState state) {
    boolean revisable = ApplicationLife.LIFE.actsFrom(state).contains(ApplicationAct.REVISE);
    return startups.faults(stated.claim(), applicant).stream()
        .filter(fault -> revisable || ExamineStartup.barsCertification(fault))
        .toList();
  }

  // What breaks the rule of start-ups is told from the draft on, like all that stands in the way.
  private static List<ApplicationView.Warning> warnings(
      List<ApplicationView.Warning> ofOthers, List<Fault> noStartup) {
    return Stream.concat(
            ofOthers.stream(), noStartup.stream().map(ApplicationView.Warning::ofStartup))
        .toList();
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
    StringBuilder where = new StringBuilder("a.id > ?");
    List<@Nullable Object> values = new ArrayList<>();
    values.add(Cursor.oldestFirst(cursor));
    if (applicant != null) {
      where.append(" AND a.applicant = ?");
      values.add(applicant.value());
    }
    if (state != null) {
      inState(state, today.minusDays(ApplicationLife.DAYS_TO_LAPSE), where, values);
    }
    values.add(limit + 1);
    List<ApplicationView.Summary> oneMore =
        database.rows(
            "SELECT a.id, a.state, a.state_since, a.kind, coalesce(a.name, b.name) AS name,"
                + " coalesce(a.ntn, b.ntn) AS ntn, a.firm_id FROM application a"
                + " LEFT JOIN firm b ON b.id = a.startup_firm WHERE "
                + where
                + " ORDER BY a.id LIMIT ?",
            row -> summary(row, today),
            values.toArray());
    return Page.of(oneMore, limit, summary -> summary.id().value());
  }

  private static void inState(
      ApplicationState state, LocalDate edge, StringBuilder where, List<@Nullable Object> values) {
    boolean lapsed = state == ApplicationState.LAPSED;
    Set<ApplicationState> stored = lapsed ? ApplicationLife.WAITING : Set.of(state);
    where.append(" AND a.state = ANY (?)");
    values.add(stored.stream().map(Enum::name).toArray(String[]::new));
    if (lapsed || ApplicationLife.WAITING.contains(state)) {
      where.append(lapsed ? " AND a.state_since <= ?" : " AND a.state_since > ?");
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
