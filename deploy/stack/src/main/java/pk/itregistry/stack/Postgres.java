package pk.itregistry.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** PostgreSQL on loopback TCP only, with data checksums and scram passwords. */
final class Postgres implements Server {
  static final String SUPERUSER = "postgres";

  private final Place place;
  private final Secrets secrets;
  private final Downloads downloads;
  private final ServerUser user;

  Postgres(Place place, Secrets secrets, Downloads downloads) {
    this.place = place;
    this.secrets = secrets;
    this.downloads = downloads;
    this.user = new ServerUser(place.data());
  }

  @Override
  public Member member() {
    return Member.POSTGRES;
  }

  private Path data() {
    return place.work(Member.POSTGRES).resolve("data");
  }

  @Override
  public void prepare() {
    if (Files.exists(data().resolve("PG_VERSION"))) {
      if (!secrets.knows("postgres.password")) {
        throw new Trouble(
            "%s is gone, and with it the passwords to the data: remove %s to start anew."
                .formatted(place.secrets(), place.data()));
      }
      dropStaleLock();
      return;
    }
    Path passwordFile = place.work(Member.POSTGRES).resolve("password");
    try {
      Disk.deleteTree(data());
      Path draft = data().resolveSibling("data.draft");
      Disk.deleteTree(draft);
      Disk.writeSecret(passwordFile, secrets.get("postgres.password") + "\n");
      user.own(place.work(Member.POSTGRES));
      var command = user.command(downloads.postgres().resolve("bin/initdb").toString());
      command.addAll(List.of("-D", draft.toString(), "-U", SUPERUSER, "--pwfile=" + passwordFile));
      command.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8", "--data-checksums"));
      command.addAll(List.of("--locale-provider=builtin", "--locale=C.UTF-8"));
      Child.run(
          "Making the database cluster",
          command,
          Map.of(),
          place.work(Member.POSTGRES),
          place.log(Member.POSTGRES));
      Files.move(draft, data());
    } catch (IOException e) {
      throw new Trouble("Cannot make the database cluster (" + e.getMessage() + ").", e);
    } finally {
      passwordFile.toFile().delete();
    }
  }

  /**
   * A killed server leaves its postmaster.pid. PostgreSQL would look whether that process number is
   * taken, by anybody; here it is known that no process of this folder lives.
   */
  private void dropStaleLock() {
    data().resolve("postmaster.pid").toFile().delete();
  }

  @Override
  public List<String> command() {
    var command =
        user.command(
            downloads.postgres().resolve("bin/postgres").toString(), "-D", data().toString());
    for (String setting :
        List.of(
            "listen_addresses=" + Ports.HOST,
            "port=" + place.ports().of(Member.POSTGRES),
            "unix_socket_directories=",
            "max_connections=150",
            "shared_buffers=64MB",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_line_prefix=%m [%p] %u@%d ",
            "tcp_keepalives_idle=10",
            "tcp_keepalives_interval=5",
            "tcp_keepalives_count=3",
            "tcp_user_timeout=20000")) {
      command.addAll(List.of("-c", setting));
    }
    return command;
  }

  @Override
  public boolean ready() {
    try (Connection connection = connect(SUPERUSER)) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Roles and databases: per service one role that owns and migrates, and one that runs. */
  @Override
  public void settle() {
    try (Connection connection = connect(SUPERUSER)) {
      for (Member service : Member.WITH_DATABASE) {
        String owner = service.label() + "_owner";
        String app = service.label() + "_app";
        makeRole(connection, owner);
        makeRole(connection, app);
        run(connection, "ALTER ROLE " + app + " SET idle_in_transaction_session_timeout = '60s'");
        run(connection, "ALTER ROLE " + app + " SET statement_timeout = '60s'");
        makeDatabase(connection, service.label(), owner);
        run(connection, "GRANT CONNECT ON DATABASE " + service.label() + " TO " + app);
      }
      makeRole(connection, "keycloak");
      makeDatabase(connection, "keycloak", "keycloak");
    } catch (SQLException e) {
      throw new Trouble("Cannot make the databases (" + e.getMessage() + ").", e);
    }
  }

  private void makeRole(Connection connection, String role) throws SQLException {
    if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
      run(
          connection,
          "CREATE ROLE %s LOGIN PASSWORD '%s'"
              .formatted(role, secrets.get("database." + role + ".password")));
    }
  }

  private static void makeDatabase(Connection connection, String name, String owner)
      throws SQLException {
    if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
      run(connection, "CREATE DATABASE " + name + " OWNER " + owner);
    }
    run(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
  }

  private static boolean exists(Connection connection, String question, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(question)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://%s/%s?connectTimeout=2&socketTimeout=60"
            .formatted(place.ports().address(Member.POSTGRES), database),
        SUPERUSER,
        secrets.get("postgres.password"));
  }
}
