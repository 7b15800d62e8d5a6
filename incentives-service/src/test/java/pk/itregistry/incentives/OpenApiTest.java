package pk.itregistry.incentives;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.OpenApiDrift;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenApiTest {

  @Test
  void a_reason_code_is_one_of_the_catalogue_and_nothing_beside() {
    given()
        .queryParam("format", "json")
        .get("/q/openapi")
        .then()
        .body(
            "components.schemas.ProposalLine.properties.reasonCode",
            equalTo(Map.of("$ref", "#/components/schemas/ReductionReason")))
        .body("components.schemas.ReductionReason.type", equalTo("string"));
  }

  @Tag("document")
  @Test
  void the_committed_document_is_what_the_service_says() {
    OpenApiDrift.check("incentives");
  }
}
