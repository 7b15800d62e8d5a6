package pk.itregistry.plumbing.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The committed OpenAPI document is the one that the running service describes itself with. */
public final class OpenApiDrift {
  private OpenApiDrift() {}

  /** Compares docs/openapi/{service}.yaml; call it from a test with the service running. */
  public static void check(String service) {
    String document =
        given().queryParam("format", "yaml").get("/q/openapi").then().extract().body().asString();
    assertThat(AnswerWatch.present() || AnswersAsDocumented.beingWritten())
        .as("every answer of the tests is held against the document")
        .isTrue();
    CommittedFile.check("openapi/" + service + ".yaml", document);
  }
}
