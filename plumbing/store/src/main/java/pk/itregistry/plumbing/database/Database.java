package pk.itregistry.plumbing.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs one statement on the connection of the running transaction, or on one of its own. */
@ApplicationScoped
public class Database {
  private final DataSource source;
  private final TransactionSynchronizationRegistry transaction;

  Database(DataSource source, TransactionSynchronizationRegistry transaction) {
    this.source = source;
    this.transaction = transaction;
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

  /** The first row of a query, if there is one. */
  public <T> Optional<T> row(String sql, RowReader<T> reader, @Nullable Object... values) {
    return rows(sql, reader, values).stream().findFirst();
  }

  /** The first rows of two queries. */
  public record Both<A, B>(Optional<A> first, Optional<B> second) {}

  /**
   * Asks two queries, parted by a semicolon, in one round trip; the second begins when the first is
   * done, and sees what has been committed until then.
   */
  public <A, B> Both<A, B> both(
      String sql, RowReader<A> first, RowReader<B> second, @Nullable Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement queries = prepare(connection, sql, values)) {
      queries.execute();
      Optional<A> one = firstRow(queries.getResultSet(), first);
      queries.getMoreResults();
      return new Both<>(one, firstRow(queries.getResultSet(), second));
    } catch (SQLException e) {
      throw new IllegalStateException("a query failed", e);
    }
  }

  private static <T> Optional<T> firstRow(ResultSet rows, RowReader<T> reader) throws SQLException {
    return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
  }

  /** Whether a query that selects one boolean says so. */
  public boolean isTrue(String sql, @Nullable Object... values) {
    return row(sql, row -> row.getBoolean(1), values).orElse(false);
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

  /**
   * Changes rows before the running transaction commits, in one round trip with all other changes
   * that were put off. For a change whose count nobody asks for and whose rows nobody reads again
   * in this transaction.
   */
  public void later(String sql, @Nullable Object... values) {
    PutOff putOff = (PutOff) transaction.getResource(PutOff.class);
    if (putOff == null) {
      putOff = new PutOff(this);
      transaction.putResource(PutOff.class, putOff);
      transaction.registerInterposedSynchronization(putOff);
    }
    putOff.add(sql, values);
  }

  /** Does now what was put off, so that its failure is the caller's and not the commit's. */
  public void catchUp() {
    if (transaction.getResource(PutOff.class) instanceof PutOff putOff) {
      putOff.perform();
    }
  }

  /** Whether the database answers at all. */
  public boolean isWell() {
    try (Connection connection = source.getConnection()) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  /** An instant column; missing when the column is null. */
  public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  /** A statement with its values, on a connection that the caller holds itself. */
  public static PreparedStatement prepare(
      Connection connection, String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(
          i + 1,
          switch (values[i]) {
            case Instant at -> at.atOffset(ZoneOffset.UTC);
            case UUID[] ids -> connection.createArrayOf("uuid", ids);
            case String[] texts -> connection.createArrayOf("text", texts);
            case null -> null;
            default -> values[i];
          });
    }
    return statement;
  }
}
