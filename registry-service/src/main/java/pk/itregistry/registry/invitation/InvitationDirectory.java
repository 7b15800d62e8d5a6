package pk.itregistry.registry.invitation;

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
import pk.itregistry.kernel.identity.AuthorityId;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.authority.FirmManagers;
import pk.itregistry.registry.invitation.Invitation.Act;
import pk.itregistry.registry.invitation.Invitation.State;
import pk.itregistry.registry.notice.Email;

/** Reads of a firm's invitations. */
@ApplicationScoped
class InvitationDirectory {
  private static final String SELECT =
      "SELECT id, version, firm_id, gives, state, email, cnic, person, permissions, valid_from,"
          + " valid_until, invited_on, expires_on, invited_by, answered_by, authority_id"
          + " FROM invitation WHERE firm_id = ? AND ";

  private final Database database;
  private final FirmManagers managers;
  private final BusinessClock clock;
  private final Call call;

  InvitationDirectory(Database database, FirmManagers managers, BusinessClock clock, Call call) {
    this.database = database;
    this.managers = managers;
    this.clock = clock;
    this.call = call;
  }

  Optional<InvitationView> find(FirmId firm, InvitationId id) {
    LocalDate today = clock.today();
    boolean managed = managedByCaller(firm);
    return database.row(
        SELECT + "id = ?", row -> view(row, today, managed), firm.value(), id.value());
  }

  /** The firm of the one that a code opens. */
  Optional<FirmId> firmOf(InvitationCode code) {
    return database.row(
        "SELECT firm_id FROM invitation WHERE code_hash = ?",
        row -> new FirmId(row.getObject(1, UUID.class)),
        (Object) code.hash());
  }

  /** A firm's invitations, oldest first. */
  Page<InvitationView> ofFirm(FirmId firm, @Nullable Cursor cursor, int limit) {
    LocalDate today = clock.today();
    boolean managed = managedByCaller(firm);
    List<InvitationView> oneMore =
        database.rows(
            SELECT + "id > ? ORDER BY id LIMIT ?",
            row -> view(row, today, managed),
            firm.value(),
            Cursor.oldestFirst(cursor),
            limit + 1);
    return Page.of(oneMore, limit, invitation -> invitation.id().value());
  }

  private boolean managedByCaller(FirmId firm) {
    return call.caller().person().filter(person -> managers.manages(person, firm)).isPresent();
  }

  private static InvitationView view(ResultSet row, LocalDate today, boolean managed)
      throws SQLException {
    LocalDate expiresOn = row.getObject("expires_on", LocalDate.class);
    State stored = State.valueOf(row.getString("state"));
    State state = stored == State.OPEN && !today.isBefore(expiresOn) ? State.EXPIRED : stored;
    LocalDate until = row.getObject("valid_until", LocalDate.class);
    UUID authority = row.getObject("authority_id", UUID.class);
    String answeredBy = row.getString("answered_by");
    return new InvitationView(
        new InvitationId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        new FirmId(row.getObject("firm_id", UUID.class)),
        Invitation.Gift.valueOf(row.getString("gives")),
        state,
        state == State.OPEN ? invited(row) : null,
        Permission.setOf((String[]) row.getArray("permissions").getArray()),
        row.getObject("valid_from", LocalDate.class),
        until == null ? null : until.minusDays(1),
        row.getObject("invited_on", LocalDate.class),
        expiresOn.minusDays(1),
        new PersonId(row.getString("invited_by")),
        answeredBy == null ? null : new PersonId(answeredBy),
        authority == null ? null : new AuthorityId(authority),
        null,
        managed && state == State.OPEN ? EnumSet.of(Act.WITHDRAW) : Set.of());
  }

  private static @Nullable String invited(ResultSet row) throws SQLException {
    String email = row.getString("email");
    String cnic = row.getString("cnic");
    if (email != null) {
      return Email.of(email).toString();
    }
    return cnic == null ? row.getString("person") : new Cnic(cnic).masked();
  }
}
