package pk.itregistry.incentives.scheme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemeTest {
  private static final String SCHEME = "/incentives/v1/schemes/154A-EXCESS";

  @Test
  void anyone_reads_the_rates_of_a_day_with_their_citations() {
    given()
        .get(SCHEME + "?on=2024-01-15")
        .then()
        .statusCode(200)
        .body("rates", hasSize(2))
        .body("rates.find { it.condition == 'PSEB_CERTIFIED' }.percent", equalTo("0.25 %"))
        .body("rates.find { it.condition == 'PSEB_CERTIFIED' }.citation", notNullValue())
        .body("rates.find { it.condition == 'NOT_CERTIFIED' }.percent", equalTo("1 %"));
  }

  @Test
  void the_last_day_of_a_rate_and_the_first_of_the_next_are_told_apart() {
    given().get(SCHEME + "?on=2026-06-30").then().body("rates[0].from", equalTo("2021-07-01"));
    given()
        .get(SCHEME + "?on=2026-07-01")
        .then()
        .body("rates.find { it.condition == 'PSEB_CERTIFIED' }.confidence", equalTo("ANNOUNCED"))
        .body("rates.find { it.condition == 'PSEB_CERTIFIED' }.lastDay", equalTo("2029-06-30"))
        .body(
            "rates.find { it.condition == 'PSEB_CERTIFIED' }.note",
            containsString("enacted text was not seen"));
  }

  @Test
  void before_the_section_there_was_no_rate() {
    given().get(SCHEME + "?on=2021-06-30").then().statusCode(200).body("rates", hasSize(0));
  }

  @Test
  void an_unknown_scheme_and_a_malformed_day_are_refused() {
    given().get("/incentives/v1/schemes/NO-SUCH").then().statusCode(404);
    given().get(SCHEME + "?on=yesterday").then().statusCode(400);
  }

  @Test
  void anyone_sees_how_refunds_are_done() {
    given()
        .get("/incentives/v1/refund-performance")
        .then()
        .statusCode(200)
        .body("received", notNullValue());
    given()
        .get("/incentives/v1/reduction-reasons")
        .then()
        .statusCode(200)
        .body("items.code", notNullValue());
  }
}
