package pk.itregistry.registry.inspection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Places.branch;
import static pk.itregistry.registry.testkit.Places.branchAppointed;
import static pk.itregistry.registry.testkit.Places.certified;
import static pk.itregistry.registry.testkit.Places.photo;
import static pk.itregistry.registry.testkit.Places.report;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Listener;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Places;

/** A branch's place is inspected as a firm's own is, and decides on the branch alone. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BranchInspectionTest {
  @Inject BusinessClock clock;
  @Inject LookAtProvisionals lookAtProvisionals;

  private static ValidatableResponse read(String branch) {
    return get("owner", "branches/" + branch).then().statusCode(200);
  }

  private static ValidatableResponse firm(Desk.Firm firm) {
    return get("owner", "firms/" + firm.id()).then().statusCode(200);
  }

  private static String lastLetter(String branch) {
    return Rows.text(
        "SELECT kind FROM notice WHERE case_number = ? ORDER BY id DESC LIMIT 1", branch);
  }

  private static ValidatableResponse verified(String number, LocalDate on) {
    return given()
        .queryParam("on", on.toString())
        .get(BASE + "certificates/" + number + "/verification")
        .then()
        .statusCode(200);
  }

  @Test
  void passed_the_branch_is_certified_until_the_firms_own_last_day() {
    LocalDate today = clock.today();
    Desk.Firm firm = certified();
    Places.aged(firm, 40);
    String branch = branch(firm);
    String letter = read(branch).extract().path("certificate");
    try (Listener listener = new Listener("registry")) {
      String inspection = branchAppointed(branch, today);
      get("imran", "inspections/" + inspection)
          .then()
          .body("branch.id", equalTo(branch))
          .body("branch.name", equalTo("Second floor"))
          .body("place.line", equalTo("7 Jail Road"))
          .body("provisional.lastDay", equalTo(today.plusDays(89).toString()));
      assertThat(lastLetter(branch)).isEqualTo("BRANCH_INSPECTION_APPOINTED");
      Places.passed(inspection);
      assertThat(listener.awaitOf(branch, 2).getLast().at("/data/branch/state").textValue())
          .isEqualTo("ACTIVE");
    }
    assertThat(lastLetter(branch)).isEqualTo("BRANCH_INSPECTION_PASSED");
    String until = firm(firm).body("state", equalTo("ACTIVE")).extract().path("certifiedUntil");
    String full =
        read(branch)
            .body("state", equalTo("ACTIVE"))
            .body("certifiedUntil", equalTo(until))
            .extract()
            .path("certificate");
    verified(full, today).body("certified", equalTo(true)).body("provisional", equalTo(false));
    verified(letter, today).body("certified", equalTo(false));
    firm(firm).body("certificate", equalTo(firm.certificate()));
  }

  @Test
  void failed_the_branch_ends_and_its_firm_does_not() {
    LocalDate today = clock.today();
    Desk.Firm firm = certified();
    String branch = branch(firm);
    String letter = read(branch).extract().path("certificate");
    String inspection = branchAppointed(branch, today);

    done(Places.act(inspection, "report", "imran", report("FAILED", today, photo(inspection))));

    read(branch).body("state", equalTo("FAILED")).body("certificate", nullValue());
    verified(letter, today).body("reason", equalTo("REVOKED"));
    firm(firm).body("state", equalTo("ACTIVE")).body("certificate", equalTo(firm.certificate()));
    assertThat(lastLetter(branch)).isEqualTo("BRANCH_INSPECTION_FAILED");
    post("owner", "branches/" + branch + "/inspections", "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("nothing-to-inspect"));
  }

  @Test
  void each_place_has_its_own_days_and_one_whose_days_have_passed_lapses_alone() {
    LocalDate today = clock.today();
    Desk.Firm firm = certified();
    String lapses = branch(firm);
    String waits = branch(firm, "Third floor", "PK-PB");
    String inspection = branchAppointed(waits, today.plusDays(1));
    Places.aged(firm, 90);

    lookAtProvisionals.look();
    lookAtProvisionals.look();

    read(lapses).body("state", equalTo("LAPSED")).body("certificate", nullValue());
    assertThat(lastLetter(lapses)).isEqualTo("BRANCH_LAPSED");
    // The inspectorate has lost all of the other's days.
    read(waits)
        .body("state", equalTo("PROVISIONAL"))
        .body("certifiedUntil", equalTo(today.plusDays(90 + 30).toString()));
    get("owner", "inspections/" + inspection)
        .then()
        .body("lostDays", equalTo(90))
        .body("provisional.countedDays", equalTo(0));
    firm(firm).body("state", equalTo("ACTIVE")).body("certificate", equalTo(firm.certificate()));
  }

  @Test
  void the_inspectors_queue_shows_a_branch_where_it_is() {
    Desk.Firm firm = certified();
    String branch = branch(firm, "Hill office", "PK-GB");
    String inspection = done(post("owner", "branches/" + branch + "/inspections", "{}")).path("id");
    post("owner", "branches/" + branch + "/inspections", "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("inspection-under-way"));

    queue("PK-GB")
        .body("items.id", hasItem(inspection))
        .body(
            "items.find { it.id == '%s' }.branch.name".formatted(inspection),
            equalTo("Hill office"));
    queue("PK-PB").body("items.id", not(hasItem(inspection)));
    get("owner", "firms/" + firm.id() + "/inspections")
        .then()
        .body("items.branch.id", hasItem(branch))
        .body("provisional", nullValue());

    done(act("owner", "branches/" + branch, "closing", null));
    lookAtProvisionals.look();
    get("owner", "inspections/" + inspection).then().body("state", equalTo("LAPSED"));
    assertThat(post("stranger", "branches/" + branch + "/inspections", "{}").statusCode())
        .isEqualTo(404);
  }

  private static ValidatableResponse queue(String province) {
    return as("imran")
        .get(BASE + "inspections?limit=200&province=" + province)
        .then()
        .statusCode(200);
  }

  @Test
  void a_branch_of_a_suspended_firm_has_no_letter_and_another_one_when_it_is_reinstated() {
    LocalDate today = clock.today();
    Desk.Firm firm = certified();
    String branch = branch(firm);
    String letter = read(branch).extract().path("certificate");
    Places.aged(firm, 10);

    measured(firm, "suspension", "NO_ANSWER");
    lookAtProvisionals.look();
    read(branch).body("state", equalTo("PROVISIONAL")).body("certificate", nullValue());
    verified(letter, today).body("reason", equalTo("REVOKED"));
    // Nor by asking for the inspection, which goes on.
    String inspection = done(post("owner", "branches/" + branch + "/inspections", "{}")).path("id");
    done(Places.act(inspection, "withdrawal", "owner", null));
    read(branch).body("certificate", nullValue());

    measured(firm, "reinstatement", "SUSPENDED_IN_ERROR");
    lookAtProvisionals.look();
    lookAtProvisionals.look();

    read(branch)
        .body("certificate", not(equalTo(letter)))
        .body("certifiedUntil", equalTo(today.plusDays(79).toString()));
    verified(letter, today).body("reason", equalTo("REVOKED"));
    assertThat(Rows.count("SELECT count(*) FROM certificate WHERE branch_id = ?::uuid", branch))
        .isEqualTo(3);
  }

  @Test
  void the_letter_of_a_branch_does_not_come_back_when_its_firm_has_ended() {
    LocalDate today = clock.today();
    Desk.Firm firm = certified();
    String asked = branch(firm);
    String visited = branch(firm, "Third floor", "PK-PB");
    String letter = read(asked).extract().path("certificate");
    String other = read(visited).extract().path("certificate");
    String inspection = branchAppointed(visited, today);
    done(act("owner", "firms/" + firm.id(), "closing", "{}"));

    post("owner", "branches/" + asked + "/inspections", "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("nothing-to-inspect"));
    Places.act(inspection, "report", "imran", report("PASSED", today, photo(inspection)))
        .then()
        .statusCode(409)
        .body("code", equalTo("nothing-to-inspect"));
    lookAtProvisionals.look();

    verified(letter, today).body("reason", equalTo("REVOKED"));
    verified(other, today).body("reason", equalTo("REVOKED"));
  }

  private static void measured(Desk.Firm firm, String measure, String reason) {
    String because =
        "{\"reason\": \"%s\", \"words\": \"Seen.\", \"citation\": \"Order 12\"}".formatted(reason);
    done(act("rabia", "firms/" + firm.id(), measure, because));
  }

  @Test
  void an_officer_reads_a_branch_and_does_nothing_with_it() {
    Desk.Firm firm = certified();
    String branch = branch(firm);

    get("imran", "branches/" + branch)
        .then()
        .statusCode(200)
        .body("allowedActs.size()", equalTo(0));
    get("rabia", "firms/" + firm.id() + "/branches")
        .then()
        .statusCode(200)
        .body("items.id", contains(branch));
    assertThat(act("rabia", "branches/" + branch, "closing", null).statusCode()).isEqualTo(404);
  }
}
