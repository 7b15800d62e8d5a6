package pk.itregistry.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.InvitationProblem.FirmHasEnded;
import pk.itregistry.registry.InvitationProblem.FirmHasOwner;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.notice.Email;

/** The firms that wait for their owner: the registrars see to it that each is claimed. */
@ApplicationScoped
class UnclaimedDirectory {
  private final Database database;
  private final BusinessClock clock;

  UnclaimedDirectory(Database database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Those of a province, or of all. */
  Page<UnclaimedFirm> of(@Nullable Province province, @Nullable Cursor cursor, int limit) {
    @Nullable String code = province == null ? null : province.code();
    List<UnclaimedFirm> oneMore =
        database.rows(
            "SELECT f.id, o.stated_number, f.kind, f.name, f.province, o.contact_email,"
                + " (SELECT max(i.expires_on) FROM invitation i WHERE i.firm_id = f.id"
                + " AND i.state = 'OPEN' AND i.expires_on > ?) AS expires_on"
                + " FROM firm f JOIN imported_firm o ON o.firm_id = f.id WHERE f.owner IS NULL"
                + " AND f.state IN ('PROVISIONAL', 'ACTIVE', 'SUSPENDED')"
                + " AND (?::text IS NULL OR f.province = ?) AND f.id > ? ORDER BY f.id LIMIT ?",
            UnclaimedDirectory::entry,
            clock.today(),
            code,
            code,
            Cursor.oldestFirst(cursor),
            limit + 1);
    return Page.of(oneMore, limit, firm -> firm.firmId().value());
  }

  /** The address that stands in the older register; refused where there is no such firm. */
  Optional<Email> contactOf(FirmId firm) {
    return database
        .row(
            "SELECT o.contact_email FROM firm f LEFT JOIN imported_firm o ON o.firm_id = f.id"
                + " WHERE f.id = ?",
            row -> Optional.ofNullable(row.getString(1)).map(Email::of),
            firm.value())
        .orElseThrow(() -> new Refused(new NotFound("firm")));
  }

  /** Refuses a firm that somebody owns, and one whose registration has ended. */
  void demandClaimable(FirmId firm) {
    if (!is("owner IS NULL", firm)) {
      throw new Refused(new FirmHasOwner());
    }
    if (!is("state IN ('PROVISIONAL', 'ACTIVE', 'SUSPENDED')", firm)) {
      throw new Refused(new FirmHasEnded());
    }
  }

  private boolean is(String so, FirmId firm) {
    return database.isTrue(
        "SELECT EXISTS (SELECT 1 FROM firm WHERE id = ? AND " + so + ")", firm.value());
  }

  private static UnclaimedFirm entry(ResultSet row) throws SQLException {
    String province = row.getString("province");
    String contact = row.getString("contact_email");
    LocalDate expiresOn = row.getObject("expires_on", LocalDate.class);
    return new UnclaimedFirm(
        new FirmId(row.getObject("id", UUID.class)),
        row.getString("stated_number"),
        FirmKind.valueOf(row.getString("kind")),
        row.getString("name"),
        province == null ? null : Province.of(province),
        contact == null ? null : Email.of(contact).toString(),
        expiresOn == null ? null : expiresOn.minusDays(1));
  }
}
