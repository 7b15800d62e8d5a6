package pk.itregistry.plumbing.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.plumbing.promises.Counter.BASE;
import static pk.itregistry.plumbing.promises.Counter.left;
import static pk.itregistry.plumbing.promises.Counter.note;
import static pk.itregistry.plumbing.promises.Counter.notesOf;
import static pk.itregistry.plumbing.testkit.People.freshNtn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;

/** The same Idempotency-Key never makes two things. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OnceTest {

  private static RequestSpecification with(String who, String key) {
    return RestAssured.given()
        .auth()
        .oauth2(TestTokens.of(who))
        .contentType("application/json")
        .header("Idempotency-Key", key);
  }

  private static Response leave(String who, String key, String body) {
    return with(who, key).body(body).post(BASE + "notes");
  }

  private static String freshKey() {
    return UUID.randomUUID().toString();
  }

  @Test
  void a_retry_gets_the_first_answer_with_its_headers() {
    String key = freshKey();
    String ntn = freshNtn();

    Response first = leave("owner", key, note(ntn));
    Response second = leave("owner", key, note(ntn));

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.header("Idempotency-Replayed")).isNull();
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(second.asString()).isEqualTo(first.asString());
    for (String header : List.of("Location", "ETag", "Consistency-Token", "Content-Type")) {
      assertThat(second.header(header)).as(header).isNotNull().isEqualTo(first.header(header));
    }
    assertThat(notesOf(ntn)).isEqualTo(1);
  }

  @Test
  void a_key_used_for_another_body_is_refused() {
    String key = freshKey();
    String ntn = freshNtn();
    leave("owner", key, note(ntn)).then().statusCode(201);

    leave("owner", key, note(freshNtn()))
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));

    assertThat(notesOf(ntn)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words"})
  void a_key_that_is_missing_or_malformed_is_refused(String key) {
    String ntn = freshNtn();

    Response answer = leave("owner", key, note(ntn));

    answer.then().statusCode(400).body("code", equalTo("idempotency-key-missing"));
    leave("owner", "k".repeat(129), note(ntn)).then().statusCode(400);
    assertThat(notesOf(ntn)).isZero();
  }

  @Test
  void a_second_request_is_told_that_the_first_is_in_flight() throws Exception {
    String key = freshKey();
    String ntn = freshNtn();
    CompletableFuture<Response> first;
    try (Connection owner = Rows.asOwner()) {
      owner.setAutoCommit(false);
      Rows.execute(owner, "LOCK TABLE note IN ACCESS EXCLUSIVE MODE");
      first =
          CompletableFuture.supplyAsync(
              () -> leave("owner", key, note(ntn)), Thread::startVirtualThread);
      Awaitility.await()
          .until(() ->
              Rows.count(
                      "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
                          + " AND objsubid = 1 AND database = (SELECT oid FROM pg_database"
                          + " WHERE datname = current_database())")
                  > 1);

      leave("owner", key, note(ntn))
          .then()
          .statusCode(409)
          .header("Retry-After", equalTo("1"))
          .body("code", equalTo("idempotency-key-in-flight"));
      owner.rollback();
    }

    assertThat(first.get().statusCode()).isEqualTo(201);
    assertThat(leave("owner", key, note(ntn)).asString()).isEqualTo(first.get().asString());
    assertThat(notesOf(ntn)).isEqualTo(1);
  }

  @Test
  void requests_at_the_same_moment_have_one_effect() throws Exception {
    String key = freshKey();
    String ntn = freshNtn();
    CyclicBarrier together = new CyclicBarrier(8);
    TestTokens.of("owner");

    List<CompletableFuture<Response>> all =
        IntStream.range(0, 8)
            .mapToObj(i ->
                CompletableFuture.supplyAsync(
                    () -> {
                      try {
                        together.await();
                      } catch (Exception e) {
                        throw new IllegalStateException(e);
                      }
                      return leave("owner", key, note(ntn));
                    },
                    Thread::startVirtualThread))
            .toList();

    for (CompletableFuture<Response> one : all) {
      assertThat(one.get().statusCode()).isIn(201, 409);
    }
    assertThat(
            all.stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.statusCode() == 201)
                .filter(answer -> answer.header("Idempotency-Replayed") == null))
        .hasSize(1);
    assertThat(notesOf(ntn)).isEqualTo(1);
  }

  @Test
  void a_refusal_frees_the_key_for_the_corrected_body() {
    String key = freshKey();
    String ntn = freshNtn();
    leave("owner", key, note("not an NTN")).then().statusCode(400);

    leave("owner", key, note(ntn)).then().statusCode(201);

    assertThat(notesOf(ntn)).isEqualTo(1);
  }

  @Test
  void another_callers_key_is_another_key() {
    String key = freshKey();
    String ntn = freshNtn();

    String mine = leave("owner", key, note(ntn)).jsonPath().getString("id");
    Response others = leave("stranger", key, note(ntn));

    assertThat(others.statusCode()).isEqualTo(201);
    assertThat(others.jsonPath().getString("id")).isNotEqualTo(mine);
    assertThat(notesOf(ntn)).isEqualTo(2);
  }

  @Test
  void the_same_key_on_another_thing_is_another_key() {
    String key = freshKey();
    String one = left(freshNtn());
    String other = left(freshNtn());

    for (String note : List.of(one, other)) {
      with("owner", key)
          .header("If-Match", "\"0\"")
          .post(BASE + "notes/" + note + "/handing-in")
          .then()
          .statusCode(200)
          .body("id", equalTo(note));
    }
  }
}
