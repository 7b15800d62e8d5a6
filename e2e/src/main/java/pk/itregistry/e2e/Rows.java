package pk.itregistry.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import pk.itregistry.stack.access.StackProperties;

/** What a service's database holds, past its door: only to compare, never to act. */
public final class Rows {
  private final StackProperties stack;
  private final String database;

  private Rows(StackProperties stack, String database) {
    this.stack = stack;
    this.database = database;
  }

  public static Rows of(StackProperties stack, String database) {
    return new Rows(stack, database);
  }

  /** The one column of each row, as text. */
  public List<String> texts(String query, Object... values) {
    String url =
        "jdbc:postgresql://%s:%s/%s"
            .formatted(stack.get("postgres.host"), stack.get("postgres.port"), database);
    try (Connection connection =
            DriverManager.getConnection(
                url, stack.get("postgres.superuser"), stack.get("postgres.password"));
        PreparedStatement ask = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        ask.setObject(i + 1, values[i]);
      }
      List<String> texts = new ArrayList<>();
      try (ResultSet rows = ask.executeQuery()) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(database + " could not be read", e);
    }
  }
}
