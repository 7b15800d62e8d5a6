package pk.itregistry.registry.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.RegistryProblem.CertificateNotOurs;
import pk.itregistry.registry.certificate.CertificateView.Reason;

/** Reads certificates as they are known now, or were known at an instant. */
@ApplicationScoped
class CertificateDirectory {
  private final Database database;

  CertificateDirectory(Database database) {
    this.database = database;
  }

  private record Row(
      String firmName,
      String ntn,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil,
      @Nullable Instant recordedAt,
      @Nullable String cause) {}

  CertificateView current(CertificateNumber number, Instant now) {
    Row row = row(number, now);
    if (row.validFrom() == null || row.validUntil() == null || row.recordedAt() == null) {
      throw new Refused(new CertificateNotOurs(number.value()));
    }
    return new CertificateView(
        number.value(),
        row.firmName(),
        row.ntn(),
        row.validFrom(),
        row.validUntil().minusDays(1),
        row.recordedAt());
  }

  CertificateView.Verification verify(CertificateNumber number, LocalDate on, Instant knownAt) {
    Row row = row(number, knownAt);
    @Nullable Reason reason = Reason.why(row.validFrom(), row.validUntil(), row.cause(), on);
    return new CertificateView.Verification(
        number.value(),
        on,
        knownAt,
        reason == null,
        reason,
        row.firmName(),
        row.ntn(),
        row.validFrom(),
        row.validUntil() == null ? null : row.validUntil().minusDays(1));
  }

  private Row row(CertificateNumber number, Instant knownAt) {
    return database
        .row(
            "SELECT f.name, f.ntn, k.valid_from, k.valid_until, k.recorded_at, k.cause"
                + " FROM (SELECT firm_id FROM certificate WHERE number = ? LIMIT 1) any_row"
                + " JOIN firm f ON f.id = any_row.firm_id"
                + " LEFT JOIN certificate k ON k.number = ? AND k.recorded_at <= ?"
                + " AND (k.superseded_at IS NULL OR ? < k.superseded_at)",
            CertificateDirectory::row,
            number.value(),
            number.value(),
            knownAt,
            knownAt)
        .orElseThrow(() -> new Refused(new CertificateNotOurs(number.value())));
  }

  private static Row row(ResultSet rows) throws SQLException {
    return new Row(
        rows.getString(1),
        rows.getString(2),
        rows.getObject(3, LocalDate.class),
        rows.getObject(4, LocalDate.class),
        Database.instant(rows, "recorded_at"),
        rows.getString(6));
  }
}
