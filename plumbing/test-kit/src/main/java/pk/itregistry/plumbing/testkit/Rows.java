package pk.itregistry.plumbing.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The rows of the tested service: as the database's owner, or as the role that the service runs as.
 */
public final class Rows {
  private Rows() {}

  /** A connection of the role that owns the tables. */
  public static Connection asOwner() {
    return connect("ITR_DB_OWNER_USER", "ITR_DB_OWNER_PASSWORD");
  }

  /** A connection of the role that the service runs as. */
  public static Connection asService() {
    return connect("ITR_DB_USER", "ITR_DB_PASSWORD");
  }

  /** Executes SQL on a connection; what the database refuses begins with its SQLSTATE. */
  public static void execute(Connection connection, String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getSQLState() + " " + e.getMessage(), e);
    }
  }

  /** The one number that a query answers. */
  public static long count(String query, Object... values) {
    try (Connection connection = asOwner();
        PreparedStatement statement = prepared(connection, query, values);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The one text that a query answers. */
  public static String text(String query, Object... values) {
    try (Connection connection = asOwner();
        PreparedStatement statement = prepared(connection, query, values);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Changes rows, as nobody may but a test. */
  public static void change(String sql, Object... values) {
    try (Connection connection = asOwner();
        PreparedStatement statement = prepared(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Keeps everybody from changing a table, until the connection is closed. */
  public static Connection locking(String table) {
    try {
      Connection connection = asOwner();
      connection.setAutoCommit(false);
      try (Statement lock = connection.createStatement()) {
        lock.execute("LOCK TABLE " + table + " IN SHARE MODE");
      }
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many of the service's connections wait for a table. */
  public static long waitingFor(String table) {
    return count(
        "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = ?::regclass", table);
  }

  /** Cuts the service's connections that wait for a table, as a dying server does; how many. */
  public static long cutWaitingFor(String table) {
    try (Connection service = asService();
        PreparedStatement cut =
            prepared(
                service,
                "SELECT count(pg_terminate_backend(pid)) FROM pg_locks"
                    + " WHERE NOT granted AND relation = ?::regclass",
                table);
        ResultSet rows = cut.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static Connection connect(String user, String password) {
    try {
      return DriverManager.getConnection(setting("ITR_DB_URL"), setting(user), setting(password));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
