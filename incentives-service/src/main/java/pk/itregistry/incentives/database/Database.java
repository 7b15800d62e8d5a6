package pk.itregistry.incentives.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs one statement on the connection of the running transaction, or on one of its own. */
@ApplicationScoped
public class Database {
  private final DataSource source;

  Database(DataSource source) {
    this.source = source;
  }

  /** Makes a value of the current row. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** All rows of a query, which bounds them itself. */
  public <T> List<T> rows(String sql, RowReader<T> reader, @Nullable Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement query = prepare(connection, sql, values);
        ResultSet rows = query.executeQuery()) {
      List<T> read = new ArrayList<>();
      while (rows.next()) {
        read.add(reader.read(rows));
      }
      return List.copyOf(read);
    } catch (SQLException e) {
      throw new IllegalStateException("a query failed", e);
    }
  }

  /** The only row of a query, if there is one. */
  public <T> Optional<T> row(String sql, RowReader<T> reader, @Nullable Object... values) {
    return rows(sql, reader, values).stream().findFirst();
  }

  /** Changes rows and tells how many. */
  public int change(String sql, @Nullable Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement change = prepare(connection, sql, values)) {
      return change.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a change failed", e);
    }
  }

  /** An instant column; missing when the column is null. */
  public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, java.time.OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
    }
    return statement;
  }
}
