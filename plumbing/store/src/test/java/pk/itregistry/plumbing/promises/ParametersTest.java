package pk.itregistry.plumbing.promises;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.plumbing.promises.Counter.BASE;
import static pk.itregistry.plumbing.promises.Counter.note;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.freshNtn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Query parameters: each by its form, and none that the operation does not have. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ParametersTest {
  private static final String PROBLEM = "application/problem+json";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes",
        "notes?ntn=0801599&limit=0",
        "notes?ntn=0801599&limit=201",
        "notes?ntn=0801599&limit=x",
        "notes?ntn=0801599&cursor=%21",
        "notes?ntn=0801599&cursor=AAAA",
        "notes?ntn=0801599&on=2026-02-30",
        "notes?ntn=0801599&on=%2B999999999-01-01",
        "notes?ntn=a%00b",
      })
  void a_malformed_parameter_is_refused(String path) {
    Response answer = given().urlEncodingEnabled(false).get(BASE + path);

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith(PROBLEM);
    assertThat(answer.jsonPath().getString("detail")).isNotBlank();
  }

  @Test
  void what_is_no_parameter_of_the_operation_is_refused_by_its_name() {
    Response answer = given().get(BASE + "notes?ntn=0801599&state=HANDED_IN&Limit=3");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith(PROBLEM);
    assertThat(answer.jsonPath().<String>getList("errors.pointer"))
        .containsExactlyInAnyOrder("state", "Limit");
    assertThat(answer.jsonPath().<String>getList("errors.code")).containsOnly("unknown-parameter");
    assertThat(answer.jsonPath().getString("errors[0].detail"))
        .contains("it takes cursor, limit, ntn, on");
  }

  @Test
  void a_parameter_that_is_sent_twice_is_refused() {
    Response answer = given().get(BASE + "notes?ntn=0801599&limit=1&limit=2");

    assertThat(answer.statusCode()).isEqualTo(400);
    answer.then().body("errors[0].code", equalTo("repeated-parameter"));
  }

  @Test
  void an_act_takes_no_parameters() {
    as("owner")
        .body(note(freshNtn()))
        .post(BASE + "notes?dryRun=true")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("dryRun"))
        .body("errors[0].detail", equalTo("is no parameter of this operation, which takes none"));
  }

  @Test
  void who_may_not_ask_learns_nothing_of_parameters() {
    given().get(BASE + "notes/01890000-0000-7000-8000-000000000000?a=1").then().statusCode(401);
  }

  @Test
  void lone_ampersands_say_nothing() {
    given().urlEncodingEnabled(false).get(BASE + "notes?ntn=0801599&&").then().statusCode(200);
  }
}
