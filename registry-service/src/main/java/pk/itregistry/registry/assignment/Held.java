package pk.itregistry.registry.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.database.Database;

/**
 * Who looks at it now.
 *
 * @param name what other officers call them
 * @param until when it is free again, unless they take it once more
 */
@Schema(name = "HeldWork")
public record Held(
    PersonId by, @Text(most = 100) @Nullable String name, Instant since, Instant until) {

  /** Read of the columns holder, holder_name, since and until; nobody where there is no holder. */
  public static @Nullable Held read(ResultSet row) throws SQLException {
    String holder = row.getString("holder");
    return holder == null
        ? null
        : new Held(
            new PersonId(holder),
            row.getString("holder_name"),
            Objects.requireNonNull(Database.instant(row, "since")),
            Objects.requireNonNull(Database.instant(row, "until")));
  }
}
