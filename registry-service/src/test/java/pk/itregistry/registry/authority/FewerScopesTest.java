package pk.itregistry.registry.authority;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.stack.access.StackProperties;
import pk.itregistry.stack.access.Tokens;

/** A person who asked for fewer scopes may do less, and is told what is missing. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FewerScopesTest {
  private static final StackProperties STACK = StackProperties.fromEnvironment();
  private static final String APPLICATIONS = "/registry/v1/applications";

  @Test
  void without_the_operations_scope_a_person_is_told_of_it() {
    listed("owner", "openid claims", APPLICATIONS)
        .statusCode(403)
        .body("code", is("not-allowed-role"))
        .body("detail", containsString("the scope register"));
  }

  @Test
  void an_officer_who_left_the_scope_officer_out_is_told_of_it() {
    listed("rabia", "openid register", "/registry/v1/parked-events")
        .statusCode(403)
        .body("detail", containsString("the role admin"));
    listed("adnan", "openid register", "/registry/v1/parked-events")
        .statusCode(403)
        .body("detail", containsString("the scope officer"));
    listed("adnan", "openid officer", "/registry/v1/parked-events").statusCode(200);
  }

  @Test
  void a_registrar_without_the_scope_officer_lists_their_own_applications_only() {
    String others = Desk.draft(People.freshNtn());
    Rows.change("UPDATE application SET state = 'WITHDRAWN' WHERE id = ?", UUID.fromString(others));
    String asked = APPLICATIONS + "?state=WITHDRAWN&limit=200";
    String own = TestTokens.subjectOf("rabia");

    List<String> listed =
        listed("rabia", "openid register", asked).statusCode(200).extract().path("items.id");
    assertThat(
            listed.stream()
                .map(id -> Rows.text("SELECT applicant FROM application WHERE id = ?::uuid", id)))
        .allMatch(own::equals);
    listed("rabia", "openid register", APPLICATIONS + "/" + others)
        .statusCode(403)
        .body("detail", containsString("the scope officer"));
  }

  @Test
  void what_any_token_may_ask_needs_no_scope() {
    listed("owner", "openid", "/registry/v1/me/authorities").statusCode(200);
    listed("rabia", "openid", "/registry/v1/me/authorities").statusCode(200);
  }

  private static ValidatableResponse listed(String person, String scope, String path) {
    String token =
        new Tokens(STACK).signInPerson(person, STACK.personPassword(person), scope).accessToken();
    return given().auth().oauth2(token).get(path).then();
  }
}
