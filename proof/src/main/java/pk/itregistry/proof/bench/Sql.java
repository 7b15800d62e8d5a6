package pk.itregistry.proof.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pk.itregistry.proof.stack.OwnStack;
import pk.itregistry.stack.access.StackProperties;

/** A database of the stack, past every door: to prepare it and to look into it. */
record Sql(String host, String port, String database, String user, String password) {

  /** As the superuser. */
  static Sql of(OwnStack stack, String database) {
    StackProperties told = stack.properties();
    return new Sql(
        told.get("postgres.host"),
        told.get("postgres.port"),
        database,
        told.get("postgres.superuser"),
        told.get("postgres.password"));
  }

  /** As a role of the stack, such as exports_app. */
  static Sql role(StackProperties stack, String database, String role) {
    return new Sql(
        stack.get("postgres.host"),
        stack.get("postgres.port"),
        database,
        role,
        stack.get("database." + role + ".password"));
  }

  /** Runs statements, any number in one text. */
  void run(String statements) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(statements);
    } catch (SQLException e) {
      throw new Trouble("In database " + database + ": " + e.getMessage(), e);
    }
  }

  long number(String query) {
    return Long.parseLong(rows(query).getFirst().values().iterator().next());
  }

  /** The rows of a query, all values as text; NULL is the empty text. */
  List<Map<String, String>> rows(String query) {
    try (Connection connection = connect();
        PreparedStatement ask = connection.prepareStatement(query);
        ResultSet rows = ask.executeQuery()) {
      List<Map<String, String>> read = new ArrayList<>();
      while (rows.next()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          String value = rows.getString(i);
          row.put(rows.getMetaData().getColumnLabel(i), value == null ? "" : value);
        }
        read.add(row);
      }
      return read;
    } catch (SQLException e) {
      throw new Trouble("In database " + database + ": " + e.getMessage(), e);
    }
  }

  /** A connection for whoever measures and must not pay for opening one. */
  Connection open() {
    try {
      return connect();
    } catch (SQLException e) {
      throw new Trouble("Database " + database + " takes no connection.", e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://%s:%s/%s".formatted(host, port, database), user, password);
  }
}
