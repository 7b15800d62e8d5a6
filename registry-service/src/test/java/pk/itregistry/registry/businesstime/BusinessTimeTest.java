package pk.itregistry.registry.businesstime;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.registry.testkit.Desk.BASE;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Listener;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BusinessTimeTest {

  private static ValidatableResponse advance(String body) {
    return as("adnan").body(body).post(BASE + "business-time/advances").then();
  }

  private static LocalDate today() {
    return LocalDate.parse(given().get(BASE + "business-time").path("today"));
  }

  @Test
  void an_administrator_moves_it_forward_and_everybody_hears_of_it() {
    LocalDate tomorrow = today().plusDays(1);
    try (Listener listener = new Listener("registry")) {
      int offset =
          advance("{\"toDay\": \"%s\"}".formatted(tomorrow))
              .statusCode(200)
              .body("today", equalTo(tomorrow.toString()))
              .extract()
              .path("offsetSeconds");

      assertThat(today()).isEqualTo(tomorrow);
      JsonNode moved = listener.awaitOf("business-time", 1).getLast();
      assertThat(moved.at("/data/offsetSeconds").longValue()).isGreaterThanOrEqualTo(offset);
      int further = advance("{\"seconds\": 60}").statusCode(200).extract().path("offsetSeconds");
      assertThat(further).isEqualTo(offset + 60);
    }
  }

  @Test
  void it_never_goes_back() {
    advance("{\"toDay\": \"%s\"}".formatted(today()))
        .statusCode(422)
        .body("errors[0].code", equalTo("rule-forward-only"));
  }
}
