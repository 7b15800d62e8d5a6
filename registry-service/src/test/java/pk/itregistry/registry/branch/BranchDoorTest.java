package pk.itregistry.registry.branch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Places.branch;
import static pk.itregistry.registry.testkit.Places.branchAppointed;
import static pk.itregistry.registry.testkit.Places.certified;
import static pk.itregistry.registry.testkit.Places.place;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.plumbing.testkit.Listener;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Places;

/** The branches of a call centre, from opening to what ends them. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BranchDoorTest {
  @Inject DataSource source;
  @Inject BusinessClock clock;
  @Inject LookAtBranches lookAtBranches;

  private static Response opened(String firm, String body) {
    return post("owner", "firms/" + firm + "/branches", body);
  }

  private static String paid(String name) {
    return place(name, "PK-PB", "GW-" + UUID.randomUUID());
  }

  private static ValidatableResponse read(String branch) {
    return get("owner", "branches/" + branch).then().statusCode(200);
  }

  private static String certificateOf(String branch) {
    return read(branch).extract().path("certificate");
  }

  private static ValidatableResponse verified(String number, LocalDate on) {
    return given()
        .queryParam("on", on.toString())
        .get(BASE + "certificates/" + number + "/verification")
        .then()
        .statusCode(200);
  }

  private static void measured(Desk.Firm firm, String measure, String reason) {
    String because =
        "{\"reason\": \"%s\", \"words\": \"Seen.\", \"citation\": \"Order 12\"}".formatted(reason);
    done(act("rabia", "firms/" + firm.id(), measure, because));
  }

  private String active(Desk.Firm firm) {
    String branch = branch(firm);
    Places.passed(branchAppointed(branch, clock.today()));
    return branch;
  }

  @Test
  void the_database_knows_the_states_of_a_branch() {
    Lifecycles.checkConstraint(source, "branch", "state", BranchLife.LIFE);
  }

  @Test
  void a_branch_has_a_letter_of_its_own_that_names_its_place_to_everybody() {
    LocalDate today = clock.today();
    Desk.Firm firm = certified();
    get("owner", "firms/" + firm.id() + "/branches")
        .then()
        .body("items", empty())
        .body("fee.amountPkr", equalTo("10000.00"))
        .body("fee.confirmed", equalTo(false));
    try (Listener listener = new Listener("registry")) {
      Response opened = opened(firm.id(), paid("Second floor"));
      opened
          .then()
          .statusCode(201)
          .body("state", equalTo("PROVISIONAL"))
          .body("address.line", equalTo("7 Jail Road"))
          .body("certifiedUntil", equalTo(today.plusDays(89).toString()))
          .body("feePkr", equalTo("10000.00"))
          .body("allowedActs", contains("CLOSE"));
      String branch = opened.path("id");
      String number = opened.path("certificate");

      assertThat(number).isNotEqualTo(firm.certificate());
      verified(number, today)
          .body("certified", equalTo(false))
          .body("reason", equalTo("PROVISIONAL"))
          .body("place.name", equalTo("Second floor"))
          .body("place.line", equalTo("7 Jail Road"))
          .body("place.province", equalTo("PK-PB"));
      given()
          .get(BASE + "certificates/" + number)
          .then()
          .body("place.city", equalTo("Multan"))
          .body("provisional", equalTo(true));
      given()
          .get(BASE + "certificates/" + number + "/page")
          .then()
          .body(containsString("Second floor, 7 Jail Road, Multan"));
      assertThat(given().get(BASE + "certificates/" + number + "/pdf").statusCode()).isEqualTo(200);
      assertThat(given().get(BASE + "certificates/" + number + "/credential").statusCode())
          .isEqualTo(200);
      assertThat(listener.awaitOf(branch, 1).getFirst().at("/data/branch/name").textValue())
          .isEqualTo("Second floor");
    }
    verified(firm.certificate(), today).body("certified", equalTo(true)).body("place", nullValue());
    get("owner", "firms/" + firm.id()).then().body("certificate", equalTo(firm.certificate()));
    assertThat(
            Rows.count(
                "SELECT count(*) FROM outbox WHERE type LIKE '%.certificate.%'"
                    + " AND event::jsonb #>> '{data,certificate,firmId}' = ?"
                    + " AND event::jsonb #>> '{data,certificate,number}' NOT IN"
                    + " (SELECT number FROM certificate WHERE branch_id IS NULL)",
                firm.id()))
        .isZero();
  }

  @Test
  void a_branch_that_is_closed_ends_alone_and_its_place_can_be_opened_again() {
    LocalDate today = clock.today();
    Desk.Firm firm = certified();
    String branch = active(firm);
    String number = certificateOf(branch);
    verified(number, today).body("certified", equalTo(true));

    done(act("owner", "branches/" + branch, "closing", null))
        .then()
        .body("state", equalTo("CLOSED"))
        .body("certificate", nullValue())
        .body("allowedActs", empty());

    verified(number, today).body("certified", equalTo(false)).body("reason", equalTo("REVOKED"));
    verified(firm.certificate(), today).body("certified", equalTo(true));
    act("owner", "branches/" + branch, "closing", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("act-not-allowed"));
    lookAtBranches.look();
    read(branch).body("certificate", nullValue());
    done(opened(firm.id(), paid("Second floor")));
  }

  @Test
  void a_suspended_firms_branches_are_not_certified_and_are_again_when_it_is_reinstated() {
    LocalDate today = clock.today();
    Desk.Firm firm = certified();
    String branch = active(firm);
    String number = certificateOf(branch);

    measured(firm, "suspension", "NO_ANSWER");
    lookAtBranches.look();
    verified(number, today).body("certified", equalTo(false)).body("reason", equalTo("REVOKED"));
    read(branch).body("state", equalTo("ACTIVE")).body("certificate", nullValue());
    opened(firm.id(), paid("Annexe"))
        .then()
        .statusCode(409)
        .body("code", equalTo("firm-not-certified"));

    measured(firm, "reinstatement", "SUSPENDED_IN_ERROR");
    lookAtBranches.look();
    lookAtBranches.look();

    String again = certificateOf(branch);
    assertThat(again).isNotEqualTo(number);
    verified(again, today).body("certified", equalTo(true)).body("place.city", equalTo("Multan"));
    String until = get("owner", "firms/" + firm.id()).path("certifiedUntil");
    read(branch).body("certifiedUntil", equalTo(until));
    assertThat(
            Rows.count(
                "SELECT count(*) FROM certificate WHERE branch_id = ?::uuid"
                    + " AND superseded_at IS NULL AND valid_from < valid_until",
                branch))
        .isEqualTo(1);
  }

  @Test
  void a_firm_that_ends_ends_its_branches() {
    LocalDate today = clock.today();
    Desk.Firm firm = certified();
    String active = active(firm);
    String waiting = branch(firm, "Third floor", "PK-PB");
    String number = certificateOf(active);

    done(act("owner", "firms/" + firm.id(), "closing", "{}"));
    verified(number, today).body("certified", equalTo(false)).body("reason", equalTo("REVOKED"));
    lookAtBranches.look();

    read(active).body("state", equalTo("ENDED")).body("allowedActs", empty());
    read(waiting).body("state", equalTo("ENDED")).body("certificate", nullValue());
  }

  @Test
  void a_branch_is_certified_no_longer_than_its_firm_when_that_is_put_right() {
    LocalDate today = clock.today();
    Desk.Firm firm = certified();
    String number = certificateOf(active(firm));
    verified(number, today.plusDays(31)).body("certified", equalTo(true));
    String corrections = "certificates/" + firm.certificate() + "/corrections";
    String wanted =
        """
        {"validFrom": "%s", "lastDay": "%s", "reason": "Wrong.", "citation": "Order 12"}
        """
            .formatted(today, today.plusDays(30));

    String correction = done(post("rabia", corrections, wanted)).path("id");
    done(act("rehan", corrections + "/" + correction, "approval", null));

    verified(number, today.plusDays(30)).body("certified", equalTo(true));
    verified(number, today.plusDays(31)).body("certified", equalTo(false));
  }

  @Test
  void a_branchs_certificate_is_not_corrected_and_finds_its_firm_in_the_register() {
    LocalDate today = clock.today();
    Desk.Firm firm = certified();
    String number = certificateOf(active(firm));

    post(
            "rabia",
            "certificates/" + number + "/corrections",
            """
            {"validFrom": "%s", "lastDay": "%s", "reason": "Wrong.", "citation": "Order 12"}
            """
                .formatted(today, today))
        .then()
        .statusCode(422)
        .body("errors.code", contains("rule-follows-the-firm"));
    given()
        .queryParam("q", number)
        .get(BASE + "register")
        .then()
        .body("items.id", contains(firm.id()))
        .body("items[0].certificate", equalTo(firm.certificate()))
        .body("items[0].certificate", not(equalTo(number)));
  }
}
