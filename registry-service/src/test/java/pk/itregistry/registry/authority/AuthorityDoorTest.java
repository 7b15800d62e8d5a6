package pk.itregistry.registry.authority;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.TestTokens;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthorityDoorTest {
  @Inject DataSource database;
  @Inject BusinessClock clock;

  private static ValidatableResponse grant(String who, String firm, String body) {
    return as(who).body(body).post(BASE + "firms/" + firm + "/authorities").then();
  }

  private static ValidatableResponse held(String who, String firm, String field) {
    return as(who)
        .queryParam("limit", 200)
        .get(BASE + "me/authorities")
        .then()
        .rootPath("items.find { it.firmId == '%s' }.%s".formatted(firm, field));
  }

  @Test
  void the_database_knows_the_states_of_an_authority() {
    Lifecycles.checkConstraint(database, "authority", "state", Authority.LIFE);
  }

  @Test
  void the_owner_authorises_a_portal_and_takes_it_back() {
    String firm = Desk.firm().id();
    String grant =
        Desk.grant(firm, "CLIENT", "portal-ledgerly", "\"FILE_RETURNS\", \"VIEW_CLAIMS\"");

    held("portal-ledgerly", firm, "permissions").body("", contains("FILE_RETURNS", "VIEW_CLAIMS"));
    as("owner")
        .get(BASE + "firms/" + firm + "/authorities")
        .then()
        .body("items.id", contains(grant))
        .body("items[0].inForce", equalTo(true))
        .body("items[0].allowedActs", contains("REVOKE"));
    as("owner")
        .header("If-Match", People.etag("owner", "firms/" + firm + "/authorities/" + grant))
        .post(BASE + "firms/" + firm + "/authorities/" + grant + "/revocation")
        .then()
        .statusCode(200)
        .body("inForce", equalTo(false));

    held("portal-ledgerly", firm, "permissions").body("", nullValue());
    as("portal-ledgerly").get(BASE + "firms/" + firm).then().statusCode(404);
    as("owner")
        .header("If-Match", "\"1\"")
        .post(BASE + "firms/" + firm + "/authorities/" + grant + "/revocation")
        .then()
        .statusCode(409);
  }

  @Test
  void a_person_who_manages_the_firm_may_authorise_others() {
    String firm = Desk.firm().id();
    String omar = TestTokens.subjectOf("omar");
    String body =
        "{\"granteeKind\": \"CLIENT\", \"grantee\": \"portal-other\","
            + " \"permissions\": [\"VIEW_RETURNS\"]}";

    grant("omar", firm, body).statusCode(404);
    Desk.grant(firm, "PERSON", omar, "\"VIEW_RETURNS\"");
    grant("omar", firm, body).statusCode(403).body("code", equalTo("not-allowed-permission"));
    Desk.grant(firm, "PERSON", omar, "\"MANAGE_FIRM\"");
    grant("omar", firm, body).statusCode(201);
    held("omar", firm, "owner").body("", equalTo(false));
  }

  @Test
  void all_faults_of_a_grant_are_told_at_once() {
    grant(
            "owner",
            Desk.firm().id(),
            "{\"granteeKind\": \"ROBOT\", \"permissions\": [\"FLY\"], \"until\": \"soon\"}")
        .statusCode(400)
        .body("errors.pointer", hasItem("/granteeKind"))
        .body("errors.pointer", hasItem("/grantee"))
        .body("errors.pointer", hasItem("/permissions/0"))
        .body("errors.pointer", hasItem("/until"));
  }

  @Test
  void a_grant_is_in_force_only_on_its_days() {
    String firm = Desk.firm().id();
    LocalDate today = clock.today();
    String body =
        """
        {"granteeKind": "CLIENT", "grantee": "portal-ledgerly", "permissions": ["VIEW_RETURNS"],
         "from": "%s", "until": "%s"}
        """;

    grant("owner", firm, body.formatted(today, today))
        .statusCode(422)
        .body("errors[0].code", equalTo("rule-after-from"));
    grant("owner", firm, body.formatted(today.plusDays(1), today.plusDays(9)))
        .statusCode(201)
        .body("inForce", equalTo(false));
    held("portal-ledgerly", firm, "permissions").body("", nullValue());
    grant("owner", firm, body.formatted(today, today.plusDays(1)))
        .statusCode(201)
        .body("inForce", equalTo(true))
        .body("lastDay", equalTo(today.toString()));
    held("portal-ledgerly", firm, "permissions").body("", contains("VIEW_RETURNS"));
  }

  @Test
  void a_grant_of_another_firm_is_not_found() {
    String firm = Desk.firm().id();
    String grant = Desk.grant(Desk.firm().id(), "CLIENT", "portal-ledgerly", "\"FILE_RETURNS\"");

    as("owner").get(BASE + "firms/" + firm + "/authorities/" + grant).then().statusCode(404);
    as("owner")
        .header("If-Match", "\"0\"")
        .post(BASE + "firms/" + firm + "/authorities/" + grant + "/revocation")
        .then()
        .statusCode(404);
  }
}
