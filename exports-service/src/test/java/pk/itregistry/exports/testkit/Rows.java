package pk.itregistry.exports.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks into the test's database as its owner. */
public final class Rows {
  private Rows() {}

  /** The one number that a query answers. */
  public static long count(String query, Object... values) {
    try (Connection connection = connect();
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
    try (Connection connection = connect();
        PreparedStatement statement = prepared(connection, query, values);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void change(String sql, Object... values) {
    try (Connection connection = connect();
        PreparedStatement statement = prepared(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Keeps everybody from changing a table, until the connection is closed. */
  public static Connection locking(String table) {
    try {
      Connection connection = connect();
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
    try (Connection service =
            DriverManager.getConnection(
                setting("ITR_DB_URL"), setting("ITR_DB_USER"), setting("ITR_DB_PASSWORD"));
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

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        setting("ITR_DB_URL"), setting("ITR_DB_OWNER_USER"), setting("ITR_DB_OWNER_PASSWORD"));
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
