package pk.itregistry.registry.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.CertificateProblem.CertificateNotOurs;
import pk.itregistry.registry.certificate.CertificateView.Reason;
import pk.itregistry.registry.firm.CertifiedStartup;

/** Reads certificates as they are known now, or were known at an instant. */
@ApplicationScoped
public class CertificateDirectory {
  private final Database database;

  CertificateDirectory(Database database) {
    this.database = database;
  }

  /**
   * Whether one certificate certified on a day.
   *
   * @param knownAt whose knowledge is asked for
   */
  record Asked(CertificateNumber number, LocalDate on, Instant knownAt) {}

  private record Row(
      String firmName,
      @Nullable String ntn,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil,
      @Nullable Instant recordedAt,
      @Nullable String cause,
      boolean provisional,
      boolean certifies,
      @Nullable CertifiedPlace place,
      @Nullable CertifiedStartup startup) {}

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
        row.recordedAt(),
        row.provisional(),
        row.place());
  }

  CertificateView.Verification verify(CertificateNumber number, LocalDate on, Instant knownAt) {
    return verified(number, on, knownAt)
        .orElseThrow(() -> new Refused(new CertificateNotOurs(number.value())));
  }

  /** Whether a certificate certified on a day; nothing where the number is not ours. */
  public Optional<CertificateView.Verification> verified(
      CertificateNumber number, LocalDate on, Instant knownAt) {
    return verify(List.of(new Asked(number, on, knownAt))).getFirst();
  }

  /** Whether certificates certified, in the order asked; nothing where a number is not ours. */
  List<Optional<CertificateView.Verification>> verify(List<Asked> asked) {
    List<Optional<Row>> rows = rows(asked);
    return IntStream.range(0, asked.size())
        .mapToObj(at -> rows.get(at).map(row -> verification(asked.get(at), row)))
        .toList();
  }

  private static CertificateView.Verification verification(Asked asked, Row row) {
    @Nullable Reason reason =
        Reason.why(row.validFrom(), row.validUntil(), row.cause(), asked.on());
    if (reason == null && !row.certifies()) {
      reason = Reason.PROVISIONAL;
    }
    return new CertificateView.Verification(
        asked.number().value(),
        asked.on(),
        asked.knownAt(),
        reason == null,
        reason,
        row.firmName(),
        row.ntn(),
        row.validFrom(),
        row.validUntil() == null ? null : row.validUntil().minusDays(1),
        row.provisional(),
        row.place(),
        reason == null ? row.startup() : null);
  }

  private Row row(CertificateNumber number, Instant knownAt) {
    return rows(List.of(new Asked(number, LegalTime.dayOf(knownAt), knownAt)))
        .getFirst()
        .orElseThrow(() -> new Refused(new CertificateNotOurs(number.value())));
  }

  // One statement, however many are asked about.
  private List<Optional<Row>> rows(List<Asked> asked) {
    return database.rows(
        "SELECT f.name, f.ntn, k.valid_from, k.valid_until, k.recorded_at, k.cause,"
            + " k.provisional, k.certifies, any_row.place_name, any_row.place_line,"
            + " any_row.place_city, any_row.place_province, v.startup, asked.day"
            + " FROM unnest(?, ?::timestamptz[], ?::date[])"
            + " WITH ORDINALITY asked (number, known_at, day, place)"
            + " LEFT JOIN LATERAL (SELECT firm_id, place_name, place_line, place_city,"
            + " place_province FROM certificate"
            + " WHERE number = asked.number LIMIT 1) any_row ON true"
            + " LEFT JOIN firm f ON f.id = any_row.firm_id"
            + " LEFT JOIN certificate k ON k.number = asked.number"
            + " AND k.recorded_at <= asked.known_at"
            + " AND (k.superseded_at IS NULL OR asked.known_at < k.superseded_at)"
            + " LEFT JOIN LATERAL (SELECT facts -> 'firm' ->> 'startup' AS startup"
            + " FROM firm_version WHERE firm_id = f.id AND holds_from <= asked.day"
            + " AND recorded_at <= asked.known_at"
            + " ORDER BY version DESC LIMIT 1) v ON true"
            + " ORDER BY asked.place",
        CertificateDirectory::row,
        asked.stream().map(one -> one.number().value()).toArray(String[]::new),
        asked.stream().map(one -> one.knownAt().toString()).toArray(String[]::new),
        asked.stream().map(one -> one.on().toString()).toArray(String[]::new));
  }

  private static Optional<Row> row(ResultSet rows) throws SQLException {
    String firmName = rows.getString(1);
    return firmName == null
        ? Optional.empty()
        : Optional.of(
            new Row(
                firmName,
                rows.getString(2),
                rows.getObject(3, LocalDate.class),
                rows.getObject(4, LocalDate.class),
                Database.instant(rows, "recorded_at"),
                rows.getString(6),
                rows.getBoolean(7),
                rows.getBoolean(8),
                CertifiedPlace.of(rows),
                CertifiedStartup.read(rows.getString(13), rows.getObject(14, LocalDate.class))));
  }
}
