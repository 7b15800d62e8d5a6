package pk.itregistry.registry.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;

/** The test's database, as its owner or as the role that the service runs as. */
public final class Database {
  private Database() {}

  public static Connection asOwner() {
    return connect("ITR_DB_OWNER_USER", "ITR_DB_OWNER_PASSWORD");
  }

  public static Connection asService() {
    return connect("ITR_DB_USER", "ITR_DB_PASSWORD");
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

  /** The one number that a query answers. */
  public static long count(String query, Object... values) {
    try (Connection connection = asOwner();
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void execute(Connection connection, String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getSQLState() + " " + e.getMessage(), e);
    }
  }
}
