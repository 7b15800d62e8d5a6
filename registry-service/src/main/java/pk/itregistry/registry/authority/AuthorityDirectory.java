package pk.itregistry.registry.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.AuthorityState;
import pk.itregistry.contracts.registry.AuthorityState.GranteeKind;
import pk.itregistry.kernel.identity.AuthorityId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Caller;
import pk.itregistry.plumbing.access.FirmAuthority;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.firm.Standing;

/** Who may act for whom today, from the register itself. */
@ApplicationScoped
class AuthorityDirectory implements FirmAuthority {
  // One row per firm and reason to act for it: as the owner, or by a grant in force today.
  private static final String HELD =
      "SELECT f.id AS firm_id, true AS owned, NULL AS permission FROM firm f"
          + " WHERE f.owner = ? AND NOT ?"
          + " UNION ALL SELECT a.firm_id, false, p FROM authority a, unnest(a.permissions) p"
          + " WHERE a.grantee_kind = ? AND a.grantee = ? AND a.state = 'GRANTED'"
          + " AND a.valid_from <= ? AND (a.valid_until IS NULL OR ? < a.valid_until)";

  private static final String GRANTS =
      "SELECT id, version, firm_id, grantee_kind, grantee, permissions, valid_from, valid_until,"
          + " state FROM authority WHERE ";

  private final Database database;
  private final BusinessClock clock;
  private final Call call;

  AuthorityDirectory(Database database, BusinessClock clock, Call call) {
    this.database = database;
    this.clock = clock;
    this.call = call;
  }

  /** A grant as this caller may see it, which must be one of this firm's. */
  Optional<AuthorityView> find(FirmId firm, AuthorityId authority) {
    return database
        .row(
            GRANTS + "firm_id = ? AND id = ?",
            AuthorityDirectory::grant,
            firm.value(),
            authority.value())
        .map(grant -> AuthorityView.of(grant, clock.today(), managedByCaller(firm)));
  }

  // A registrar reads grants and can take none back; nor can software.
  private boolean managedByCaller(FirmId firm) {
    Caller caller = call.caller();
    return caller.person().isPresent()
        && permissions(caller, firm).contains(Permission.MANAGE_FIRM);
  }

  /** The grants of a firm, oldest first. */
  Page<AuthorityView> ofFirm(FirmId firm, @Nullable Cursor cursor, int limit) {
    LocalDate today = clock.today();
    boolean managed = managedByCaller(firm);
    List<AuthorityView> oneMore =
        database.rows(
            GRANTS + "firm_id = ? AND id > ? ORDER BY id LIMIT ?",
            row -> AuthorityView.of(grant(row), today, managed),
            firm.value(),
            Cursor.oldestFirst(cursor),
            limit + 1);
    return Page.of(oneMore, limit, authority -> authority.id().value());
  }

  private static AuthorityState grant(ResultSet row) throws SQLException {
    return new AuthorityState(
        new AuthorityId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        new FirmId(row.getObject("firm_id", UUID.class)),
        GranteeKind.valueOf(row.getString("grantee_kind")),
        row.getString("grantee"),
        Permission.setOf((String[]) row.getArray("permissions").getArray()),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class),
        row.getString("state").equals(GrantState.REVOKED.name()));
  }

  /** The firms that the caller may act for, in the order of their registration. */
  Page<MyAuthorities.Mine> heldBy(Caller caller, @Nullable Cursor cursor, int limit) {
    LocalDate today = clock.today();
    List<MyAuthorities.Mine> oneMore =
        database.rows(
            "SELECT f.id, f.name, f.ntn, f.state, bool_or(h.owned),"
                + " coalesce(array_agg(DISTINCT h.permission)"
                + " FILTER (WHERE h.permission IS NOT NULL), '{}'),"
                + " EXISTS (SELECT 1 FROM certificate c WHERE c.firm_id = f.id"
                + " AND c.branch_id IS NULL AND c.superseded_at IS NULL AND c.valid_from <= ? AND ? < c.valid_until)"
                + " FROM ("
                + HELD
                + ") h JOIN firm f ON f.id = h.firm_id WHERE f.id > ?"
                + " GROUP BY f.id ORDER BY f.id LIMIT ?",
            AuthorityDirectory::mine,
            today,
            today,
            caller.subject(),
            caller.machine(),
            kind(caller),
            grantee(caller),
            today,
            today,
            Cursor.oldestFirst(cursor),
            limit + 1);
    return Page.of(oneMore, limit, mine -> mine.firmId().value());
  }

  private static MyAuthorities.Mine mine(ResultSet row) throws SQLException {
    boolean owner = row.getBoolean(5);
    Set<Permission> held =
        owner
            ? EnumSet.allOf(Permission.class)
            : Permission.setOf((String[]) row.getArray(6).getArray());
    return new MyAuthorities.Mine(
        new FirmId(row.getObject(1, UUID.class)),
        row.getString(2),
        row.getString(3),
        Standing.of(row.getString(4), row.getBoolean(7)),
        owner,
        held);
  }

  @Override
  public Set<Permission> permissions(Caller caller, FirmId firm) {
    LocalDate today = clock.today();
    Set<Permission> held = EnumSet.noneOf(Permission.class);
    database
        .rows(
            "SELECT owned, permission FROM (" + HELD + ") h WHERE firm_id = ?",
            row ->
                row.getBoolean(1)
                    ? EnumSet.allOf(Permission.class)
                    : EnumSet.of(Permission.of(row.getString(2))),
            caller.subject(),
            caller.machine(),
            kind(caller),
            grantee(caller),
            today,
            today,
            firm.value())
        .forEach(held::addAll);
    return held;
  }

  private static String kind(Caller caller) {
    return caller.machine() ? "CLIENT" : "PERSON";
  }

  private static String grantee(Caller caller) {
    return caller.machine() ? caller.client().value() : caller.subject();
  }

  /** The register is its own source: what it knows is never old. */
  @Override
  public boolean recent() {
    return true;
  }
}
