package pk.itregistry.exports.exportreturn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.Warnings;
import pk.itregistry.exports.line.StatedLine;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;

/** Every version of a return as it was taken in; never changed. */
@ApplicationScoped
class ReturnVersions {
  private static final String COLUMNS =
      "version, state, nil, line_count, declarant, sha256, received_at";

  private final Database database;
  private final ObjectMapper json;

  ReturnVersions(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  void add(
      ExportReturn taken,
      List<StatedLine> lines,
      List<Warning> warnings,
      String declarant,
      String sha256,
      Instant at,
      String actor) {
    database.later(
        "INSERT INTO return_version (return_id, version, state, nil, line_count, lines, warnings,"
            + " declarant, sha256, received_at, actor)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        taken.id().value(),
        taken.version(),
        taken.state().name(),
        taken.nil(),
        lines.size(),
        write(lines),
        Warnings.write(warnings),
        declarant,
        sha256,
        at,
        actor);
  }

  /** The newest first; at most 200. */
  List<VersionView> of(ReturnId id) {
    return database.rows(
        "SELECT "
            + COLUMNS
            + ", NULL AS lines, NULL AS warnings FROM return_version WHERE return_id = ?"
            + " ORDER BY version DESC LIMIT 200",
        this::view,
        id.value());
  }

  VersionView of(ReturnId id, long version) {
    return database
        .row(
            "SELECT "
                + COLUMNS
                + ", lines, warnings FROM return_version"
                + " WHERE return_id = ? AND version = ?",
            this::view,
            id.value(),
            version)
        .orElseThrow(() -> new Refused(new NotFound("return")));
  }

  /** What in the newest version deserves a look. */
  List<Warning> newestWarnings(ReturnId id) {
    return database
        .row(
            "SELECT warnings FROM return_version WHERE return_id = ?"
                + " ORDER BY version DESC LIMIT 1",
            row -> Warnings.read(row.getString(1)),
            id.value())
        .orElse(List.of());
  }

  private VersionView view(ResultSet row) throws SQLException {
    String lines = row.getString("lines");
    String warnings = row.getString("warnings");
    return new VersionView(
        row.getLong("version"),
        row.getString("state"),
        row.getBoolean("nil"),
        row.getInt("line_count"),
        row.getString("declarant"),
        row.getString("sha256"),
        Objects.requireNonNull(Database.instant(row, "received_at")),
        lines == null ? null : read(lines),
        warnings == null ? null : Warnings.read(warnings));
  }

  private String write(List<StatedLine> lines) {
    try {
      return json.writeValueAsString(lines);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("lines cannot be written", e);
    }
  }

  private List<StatedLine> read(String lines) {
    try {
      return json.readValue(lines, new TypeReference<List<StatedLine>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("kept lines cannot be read", e);
    }
  }
}
