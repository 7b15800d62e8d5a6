package pk.itregistry.incentives.claim;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.exports.StatedWarning;
import pk.itregistry.incentives.claim.Amounts.Outcome;
import pk.itregistry.incentives.claim.ClaimLife.State;
import pk.itregistry.incentives.claim.ClaimView.HearingView;
import pk.itregistry.incentives.claim.ClaimView.Line;
import pk.itregistry.incentives.claim.ClaimView.Summary;
import pk.itregistry.incentives.clock.RefundClock;
import pk.itregistry.incentives.copies.CopiedReturn;
import pk.itregistry.incentives.copies.RemittanceCopy;
import pk.itregistry.incentives.copies.ReturnCopy;
import pk.itregistry.incentives.eligibility.Explanation;
import pk.itregistry.incentives.eligibility.LineFacts;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/** Reads of claims. */
@ApplicationScoped
class ClaimDirectory {
  // The one that was not cancelled: served, it stops the clock.
  private static final String LIVE_ORDER =
      " LEFT JOIN refund_order o ON o.claim_id = c.id AND o.state <> 'CANCELLED' ";

  private static final String SELECT =
      "SELECT c.*, o.id AS order_id, coalesce(o.served_on, c.ended_on) AS stopped_on,"
          + " (SELECT coalesce(sum(l.computed_pkr), 0) FROM claim_line l WHERE l.claim_id = c.id)"
          + " AS computed"
          + " FROM claim c"
          + LIVE_ORDER;

  private static final String NEXT_DUE =
      " AND (?::uuid IS NULL OR (w.due_on, w.id) >"
          + " (SELECT l.due_on, l.id FROM claim l WHERE l.id = ?))"
          + " ORDER BY w.due_on, w.id LIMIT ?";

  private static final String TO_DECIDE =
      "SELECT w.id FROM claim w WHERE w.state IN"
          + " ('SUBMITTED', 'UNDER_REVIEW', 'HEARING_OFFERED', 'PROPOSED', 'ON_HOLD')"
          + NEXT_DUE;

  private static final String TO_SERVE =
      "SELECT w.id FROM refund_order i JOIN claim w ON w.id = i.claim_id"
          + " WHERE i.state = 'ISSUED'"
          + NEXT_DUE;

  private final Database database;
  private final RemittanceCopy remittances;
  private final ReturnCopy returns;
  private final BusinessClock clock;

  ClaimDirectory(
      Database database, RemittanceCopy remittances, ReturnCopy returns, BusinessClock clock) {
    this.database = database;
    this.remittances = remittances;
    this.returns = returns;
    this.clock = clock;
  }

  Optional<FirmId> firmOf(ClaimId id) {
    return database.row(
        "SELECT firm_id FROM claim WHERE id = ?",
        row -> new FirmId(row.getObject(1, UUID.class)),
        id.value());
  }

  /**
   * A claim whole.
   *
   * @param officer who also sees what is proposed before it is decided
   * @param offers which acts the caller may do
   */
  Optional<ClaimView> find(ClaimId id, boolean officer, ClaimOffers offers) {
    LocalDate today = clock.today();
    // One connection for the claim and its lines.
    return QuarkusTransaction.joiningExisting()
        .call(() ->
            database.row(
                SELECT + "WHERE c.id = ?", row -> view(row, officer, offers, today), id.value()));
  }

  /** What of a decided claim's sources is no longer as it was. */
  Optional<String> reassessmentReasonOf(ClaimId id) {
    return database.row(
        "SELECT reassessment_reason FROM claim"
            + " WHERE id = ? AND reassessment_reason IS NOT NULL",
        row -> row.getString(1),
        id.value());
  }

  /** The clock of a claim that was received: until its order was served, or it was withdrawn. */
  Optional<RefundClock> clockOf(ClaimId id) {
    LocalDate today = clock.today();
    return database
        .row(
            "SELECT c.received_at, coalesce(o.served_on, c.ended_on) AS stopped_on"
                + " FROM claim c"
                + LIVE_ORDER
                + "WHERE c.id = ?",
            row -> Optional.ofNullable(clock(row, today)),
            id.value())
        .flatMap(received -> received);
  }

  /** A firm's claims, oldest first. */
  Page<Summary> ofFirm(FirmId firm, @Nullable Cursor cursor, int limit) {
    // Before the rows are read: the clock may ask the database too.
    LocalDate today = clock.today();
    List<Summary> oneMore =
        database.rows(
            SELECT + "WHERE c.firm_id = ? AND c.id > ? ORDER BY c.id LIMIT ?",
            row -> summary(row, null, today),
            firm.value(),
            Cursor.oldestFirst(cursor),
            limit + 1);
    return Page.of(oneMore, limit, claim -> claim.claimId().value());
  }

