package pk.itregistry.proof.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import pk.itregistry.proof.stack.OwnStack;

/**
 * What one filing asks of the databases, statement by statement, as the server counts it
 * (pg_stat_statements). No contest: it tells where to look.
 */
final class Statements {
  private static final int CLIENTS = 16;
  private static final String COUNTED =
      """
      SELECT d.datname AS database, r.rolname AS role, s.calls, s.total_exec_time * 1000 AS micros,
             s.wal_bytes AS wal, regexp_replace(s.query, '\\s+', ' ', 'g') AS query
      FROM pg_stat_statements s
        JOIN pg_database d ON d.oid = s.dbid JOIN pg_roles r ON r.oid = s.userid
      WHERE r.rolname LIKE '%_app'
      ORDER BY s.calls DESC, s.total_exec_time DESC
      """;

  private Statements() {}

  static void tell(Settings settings, Telling telling) {
    try (OwnStack stack = settings.freshStack()) {
      Sql server = Sql.of(stack, "postgres");
      server.run("ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'");
      stack.restart("postgres");
      stack.restart("keycloak"); // it answers 500 as long as it holds connections of before
      server.run("CREATE EXTENSION pg_stat_statements");
      var load = new FilingLoad(settings, stack, Firms.seed(stack, settings.firms()));
      var drain = new Drain(stack);
      long warm = 0;
      while (warm < settings.warmUp()) {
        warm += load.file(CLIENTS, settings.seconds()).count(201);
      }
      drain.await();
      server.rows("SELECT pg_stat_statements_reset()");
      long before = filed(stack);
      load.file(CLIENTS, settings.seconds());
      drain.await();
      print(server.rows(COUNTED), filed(stack) - before, telling);
    }
  }

  // Counted in the database: those on their way when the load ended are filed too.
  private static long filed(OwnStack stack) {
    return Sql.of(stack, "exports").number("SELECT count(*) FROM export_return");
  }

  private static void print(List<Map<String, String>> rows, long filed, Telling telling) {
    telling.say(filed + " returns filed; per return:");
    telling.say("  calls      us  WAL B  database    statement");
    for (Map<String, String> row : rows) {
      double calls = number(row, "calls") / filed;
      if (calls >= 0.005) {
        String query = row.getOrDefault("query", "");
        telling.say(
            String.format(
                Locale.ROOT,
                "%7.2f %7.1f %6.0f  %-10s  %s",
                calls,
                number(row, "micros") / filed,
                number(row, "wal") / filed,
                row.getOrDefault("database", ""),
                query.substring(0, Math.min(150, query.length()))));
      }
    }
    for (String database : List.of("exports", "incentives", "registry")) {
      telling.say(
          String.format(
              Locale.ROOT,
              "%7.2f %7.1f %6.0f  %-10s  in all",
              sum(rows, database, "calls") / filed,
              sum(rows, database, "micros") / filed,
              sum(rows, database, "wal") / filed,
              database));
    }
  }

  private static double sum(List<Map<String, String>> rows, String database, String column) {
    return rows.stream()
        .filter(row -> row.getOrDefault("database", "").equals(database))
        .mapToDouble(row -> number(row, column))
        .sum();
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.getOrDefault(column, "0"));
  }
}
