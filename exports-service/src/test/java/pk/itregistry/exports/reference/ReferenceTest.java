package pk.itregistry.exports.reference;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.exports.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.plumbing.testkit.TestTokens;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferenceTest {
  private static JsonPath on(String what, String day) {
    return given().queryParam("on", day).get(BASE + what).jsonPath();
  }

  @Test
  void a_code_is_in_use_from_its_first_day_on() {
    assertThat(on("purpose-codes", "2018-11-30").getList("items.code")).doesNotContain("9186");
    assertThat(on("purpose-codes", "2018-12-01").getList("items.code")).contains("9186");
  }

  @Test
  void a_rate_is_dated_cited_and_says_how_sure_we_are() {
    JsonPath before = on("withholding-rates", "2026-06-30");
    JsonPath after = on("withholding-rates", "2026-07-01");
    String certified = "items.find { it.condition == 'PSEB_CERTIFIED' }.";

    assertThat(before.getString(certified + "confidence")).isEqualTo("secondary");
    assertThat(after.getString(certified + "confidence")).isEqualTo("announced");
    assertThat(after.getString(certified + "rate")).isEqualTo("0.0025");
    assertThat(after.getBoolean("announcedTreatedAsEnacted")).isTrue();
    assertThat(on("withholding-rates", "2029-07-01").getList("items.condition"))
        .containsExactly("NOT_CERTIFIED");
  }

  @Test
  void categories_are_open_to_everyone() {
    assertThat(given().get(BASE + "service-categories").jsonPath().getList("items.code"))
        .hasSize(21)
        .contains("SOFTWARE_DEVELOPMENT");
  }

  @Test
  void a_malformed_day_is_a_fault() {
    given()
        .queryParam("on", "tomorrow")
        .get(BASE + "purpose-codes")
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed-request"))
        .body("errors[0].pointer", equalTo("on"));
  }

  @Test
  void what_may_only_be_read_says_so() {
    given()
        .auth()
        .oauth2(TestTokens.of("owner"))
        .post(BASE + "withholding-rates")
        .then()
        .statusCode(405)
        .header("Allow", equalTo("GET"));
  }

  @Test
  void the_values_that_the_stand_in_answers_are_told_to_anyone() {
    JsonPath told = given().get(BASE + "test-values").jsonPath();

    assertThat(told.getList("items.answer"))
        .containsExactly("CONFIRMED", "NOT_YET", "PAID_ON_ANOTHER_DAY", "NO_SUCH_RECEIPT");
    assertThat(told.getString("items[0].example"))
        .isEqualTo("IT-%s-0101-0000001".formatted(Register.today().toString().replace("-", "")));
  }

  @Test
  void yesterday_is_no_day_and_the_answer_says_how_one_is_written() {
    Response refused = given().get(BASE + "purpose-codes?on=yesterday");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.asString()).contains("must be a calendar day such as 2026-11-23");
  }
}
