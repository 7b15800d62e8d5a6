package pk.itregistry.plumbing.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.promises.Counter.BASE;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.freshNtn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;

/** Every accepted write leaves an entry, and a changed entry is found. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditTest {

  private static JsonPath verification() {
    return as("asad").get(BASE + "audit-chain").then().statusCode(200).extract().jsonPath();
  }

  private static void awaitLinked() {
    Awaitility.await().until(() -> verification().getLong("unlinked") == 0);
  }

  @Test
  void an_act_leaves_an_entry_that_is_linked_later() {
    String note = Counter.left(freshNtn());
    People.done(People.act("owner", "notes/" + note, "handing-in", null));

    assertThat(
            Rows.count(
                "SELECT count(*) FROM audit_entry WHERE operation = 'handNoteIn'"
                    + " AND path LIKE '%' || ? || '%' AND actor LIKE 'person:%' AND status = 200",
                note))
        .isEqualTo(1);
    awaitLinked();
    JsonPath found = verification();
    assertThat(found.getString("head")).matches("[0-9a-f]{64}");
    assertThat(found.getBoolean("intact")).isTrue();
  }

  @Test
  void a_refused_act_leaves_none() {
    long before = Rows.count("SELECT count(*) FROM audit_entry");

    as("owner").body("{}").post(BASE + "notes").then().statusCode(400);

    assertThat(Rows.count("SELECT count(*) FROM audit_entry")).isEqualTo(before);
  }

  @Test
  void a_changed_entry_is_found_by_its_position() throws SQLException {
    Counter.left(freshNtn());
    awaitLinked();
    long position = Rows.count("SELECT max(position) FROM audit_link");
    String entry = "(SELECT entry FROM audit_link WHERE position = " + position + ")";
    try (Connection owner = Rows.asOwner()) {
      Rows.execute(owner, "UPDATE audit_entry SET actor = actor || '!' WHERE id = " + entry);
      assertThat(verification().getLong("brokenAt")).isEqualTo(position);
      Rows.execute(owner, "UPDATE audit_entry SET actor = rtrim(actor, '!') WHERE id = " + entry);
    }
    as("asad").get(BASE + "audit-chain").then().body("brokenAt", nullValue());
  }

  @Test
  void what_is_not_linked_yet_is_told() throws SQLException {
    try (Connection owner = Rows.asOwner()) {
      owner.setAutoCommit(false);
      Rows.execute(owner, "LOCK TABLE audit_link IN SHARE MODE");
      Counter.left(freshNtn());
      as("asad").get(BASE + "audit-chain").then().body("intact", equalTo(true));
      assertThat(verification().getLong("unlinked")).isPositive();
      owner.rollback();
    }
    awaitLinked();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE audit_entry SET actor = 'nobody'",
        "DELETE FROM audit_entry",
        "TRUNCATE audit_entry CASCADE",
        "UPDATE audit_link SET hash = ''",
        "DELETE FROM audit_link",
        "DELETE FROM outbox",
        "UPDATE outbox SET event = ''",
        "DELETE FROM note",
        "UPDATE idempotent_answer SET body = ''",
        "DELETE FROM idempotent_answer",
        "ALTER TABLE audit_entry ADD COLUMN more text",
        "CREATE TABLE of_my_own (id int)"
      })
  void the_service_itself_may_not_rewrite_history(String sql) throws SQLException {
    try (Connection service = Rows.asService()) {
      assertThatThrownBy(() -> Rows.execute(service, sql)).hasMessageStartingWith("42501");
    }
  }
}
