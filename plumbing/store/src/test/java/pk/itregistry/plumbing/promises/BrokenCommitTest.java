package pk.itregistry.plumbing.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.plumbing.promises.Counter.BASE;
import static pk.itregistry.plumbing.promises.Counter.note;
import static pk.itregistry.plumbing.promises.Counter.notesOf;
import static pk.itregistry.plumbing.testkit.People.freshNtn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;

/** A real connection, cut while it works; a deferred trigger gives the time to cut a commit. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenCommitTest {
  private static final long GATE = 0x6A7E;
  private static final String WAITING =
      "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = "
          + GATE
          + " AND NOT granted";
  private static final String CUT =
      "SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE locktype = 'advisory'"
          + " AND objid = "
          + GATE
          + " AND NOT granted";

  private static Response leave(String key, String ntn) {
    return People.as("owner", key).body(note(ntn)).post(BASE + "notes");
  }

  /** Leaves a note, cuts its connection when it waits in the trigger, and answers the answer. */
  private static Response cutIn(String timing, String key, String ntn) throws SQLException {
    try (Connection owner = Rows.asOwner();
        Connection service = Rows.asService()) {
      Rows.execute(
          owner,
          "CREATE FUNCTION wait_at_gate() RETURNS trigger LANGUAGE plpgsql AS"
              + " 'BEGIN PERFORM pg_advisory_xact_lock("
              + GATE
              + "); RETURN NULL; END'");
      Rows.execute(
          owner,
          "CREATE CONSTRAINT TRIGGER gate AFTER INSERT ON idempotent_answer"
              + " DEFERRABLE INITIALLY "
              + timing
              + " FOR EACH ROW WHEN (NEW.key = '"
              + key
              + "')"
              + " EXECUTE FUNCTION wait_at_gate()");
      Rows.execute(owner, "SELECT pg_advisory_lock(" + GATE + ")");
      CompletableFuture<Response> answer =
          CompletableFuture.supplyAsync(() -> leave(key, ntn), Thread::startVirtualThread);
      Awaitility.await().until(() -> Rows.count(WAITING) == 1);
      Rows.execute(service, CUT);
      try {
        return answer.join();
      } finally {
        Rows.execute(owner, "DROP FUNCTION wait_at_gate CASCADE");
      }
    }
  }

  @Test
  void a_commit_that_was_cut_is_told_as_unknown_and_the_same_key_finds_out() throws Exception {
    String key = UUID.randomUUID().toString();
    String ntn = freshNtn();

    cutIn("DEFERRED", key, ntn)
        .then()
        .statusCode(503)
        .header("Retry-After", equalTo("1"))
        .body("code", equalTo("outcome-unknown"))
        .body("detail", containsString("same Idempotency-Key"));

    assertThat(leave(key, ntn).statusCode()).isEqualTo(201);
    assertThat(leave(key, ntn).header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(notesOf(ntn)).isEqualTo(1);
  }

  @Test
  void a_statement_that_was_cut_before_the_commit_has_done_nothing_and_says_so() throws Exception {
    String ntn = freshNtn();

    cutIn("IMMEDIATE", UUID.randomUUID().toString(), ntn)
        .then()
        .statusCode(503)
        .body("code", equalTo("overloaded"))
        .body("detail", containsString("Nothing was done"));

    assertThat(notesOf(ntn)).isZero();
  }
}
