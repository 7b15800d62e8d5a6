package pk.itregistry.registry.certificate;

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
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.CorrectionId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.CertificateProblem.CertificateNotOurs;
import pk.itregistry.registry.certificate.CorrectionLife.Act;
import pk.itregistry.registry.certificate.CorrectionLife.State;

/** Reads what registrars have wanted to put right. */
@ApplicationScoped
class CorrectionDirectory {
  private static final String COLUMNS =
      "SELECT id, version, number, state, valid_from, last_day, reason, citation, proposed_by,"
          + " proposed_on, decided_by, decided_on, rejection FROM correction";

  private final Database database;

  CorrectionDirectory(Database database) {
    this.database = database;
  }

  FirmId firmOf(CertificateNumber number) {
    return database
        .row(
            "SELECT firm_id FROM certificate WHERE number = ? LIMIT 1",
            row -> new FirmId(row.getObject(1, UUID.class)),
            number.value())
        .orElseThrow(() -> new Refused(new CertificateNotOurs(number.value())));
  }

  Optional<CorrectionView> view(CorrectionId correction, Actor reader) {
    return database.row(COLUMNS + " WHERE id = ?", row -> view(row, reader), correction.value());
  }

  /** Those of one certificate, or of all; oldest first. */
  Page<CorrectionView> list(
      @Nullable CertificateNumber number,
      @Nullable State state,
      Actor reader,
      @Nullable Cursor cursor,
      int limit) {
    String of = number == null ? null : number.value();
    String in = state == null ? null : state.name();
    List<CorrectionView> oneMore =
        database.rows(
            COLUMNS
                + " WHERE (?::text IS NULL OR number = ?) AND (?::text IS NULL OR state = ?)"
                + " AND id > ? ORDER BY id LIMIT ?",
            row -> view(row, reader),
            of,
            of,
            in,
            in,
            Cursor.oldestFirst(cursor),
            limit + 1);
    return Page.of(oneMore, limit, view -> view.id().value());
  }

  private static CorrectionView view(ResultSet row, Actor reader) throws SQLException {
    State state = State.valueOf(row.getString(4));
    String proposedBy = row.getString(9);
    return new CorrectionView(
        new CorrectionId(row.getObject(1, UUID.class)),
        row.getLong(2),
        row.getString(3),
        state,
        row.getObject(5, LocalDate.class),
        row.getObject(6, LocalDate.class),
        row.getString(7),
        row.getString(8),
        proposedBy,
        row.getObject(10, LocalDate.class),
        row.getString(11),
        row.getObject(12, LocalDate.class),
        row.getString(13),
        offered(state, proposedBy.equals(reader.id())));
  }

  /** What a registrar may do: nobody agrees with themselves. */
  static Set<Act> offered(State state, boolean own) {
    Set<Act> acts = EnumSet.noneOf(Act.class);
    acts.addAll(CorrectionLife.LIFE.actsFrom(state));
    if (own) {
      acts.removeAll(EnumSet.of(Act.APPROVE, Act.REJECT));
    }
    return acts;
  }
}