  /**
   * What waits for officers, also to serve the order, as the clock runs until then; due first
   * stands first.
   */
  Page<Summary> queue(String officer, @Nullable Cursor cursor, int limit) {
    LocalDate today = clock.today();
    UUID last = cursor == null ? null : cursor.after();
    List<Summary> oneMore =
        database.rows(
            SELECT
                + "WHERE c.id IN (("
                + TO_DECIDE
                + ") UNION ALL ("
                + TO_SERVE
                + ")) ORDER BY c.due_on, c.id LIMIT ?",
            row -> summary(row, officer.equals(row.getString("officer")), today),
            last,
            last,
            limit + 1,
            last,
            last,
            limit + 1,
            limit + 1);
    return Page.of(oneMore, limit, claim -> claim.claimId().value());
  }

  private ClaimView view(ResultSet row, boolean officer, ClaimOffers offers, LocalDate today)
      throws SQLException {
    ClaimId id = new ClaimId(row.getObject("id", UUID.class));
    State state = State.valueOf(row.getString("state"));
    boolean decided = state == State.DECIDED;
    FirmId firm = new FirmId(row.getObject("firm_id", UUID.class));
    List<Line> lines = lines(id, firm, officer || decided);
    UUID order = row.getObject("order_id", UUID.class);
    return new ClaimView(
        id,
        row.getLong("version"),
        row.getString("reference"),
        firm,
        row.getString("scheme"),
        state,
        outcome(row),
        row.getBigDecimal("computed"),
        decided ? sanctioned(lines) : null,
        shortfall(lines),
        lines,
        clock(row, today),
        hearing(row),
        officer ? row.getString("send_back_reason") : null,
        row.getString("hold_reason"),
        row.getString("reassessment_reason"),
        order == null ? null : new RefundOrderId(order),
        row.getObject("paid_on", LocalDate.class),
        offers.of(state, row.getString("officer"), row.getString("proposed_by")));
  }

  private static Summary summary(ResultSet row, @Nullable Boolean mine, LocalDate today)
      throws SQLException {
    return new Summary(
        new ClaimId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        row.getString("reference"),
        new FirmId(row.getObject("firm_id", UUID.class)),
        row.getString("scheme"),
        State.valueOf(row.getString("state")),
        outcome(row),
        row.getBigDecimal("computed"),
        clock(row, today),
        mine);
  }

  private List<Line> lines(ClaimId claim, FirmId firm, boolean withAmounts) {
    List<RemittanceId> claimed = remittancesOf(claim);
    Map<RemittanceId, List<StatedWarning>> warnings = remittances.warnings(firm, claimed);
    Map<RemittanceId, List<CopiedReturn>> matched = returns.of(firm, claimed);
    return database.rows(
        "SELECT id, remittance_id, remittance_version, facts, computed_pkr, sanctioned_pkr,"
            + " reason_code, legal_basis FROM claim_line WHERE claim_id = ? ORDER BY position",
        row -> line(row, warnings, matched, withAmounts),
        claim.value());
  }

  private List<RemittanceId> remittancesOf(ClaimId claim) {
    return database.rows(
        "SELECT remittance_id FROM claim_line WHERE claim_id = ?",
        row -> new RemittanceId(row.getObject(1, UUID.class)),
        claim.value());
  }

  private static Line line(
      ResultSet row,
      Map<RemittanceId, List<StatedWarning>> warnings,
      Map<RemittanceId, List<CopiedReturn>> matched,
      boolean withAmounts)
      throws SQLException {
    RemittanceId remittance = new RemittanceId(row.getObject("remittance_id", UUID.class));
    LineFacts facts = LineFactsColumn.read(row.getString("facts"));
    String reason = row.getString("reason_code");
    return new Line(
        new LineId(row.getObject("id", UUID.class)),
        remittance,
        row.getLong("remittance_version"),
        facts,
        warnings.getOrDefault(remittance, List.of()),
        matched.getOrDefault(remittance, List.of()),
        row.getBigDecimal("computed_pkr"),
        withAmounts ? row.getBigDecimal("sanctioned_pkr") : null,
        withAmounts && reason != null ? ReductionReason.valueOf(reason) : null,
        withAmounts ? row.getString("legal_basis") : null,
        Explanation.of(facts));
  }

  private static BigDecimal sanctioned(List<Line> lines) {
    return lines.stream()
        .map(Line::sanctionedPkr)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  private static BigDecimal shortfall(List<Line> lines) {
    return lines.stream()
        .map(line -> line.facts().shortfallPkr())
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  private static @Nullable RefundClock clock(ResultSet row, LocalDate today) throws SQLException {
    Instant receivedAt = Database.instant(row, "received_at");
    return receivedAt == null
        ? null
        : RefundClock.read(receivedAt, row.getObject("stopped_on", LocalDate.class), today);
  }

  private static @Nullable Outcome outcome(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return outcome == null ? null : Outcome.valueOf(outcome);
  }

  private static @Nullable HearingView hearing(ResultSet row) throws SQLException {
    String grounds = row.getString("hearing_grounds");
    String result = row.getString("hearing_result");
    return grounds == null
        ? null
        : new HearingView(
            grounds,
            row.getObject("hearing_answer_by", LocalDate.class),
            result == null ? null : Hearing.Result.valueOf(result));
  }
}
