package pk.itregistry.registry.application;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.TestTokens;

/**
 * What every operation refuses before it looks at what is asked for, at this one: the document's
 * examples of shared problems come from here.
 */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusedAtTheDoorTest {
  private static final String APPLICATIONS = "/registry/v1/applications";

  @Test
  void another_form_than_there_is() {
    asOwner()
        .header("Accept", "text/plain")
        .get(APPLICATIONS)
        .then()
        .statusCode(406)
        .body("code", is("not-acceptable"));
  }

  @Test
  void a_body_of_another_form() {
    draft()
        .contentType("text/plain")
        .body("kind: COMPANY")
        .post(APPLICATIONS)
        .then()
        .statusCode(415);
  }

  @Test
  void a_body_that_is_no_json() {
    draft()
        .contentType("application/json")
        .body("{\"kind\": ")
        .post(APPLICATIONS)
        .then()
        .statusCode(400)
        .body("code", is("malformed-json"));
  }

  @Test
  void a_body_that_is_too_large() {
    draft()
        .contentType("application/json")
        .body("{\"name\": \"" + "x".repeat(70_000) + "\"}")
        .post(APPLICATIONS)
        .then()
        .statusCode(413)
        .body("code", is("body-too-large"));
  }

  private static RequestSpecification draft() {
    return asOwner().header("Idempotency-Key", "refused-at-the-door");
  }

  private static RequestSpecification asOwner() {
    return given().auth().oauth2(TestTokens.of("owner"));
  }
}
