package pk.itregistry.registry.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.CertificateProblem.CertificateNotOurs;
import pk.itregistry.registry.CertificateProblem.CertificateRevoked;
import pk.itregistry.registry.certificate.CertificateNumber;
import pk.itregistry.registry.certificate.CertifiedPlace;
import pk.itregistry.registry.firm.FirmKind;

/** Reads certificates as they are shown, and which of them do not hold any more. */
@ApplicationScoped
class ShownDirectory {
  private final Database database;

  ShownDirectory(Database database) {
    this.database = database;
  }

  ShownCertificate of(CertificateNumber number) {
    ShownCertificate found = found(number);
    if (found.lastDay().isBefore(found.validFrom())) {
      throw new Refused(new CertificateRevoked(number.value()));
    }
    return found;
  }

  private ShownCertificate found(CertificateNumber number) {
    return database
        .row(
            "SELECT k.id, k.number, k.status_place, k.firm_id, f.name, f.kind, k.valid_from,"
                + " k.valid_until, k.recorded_at, k.provisional, k.place_name, k.place_line,"
                + " k.place_city, k.place_province FROM certificate k"
                + " JOIN firm f ON f.id = k.firm_id"
                + " WHERE k.number = ? AND k.superseded_at IS NULL",
            ShownDirectory::shown,
            number.value())
        .orElseThrow(() -> new Refused(new CertificateNotOurs(number.value())));
  }

  private static ShownCertificate shown(ResultSet row) throws SQLException {
    return new ShownCertificate(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getLong(3),
        new FirmId(row.getObject(4, UUID.class)),
        row.getString(5),
        FirmKind.valueOf(row.getString(6)),
        row.getObject(7, LocalDate.class),
        row.getObject(8, LocalDate.class).minusDays(1),
        Objects.requireNonNull(Database.instant(row, "recorded_at")),
        row.getBoolean("provisional"),
        CertifiedPlace.of(row));
  }

  /** Whether there is a certificate in that part of the status lists. */
  boolean reaches(long from) {
    return database.isTrue("SELECT exists (SELECT FROM certificate WHERE status_place >= ?)", from);
  }

  /** The places, within a part of the status lists, of what the register does not say any more. */
  List<Long> revoked(long from, long until) {
    return database.rows(
        "SELECT status_place FROM certificate WHERE status_place >= ? AND status_place < ?"
            + " AND superseded_at IS NOT NULL",
        row -> row.getLong(1),
        from,
        until);
  }
}
