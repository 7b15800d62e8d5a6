package pk.itregistry.proof.drill;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import pk.itregistry.stack.access.StackProperties;

/**
 * Takes away, in the databases of a drill's own stack, what the promises rest on. All SQL of the
 * drills that changes something.
 */
final class Sabotage {
  private static final String KEY_LOCK =
      "CREATE OR REPLACE FUNCTION pg_catalog.pg_try_advisory_xact_lock(bigint) RETURNS boolean ";

  private final StackProperties stack;

  Sabotage(StackProperties stack) {
    this.stack = stack;
  }

  /** Commits are answered before they are on the disk, and written at the latest every 10 s. */
  void commitWithoutDisk() {
    change("postgres", "ALTER SYSTEM SET synchronous_commit = off");
    change("postgres", "ALTER SYSTEM SET wal_writer_delay = '10s'");
    change("postgres", "ALTER SYSTEM SET wal_writer_flush_after = '1GB'");
    change("postgres", "SELECT pg_reload_conf()");
  }

  /** One answer a key, and one live return a month: the last lines of defence. */
  void dropUniqueIndexes() {
    change("exports", "ALTER TABLE idempotent_answer DROP CONSTRAINT idempotent_answer_pkey");
    change("exports", "DROP INDEX export_return_live");
  }

  /** The lock of a key is given to whoever asks, and whoever files locks a row of their own. */
  void voidLocks() {
    change("exports", KEY_LOCK + "LANGUAGE sql AS 'SELECT true'");
    change(
        "exports",
        "CREATE OR REPLACE FUNCTION own_row() RETURNS trigger LANGUAGE plpgsql"
            + " AS 'BEGIN NEW.period := NEW.period || gen_random_uuid(); RETURN NEW; END'");
    change(
        "exports",
        "CREATE TRIGGER own_row BEFORE INSERT ON obligation FOR EACH ROW EXECUTE FUNCTION own_row()");
  }

  /** The locks as they were. */
  void restoreLocks() {
    change("exports", KEY_LOCK + "LANGUAGE internal STRICT AS 'pg_try_advisory_xact_lock_int8'");
    change("exports", "DROP TRIGGER own_row ON obligation");
  }

  /** Whatever is delivered is new to the inbox. */
  void dropInboxCheck() {
    change("exports", "ALTER TABLE inbox DROP CONSTRAINT inbox_pkey");
    change("incentives", "ALTER TABLE inbox DROP CONSTRAINT inbox_pkey");
  }

  /** The relay sends everything once more, as after a death between sending and marking. */
  void forgetWhatWasSent() {
    change("registry", "UPDATE outbox SET published_at = NULL");
    change("exports", "UPDATE outbox SET published_at = NULL");
  }

  private void change(String database, String sql) {
    String url =
        "jdbc:postgresql://%s:%s/%s"
            .formatted(stack.get("postgres.host"), stack.get("postgres.port"), database);
    try (Connection connection =
            DriverManager.getConnection(
                url, stack.get("postgres.superuser"), stack.get("postgres.password"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
