package pk.itregistry.registry.kind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.firm.FirmKind;

/** The question sets, each kept for ever under its version. */
@ApplicationScoped
public class QuestionSets {
  private static final String SELECT =
      "SELECT kind, version, valid_from, citation, confirmed, questions FROM question_set"
          + " WHERE kind = ? AND ";

  private final Database database;
  private final ObjectMapper json;

  QuestionSets(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** The one that is in force on a day. */
  public QuestionSet on(LocalDate day, FirmKind kind) {
    return found(
        database.row(
            SELECT + "valid_from <= ? ORDER BY valid_from DESC, version DESC LIMIT 1",
            this::read,
            kind.name(),
            day));
  }

  /** The one of a version, which an application keeps to. */
  public QuestionSet of(FirmKind kind, int version) {
    return found(database.row(SELECT + "version = ?", this::read, kind.name(), version));
  }

  /** The one of a version, or that of the day where none is named. */
  QuestionSet of(FirmKind kind, @Nullable Version version, LocalDate day) {
    return version == null ? on(day, kind) : of(kind, version.number());
  }

  private static QuestionSet found(Optional<QuestionSet> set) {
    return set.orElseThrow(() -> new Refused(new NotFound("question set")));
  }

  private QuestionSet read(ResultSet row) throws SQLException {
    try {
      return new QuestionSet(
          FirmKind.valueOf(row.getString(1)),
          row.getInt(2),
          row.getObject(3, LocalDate.class),
          row.getString(4),
          row.getBoolean(5),
          json.readValue(row.getString(6), Questions.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a question set cannot be read", e);
    }
  }
}
