package pk.itregistry.incentives;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.incentives.testkit.Disguise;
import pk.itregistry.plumbing.testkit.TestTokens;

/**
 * What officers sign, a person signs; the realm has no software with a role, so one is dressed up.
 */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficersArePeopleTest {
  private static final String SOFTWARE = "portal-ledgerly";
  private static final Set<String> ALL_ROLES =
      Set.of("claims-officer", "claims-approver", "treasury-officer", "auditor", "admin");

  @TestFactory
  Stream<DynamicTest> software_signs_nothing_for_an_officer_whatever_role_it_was_given() {
    List<String> acts = officersActs();
    assertThat(acts).hasSizeGreaterThanOrEqualTo(10);
    return acts.stream()
        .map(path ->
            DynamicTest.dynamicTest(
                "POST " + path,
                () -> {
                  try (var _ = Disguise.of(SOFTWARE, ALL_ROLES, Map.of("scope", "officer"))) {
                    send("POST", path)
                        .statusCode(403)
                        .body("code", equalTo("not-allowed-role"))
                        .body("detail", containsString("a person"));
                  }
                }));
  }

  @Test
  void a_role_without_the_officers_scope_opens_nothing_to_software() {
    try (var _ = Disguise.of(SOFTWARE, ALL_ROLES, Map.of())) {
      send("GET", "/incentives/v1/work-queue")
          .statusCode(403)
          .body("detail", containsString("the scope officer"));
    }
    try (var _ = Disguise.of(SOFTWARE, ALL_ROLES, Map.of("scope", "officer"))) {
      send("GET", "/incentives/v1/work-queue").statusCode(200);
    }
  }

  private static ValidatableResponse send(String verb, String path) {
    return given()
        .auth()
        .oauth2(TestTokens.of(SOFTWARE))
        .contentType("application/json")
        .body("{}")
        .request(verb, path.replaceAll("\\{[^}]+}", "01890000-0000-7000-8000-000000000000"))
        .then();
  }

  /** Read off the document, so that none is missed. What operators do may be automated. */
  private static List<String> officersActs() {
    Map<String, Map<String, Map<String, Object>>> paths =
        given().queryParam("format", "json").get("/q/openapi").jsonPath().getMap("paths");
    return paths.entrySet().stream()
        .filter(path -> isOfficers(path.getValue().get("post")))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isOfficers(@Nullable Map<String, Object> post) {
    return post != null
        && post.get("x-authority") instanceof Map<?, ?> authority
        && authority.get("roles") instanceof List<?> roles
        && !authority.containsKey("scope")
        && !roles.equals(List.of("admin"));
  }
}
