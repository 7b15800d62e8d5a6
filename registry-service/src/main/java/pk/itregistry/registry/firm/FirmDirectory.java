package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.database.Database;

/** Reads firms as they stood on a legal day, as the register knew at an instant. */
@ApplicationScoped
class FirmDirectory {
  // A back-dated measure changes the state of days that are past, but was written beside what the
  // firm states later: its name on those days stands in the version before.
  private static final String LAST_STATED =
      " ORDER BY EXISTS (SELECT 1 FROM firm_version e WHERE e.firm_id = v.firm_id"
          + " AND e.version < v.version AND e.holds_from > v.holds_from), version DESC LIMIT 1";

  private final Database database;
  private final CertifiedDays certificates;

  FirmDirectory(Database database, CertifiedDays certificates) {
    this.database = database;
    this.certificates = certificates;
  }

  /** What may be done is asked of the state that is shown. */
  @FunctionalInterface
  interface Offers {
    Set<RegistrationAct> of(RegistrationState state);
  }

  /** A firm on a day, as known at an instant; none while it was not registered, or not known. */
  Optional<FirmView> on(FirmId firm, LocalDate day, Instant knownAt, Offers offers) {
    // Of all versions that held by then, the one recorded last says what was known of the state.
    // Since when and why it stands so, the first one says after which the state did not change any
    // more. What the firm stated, the last one says that is not back-dated.
    return database.row(
        "WITH known AS (SELECT * FROM firm_version"
            + " WHERE firm_id = ? AND holds_from <= ? AND recorded_at <= ?)"
            + " SELECT v.version, s.holds_from, s.reason, s.words, s.citation, v.state, stated.facts"
            + " FROM (SELECT * FROM known ORDER BY version DESC LIMIT 1) v"
            + " JOIN (SELECT facts FROM known v"
            + LAST_STATED
            + ") stated ON true"
            + " JOIN LATERAL (SELECT * FROM known WHERE version > coalesce((SELECT max(version)"
            + " FROM known WHERE state <> v.state), -1) ORDER BY version LIMIT 1) s ON true",
        row -> view(firm, day, knownAt, offers, row),
        firm.value(),
        day,
        knownAt);
  }

  /** The day since when a registration is in the state in which it is. */
  LocalDate standsSince(FirmId firm) {
    return database
        .row(
            "SELECT max(holds_from) FROM (SELECT holds_from, state,"
                + " lag(state) OVER (ORDER BY version) AS before FROM firm_version"
                + " WHERE firm_id = ?) kept WHERE before IS DISTINCT FROM state",
            row -> row.getObject(1, LocalDate.class),
            firm.value())
        .orElseThrow();
  }

  private FirmView view(FirmId id, LocalDate day, Instant knownAt, Offers offers, ResultSet row)
      throws SQLException {
    FirmFacts facts = EventJson.read(row.getString(7), FirmFacts.class);
    FirmState firm = facts.firm();
    RegistrationState state = RegistrationState.valueOf(row.getString(6));
    CertifiedDays.@Nullable Held held = certificates.on(id, day, knownAt).orElse(null);
    Ntn ntn = firm.ntn();
    Iban iban = firm.payoutIban();
    TaxPeriod since = firm.exportingSince();
    return new FirmView(
        id,
        row.getLong(1),
        Standing.of(row.getString(6), held != null),
        row.getObject(2, LocalDate.class),
        MeasureView.of(row.getString(3), row.getString(4), row.getString(5)),
        FirmKind.valueOf(firm.kind()),
        firm.name(),
        ntn == null ? null : ntn.number(),
        facts.cuin() == null ? null : facts.cuin().toString(),
        facts.address(),
        parties(facts),
        iban == null ? null : iban.masked(),
        since == null ? null : since.toString(),
        firm.registeredOn(),
        held == null ? null : held.number(),
        held == null ? null : held.lastDay(),
        named(facts.predecessor(), day, knownAt),
        named(facts.successor(), day, knownAt),
        state.hasEnded() ? null : CertifiedStartup.of(firm.startup(), day),
        offered(offers.of(state), firm));
  }

  private static Set<RegistrationAct> offered(Set<RegistrationAct> offered, FirmState firm) {
    return offered.stream()
        .filter(act -> act != RegistrationAct.WITHDRAW_STARTUP || firm.startup() != null)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private @Nullable NamedFirm named(@Nullable FirmId firm, LocalDate day, Instant knownAt) {
    if (firm == null) {
      return null;
    }
    return database
        .row(
            "SELECT facts->'firm'->>'name' FROM firm_version v WHERE firm_id = ?"
                + " AND holds_from <= ? AND recorded_at <= ?"
                + LAST_STATED,
            row -> new NamedFirm(firm, row.getString(1)),
            firm.value(),
            day,
            knownAt)
        .orElse(null);
  }

  private static List<PartyView> parties(FirmFacts facts) {
    List<FirmParty> kept = facts.parties();
    return kept == null ? List.of() : kept.stream().map(one -> PartyView.of(one, false)).toList();
  }

  /** All versions of a firm, in the order in which they were recorded. */
  Page<FirmVersionView> history(FirmId firm, @Nullable Cursor cursor, int limit) {
    List<FirmVersionView> oneMore =
        database.rows(
            "SELECT id, version, act, holds_from, recorded_at, state, facts->'firm'->>'name',"
                + " reason, words, citation FROM firm_version"
                + " WHERE firm_id = ? AND id > ? ORDER BY id LIMIT ?",
            FirmDirectory::version,
            firm.value(),
            Cursor.oldestFirst(cursor),
            limit + 1);
    return Page.of(oneMore, limit, FirmVersionView::id);
  }

  /** The freelancer whose history the firm carries, if any. */
  @Nullable NamedFirm predecessor(FirmId firm) {
    return database
        .row(
            "SELECT p.id, p.name FROM firm f JOIN firm p ON p.id = f.predecessor WHERE f.id = ?",
            row -> new NamedFirm(new FirmId(row.getObject(1, UUID.class)), row.getString(2)),
            firm.value())
        .orElse(null);
  }

  private static FirmVersionView version(ResultSet row) throws SQLException {
    return new FirmVersionView(
        row.getObject(1, UUID.class),
        row.getLong(2),
        row.getString(3),
        row.getObject(4, LocalDate.class),
        Objects.requireNonNull(Database.instant(row, "recorded_at")),
        RegistrationState.valueOf(row.getString(6)),
        row.getString(7),
        MeasureView.of(row.getString(8), row.getString(9), row.getString(10)));
  }
}
