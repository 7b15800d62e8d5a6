package pk.itregistry.registry.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
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

  private static String granting(String grantee, String permissions) {
    return "{\"granteeKind\": \"CLIENT\", \"grantee\": \"%s\", \"permissions\": [%s]}"
        .formatted(grantee, permissions);
  }

  @Test
  void software_that_is_not_registered_here_is_granted_nothing() {
    String firm = Desk.firm().id();

    for (String unknown : List.of("portal-ledgerIy", "it-registry-web", "portal_ledgerly")) {
      grant("owner", firm, granting(unknown, "\"VIEW_RETURNS\""))
          .statusCode(422)
          .body("errors[0].pointer", equalTo("/grantee"))
          .body("errors[0].code", equalTo("rule-known-client"))
          .body("errors[0].detail", containsString(unknown));
    }
    grant("owner", firm, granting("nobody", "\"MANAGE_FIRM\""))
        .statusCode(422)
        .body("errors.pointer", contains("/grantee", "/permissions"));
    as("owner").get(BASE + "firms/" + firm + "/authorities").then().body("items", empty());
  }

  @Test
  void software_is_known_in_any_case() {
    grant("owner", Desk.firm().id(), granting(" Portal-LEDGERLY ", "\"VIEW_RETURNS\""))
        .statusCode(201)
        .body("grantee", equalTo("portal-ledgerly"));
  }

  @Test
  void the_same_grant_twice_is_one() {
    String firm = Desk.firm().id();
    String body = granting("portal-ledgerly", "\"VIEW_CLAIMS\", \"FILE_RETURNS\"");
    String first = grant("owner", firm, body).statusCode(201).extract().path("id");

    String again = granting("PORTAL-ledgerly", "\"FILE_RETURNS\", \"VIEW_CLAIMS\"");
    grant("owner", firm, again)
        .statusCode(201)
        .body("id", equalTo(first))
        .header("Location", endsWith(first));
    grant("owner", firm, granting("portal-ledgerly", "\"FILE_RETURNS\""))
        .statusCode(201)
        .body("id", not(equalTo(first)));
    as("owner").get(BASE + "firms/" + firm + "/authorities").then().body("items", hasSize(2));
    assertThat(
            Rows.count(
                "SELECT count(*) FROM outbox WHERE type LIKE '%authority.granted.v1'"
                    + " AND event LIKE '%' || ? || '%'",
                first))
        .isEqualTo(1);
  }

  @Test
  void the_same_grant_at_the_same_moment_is_one() throws Exception {
    String firm = Desk.firm().id();
    String body = granting("portal-ledgerly", "\"VIEW_RETURNS\"");

    List<String> ids =
        People.atOnce(
            4, () -> grant("owner", firm, body).statusCode(201).extract().<String>path("id"));

    assertThat(ids.stream().distinct()).hasSize(1);
  }

  @Test
  void what_was_revoked_can_be_granted_again() {
    String firm = Desk.firm().id();
    String body = granting("portal-ledgerly", "\"VIEW_RETURNS\"");
    String first = grant("owner", firm, body).extract().path("id");
    as("owner")
        .header("If-Match", "\"0\"")
        .post(BASE + "firms/" + firm + "/authorities/" + first + "/revocation")
        .then()
        .statusCode(200);

    grant("owner", firm, body).statusCode(201).body("id", not(equalTo(first)));
  }

  @Test
  void who_cannot_revoke_a_grant_is_not_offered_it() {
    String firm = Desk.firm().id();
    String grant = Desk.grant(firm, "CLIENT", "portal-ledgerly", "\"VIEW_RETURNS\"");
    String path = BASE + "firms/" + firm + "/authorities";

    as("owner").get(path + "/" + grant).then().body("allowedActs", contains("REVOKE"));
    as("rabia").get(path + "/" + grant).then().statusCode(200).body("allowedActs", empty());
    as("rabia").get(path).then().body("items[0].allowedActs", empty());
    Desk.grant(firm, "PERSON", TestTokens.subjectOf("rabia"), "\"MANAGE_FIRM\"");
    as("rabia").get(path + "/" + grant).then().body("allowedActs", contains("REVOKE"));
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
