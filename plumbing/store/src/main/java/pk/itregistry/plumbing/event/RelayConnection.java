package pk.itregistry.plumbing.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The relay's way to the database: a connection of its own, since the advisory lock that makes one
 * relay of many the working one lives as long as its connection.
 */
@ApplicationScoped
class RelayConnection {
  private static final long LOCK = 0x17_0B_0C_01L;

  private final String url;
  private final String user;
  private final String password;
  private final String service;

  RelayConnection(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "quarkus.datasource.password") String password,
      @ConfigProperty(name = "itr.service") String service) {
    this.url = url;
    this.user = user;
    this.password = password;
    this.service = service;
  }

  /** A new connection; its timeouts let the server notice a holder stopped without a word. */
  Connection open() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("socketTimeout", "30");
    properties.setProperty("logServerErrorDetail", "false");
    properties.setProperty("ApplicationName", service + "-relay");
    Connection connection = DriverManager.getConnection(url, properties);
    try (Statement settings = connection.createStatement()) {
      settings.execute(
          "SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2;"
              + " SET tcp_keepalives_count = 3; SET tcp_user_timeout = 10000");
    }
    return connection;
  }

  /** Whether no other relay of the service holds the lock: then this connection does now. */
  static boolean lock(Connection connection) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
      lock.setLong(1, LOCK);
      try (ResultSet rows = lock.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }
}
