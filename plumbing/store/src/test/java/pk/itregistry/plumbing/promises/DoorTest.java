package pk.itregistry.plumbing.promises;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static pk.itregistry.plumbing.promises.Counter.BASE;
import static pk.itregistry.plumbing.promises.Counter.left;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.freshNtn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.TestTokens;

/** Tokens, paths, versions, and the order in which the door looks at them. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoorTest {
  private static final String PROBLEM = "application/problem+json";
  private static final String SOMEBODYS = "notes/01890000-0000-7000-8000-000000000000";

  private static void expectNotAuthenticated(Response answer) {
    answer
        .then()
        .statusCode(401)
        .contentType(PROBLEM)
        .header("WWW-Authenticate", startsWith("Bearer"))
        .body("code", equalTo("not-authenticated"));
  }

  private static Response mine(String token) {
    return given().auth().oauth2(token).get(BASE + SOMEBODYS);
  }

  @Test
  void a_request_without_a_token_is_not_authenticated() {
    Response answer = given().get(BASE + SOMEBODYS);

    expectNotAuthenticated(answer);
    answer.then().header("WWW-Authenticate", "Bearer").header("Cache-Control", "no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "garbage",
        "a.b.c",
        "eyJhbGciOiJub25lIn0.eyJzdWIiOiJvd25lciJ9.",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJvd25lciJ9.AAAA"
      })
  void garbage_is_not_a_token(String token) {
    expectNotAuthenticated(mine(token));
  }

  @Test
  void a_token_whose_signature_was_changed_is_none() {
    String[] parts = TestTokens.of("owner").split("\\.", -1);
    String body = parts[1].substring(0, parts[1].length() - 4) + "AAAA";

    expectNotAuthenticated(mine(parts[0] + "." + body + "." + parts[2]));
  }

  @Test
  void a_token_for_another_audience_is_none_here() {
    expectNotAuthenticated(mine(TestTokens.of("foreign-audience")));
  }

  @Test
  void an_expired_token_is_told_as_what_it_is() {
    String token = TestTokens.of("short-lived");

    Awaitility.await()
        .atMost(Duration.ofSeconds(40))
        .pollInterval(Duration.ofMillis(500))
        .until(() -> mine(token).statusCode() == 401);
    mine(token)
        .then()
        .contentType(PROBLEM)
        .header(
            "WWW-Authenticate",
            matchesPattern(
                "Bearer error=\"invalid_token\", error_description=\"The access token expired at"
                    + " \\S+Z; get a new one .*\""))
        .body("code", equalTo("token-expired"))
        .body("detail", containsString("get a new one"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing-here", "notes/x/nothing", "../../nothing", "%2e%2e/%00"})
  void an_unknown_path_is_a_problem_with_words(String path) {
    Response answer = given().urlEncodingEnabled(false).get(BASE + path);

    assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 404);
    assertThat(answer.contentType()).startsWith(PROBLEM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/plain, image/*;q=0.5", "application/json;q=0"})
  void who_does_not_take_json_is_told_so(String accept) {
    expectNotAcceptable(accept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "a/b/c", ";;"})
  void an_accept_header_that_is_none_is_told_so(String accept) {
    expectNotAcceptable(accept);
  }

  private static void expectNotAcceptable(String accept) {
    given()
        .header("Accept", accept)
        .get(BASE + "notes?ntn=0801599")
        .then()
        .statusCode(406)
        .contentType(PROBLEM)
        .body("code", equalTo("not-acceptable"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/*", "text/html, */*;q=0.1", "application/json"})
  void every_view_is_json(String accept) {
    given()
        .header("Accept", accept)
        .get(BASE + "notes?ntn=0801599")
        .then()
        .statusCode(200)
        .contentType("application/json");
  }

  @Test
  void a_wrong_method_names_the_right_ones() {
    given()
        .auth()
        .oauth2(TestTokens.of("owner"))
        .delete(BASE + "notes")
        .then()
        .statusCode(405)
        .contentType(PROBLEM)
        .header("Allow", containsString("POST"))
        .body("code", equalTo("method-not-allowed"));
    given()
        .auth()
        .oauth2(TestTokens.of("owner"))
        .delete(BASE + "notes/" + left(freshNtn()))
        .then()
        .statusCode(405)
        .header("Allow", containsString("GET"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "not-a-uuid", "a%20b", "01890000-0000-7000-8000-00000000000g"})
  void a_malformed_id_in_a_path_is_a_problem_with_words(String id) {
    Response answer =
        given()
            .urlEncodingEnabled(false)
            .auth()
            .oauth2(TestTokens.of("owner"))
            .get(BASE + "notes/" + id);

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    answer
        .then()
        .contentType(PROBLEM)
        .body("code", equalTo("malformed-request"))
        .body("errors[0].pointer", equalTo("note"))
        .body(
            "errors[0].code",
            id.equals("%00") ? equalTo("malformed-text") : equalTo("malformed-note-id"));
  }

  @Test
  void a_problem_carries_the_callers_trace() {
    given()
        .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
        .get(BASE + SOMEBODYS)
        .then()
        .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"))
        .body("instance", equalTo(BASE + SOMEBODYS));
  }

  @Test
  void an_act_needs_the_version_that_was_read() {
    String note = left(freshNtn());
    String path = BASE + "notes/" + note + "/handing-in";

    as("owner").post(path).then().statusCode(428).body("code", equalTo("version-required"));
    as("owner").header("If-Match", "*").post(path).then().statusCode(428);
    as("owner")
        .header("If-Match", "0")
        .post(path)
        .then()
        .statusCode(428)
        .body("detail", containsString("in quotes"));
    as("owner").header("If-Match", "W/\"0\"").post(path).then().statusCode(412);
    as("owner")
        .header("If-Match", "\"7\"")
        .post(path)
        .then()
        .statusCode(412)
        .body("code", equalTo("version-stale"))
        .body("detail", containsString("\"0\""));
    as("owner")
        .header("If-Match", "\"7\", \"0\"")
        .post(path)
        .then()
        .statusCode(200)
        .header("ETag", matchesPattern("\"[1-9]\\d*\""));
    assertThat(People.etag("owner", "notes/" + note)).isEqualTo("\"1\"");
  }

  @Test
  void the_door_looks_at_authority_then_key_then_version_then_body_then_state() {
    String path = BASE + "notes/" + left(freshNtn()) + "/signature";
    String wrong = "{\"signature\": 7}";
    String right = "{\"signature\": \"Owais\"}";

    given()
        .auth()
        .oauth2(TestTokens.of("stranger"))
        .contentType("application/json")
        .body(wrong)
        .post(path)
        .then()
        .statusCode(404);
    given()
        .auth()
        .oauth2(TestTokens.of("owner"))
        .contentType("application/json")
        .body(wrong)
        .post(path)
        .then()
        .statusCode(400)
        .body("code", equalTo("idempotency-key-missing"));
    as("owner").body(wrong).post(path).then().statusCode(428);
    as("owner")
        .header("If-Match", "\"0\"")
        .body(wrong)
        .post(path)
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed-request"));
    as("owner")
        .header("If-Match", "\"0\"")
        .body(right)
        .post(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("act-not-allowed"));
  }
}
