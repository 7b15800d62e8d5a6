package pk.itregistry.plumbing.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.event.Sweep;
import pk.itregistry.plumbing.testkit.Rows;

/** Rows past their use go, in batches, and no others. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SweepTest {
  @Inject Sweep sweep;

  /** Adds answers that are kept until an SQL expression's time, under a scope of the test's own. */
  private static void answers(Connection to, String scope, String keptUntil, int many) {
    Rows.execute(
        to,
        """
        INSERT INTO idempotent_answer (scope, key, payload, status, headers, body, kept_until)
        SELECT '%s', '%s' || i, '', 201, '{}', '{}', %s FROM generate_series(1, %d) i
        """
            .formatted(scope, keptUntil.replace("'", ""), keptUntil, many));
  }

  /** Adds events before all others. */
  private static void events(Connection to, String subject, String publishedAt, int many) {
    Rows.execute(
        to,
        """
        INSERT INTO outbox (seq, id, type, subject, event, published_at) OVERRIDING SYSTEM VALUE
        SELECT (SELECT least(min(seq), 0) FROM outbox) - i, gen_random_uuid(), 'a.b.v1', '%s', '{}',
          %s FROM generate_series(1, %d) i
        """
            .formatted(subject, publishedAt, many));
  }

  private static long count(Connection in, String query) throws SQLException {
    try (Statement statement = in.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** As the service's role and rolled back, so that the service's own turns see nothing of it. */
  private static Connection unseen() throws SQLException {
    Connection service = Rows.asService();
    service.setAutoCommit(false);
    return service;
  }

  private void assertGoInBatches(Connection service, String left) throws SQLException {
    assertThat(sweep.batch(service)).isTrue();
    assertThat(count(service, left)).isEqualTo(2_500 - Sweep.BATCH);
    assertThat(sweep.batch(service)).isTrue();
    assertThat(sweep.batch(service)).isFalse();
    assertThat(count(service, left)).isZero();
  }

  @Test
  void answers_go_when_their_time_is_over_a_batch_at_a_time() throws SQLException {
    try (Connection service = unseen()) {
      answers(service, "swept", "now() - interval '1 minute'", 2_500);
      answers(service, "kept", "now() + interval '1 hour'", 3);
      answers(service, "kept", "NULL", 4);
      String left = "SELECT count(*) FROM idempotent_answer WHERE scope = 'swept'";

      assertGoInBatches(service, left);

      assertThat(count(service, "SELECT count(*) FROM idempotent_answer WHERE scope = 'kept'"))
          .isEqualTo(7);
      service.rollback();
    }
  }

  @Test
  void events_go_long_after_they_were_published_a_batch_at_a_time() throws SQLException {
    try (Connection service = unseen()) {
      events(service, "kept", "NULL", 3);
      events(service, "kept", "now() - interval '6 days'", 4);
      events(service, "swept", "now() - interval '8 days'", 2_500);
      String left = "SELECT count(*) FROM outbox WHERE subject = 'swept'";

      assertGoInBatches(service, left);

      assertThat(count(service, "SELECT count(*) FROM outbox WHERE subject = 'kept'")).isEqualTo(7);
      service.rollback();
    }
  }

  @Test
  void the_running_service_sweeps_without_being_asked() throws SQLException {
    String mark = "mark-" + UUID.randomUUID();
    try (Connection service = Rows.asService()) {
      answers(service, mark, "NULL", 1);
      answers(service, mark, "now() - interval '1 minute'", 5);
      events(service, mark, "now() - interval '8 days'", 5);
    }

    Awaitility.await()
        .until(() ->
            Rows.count("SELECT count(*) FROM outbox WHERE subject = ?", mark) == 0
                && Rows.count(
                        "SELECT count(*) FROM idempotent_answer WHERE scope = ?",
                        mark.getBytes(StandardCharsets.UTF_8))
                    == 1);
  }

  @Test
  void both_sweeps_find_their_rows_by_an_index() throws SQLException {
    try (Connection owner = Rows.asOwner()) {
      Rows.execute(owner, "SET enable_seqscan = off; SET enable_bitmapscan = off");
      for (String query :
          new String[] {
            "SELECT ctid FROM idempotent_answer WHERE kept_until < now() ORDER BY kept_until"
                + " LIMIT 1000",
            "SELECT seq FROM outbox ORDER BY seq LIMIT 1000"
          }) {
        assertThat(plan(owner, query)).contains("Index").doesNotContain("Seq Scan", "Sort");
      }
    }
  }

  private static String plan(Connection in, String query) throws SQLException {
    StringBuilder plan = new StringBuilder();
    try (Statement statement = in.createStatement();
        ResultSet rows = statement.executeQuery("EXPLAIN " + query)) {
      while (rows.next()) {
        plan.append(rows.getString(1)).append('\n');
      }
    }
    return plan.toString();
  }
}
