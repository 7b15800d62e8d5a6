package pk.itregistry.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Places.act;
import static pk.itregistry.registry.testkit.Places.appointed;
import static pk.itregistry.registry.testkit.Places.callCentre;
import static pk.itregistry.registry.testkit.Places.photo;
import static pk.itregistry.registry.testkit.Places.report;
import static pk.itregistry.registry.testkit.Places.requested;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Papers;
import pk.itregistry.registry.testkit.Places;
import pk.itregistry.registry.testkit.Posts;

/** What an inspector has to do: the queue, who may, what a report needs. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class InspectorsWorkTest {
  @Inject BusinessClock clock;

  private static ValidatableResponse firm(Desk.Firm firm) {
    return get("owner", "firms/" + firm.id()).then().statusCode(200);
  }

  private static ValidatableResponse read(String inspection) {
    return get("imran", "inspections/" + inspection).then().statusCode(200);
  }

  @Test
  void an_inspection_is_asked_for_once_at_a_time_even_by_two_at_the_same_moment()
      throws InterruptedException {
    Desk.Firm firm = callCentre();

    assertThat(
            People.atOnce(
                4, () -> post("owner", "firms/" + firm.id() + "/inspections", "{}").statusCode()))
        .containsOnlyOnce(201)
        .containsOnly(201, 409);
    post("owner", "firms/" + firm.id() + "/inspections", "{\"readyFrom\": \"2001-01-01\"}")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/readyFrom"));
    post("owner", "firms/" + Desk.firm().id() + "/inspections", "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("nothing-to-inspect"));
  }

  @Test
  void whoever_had_a_hand_in_the_firm_does_not_inspect_it() {
    Desk.Firm firm = callCentre("PK-GB");
    String inspection = requested(firm);
    String iffat = TestTokens.subjectOf("iffat");
    Rows.change(
        "INSERT INTO application_act (application, act, by_role, person, inner_act, at, day)"
            + " SELECT id, 'RETURN', 'registrar', ?, false, now(), current_date"
            + " FROM application WHERE firm_id = ?",
        iffat,
        UUID.fromString(firm.id()));

    act(inspection, "assignment", "iffat", null)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-hand-in-the-firm"));
    get("iffat", "inspections/" + inspection).then().body("allowedActs", empty());
    as("iffat")
        .body("{\"province\": \"PK-GB\"}")
        .post(BASE + "inspections/next")
        .then()
        .statusCode(409)
        .body("code", equalTo("nothing-to-visit"));
    as("imran")
        .body("{\"province\": \"PK-GB\"}")
        .post(BASE + "inspections/next")
        .then()
        .statusCode(201)
        .body("id", equalTo(inspection))
        .body("held.by", equalTo(TestTokens.subjectOf("imran")));
    Desk.grant(firm.id(), "PERSON", TestTokens.subjectOf("imran"), "\"VIEW_RETURNS\"");
    assertThat(act(inspection, "appointment", "imran", "{\"day\": \"2030-01-01\"}").statusCode())
        .isEqualTo(403);
  }

  @Test
  void the_queue_shows_what_waits_in_the_inspectors_provinces_oldest_first() {
    Rows.change(
        "UPDATE inspection SET state = 'WITHDRAWN' WHERE state IN ('REQUESTED', 'SCHEDULED')"
            + " AND firm_id IN (SELECT id FROM firm WHERE province IN ('PK-JK', 'PK-GB'))");
    Desk.Firm old = callCentre("PK-JK");
    String first = requested(old);
    Places.aged(old, 9);
    String second = requested(callCentre("PK-JK"));
    String elsewhere = requested(callCentre("PK-GB"));
    done(act(second, "assignment", "imran", null));

    queue("&province=PK-JK")
        .body("items.id", contains(first, second))
        .body("items.days", contains(9, 0))
        .body("items[0].held", nullValue())
        .body("items[1].held.by", equalTo(TestTokens.subjectOf("imran")));
    queue("&province=PK-JK&olderThanDays=9").body("items.id", contains(first));
    queue("&province=PK-JK&whose=MINE").body("items.id", contains(second));
    queue("&province=PK-JK&whose=NOBODYS").body("items.id", contains(first));
    queue("&province=PK-JK&state=SCHEDULED").body("items", hasSize(0));
    try {
      Posts.inspector("iffat", Posts.office("PK-GB"));
      as("iffat").get(BASE + "inspections").then().body("items.id", contains(elsewhere));
      as("iffat")
          .body("{}")
          .post(BASE + "inspections/next")
          .then()
          .statusCode(201)
          .body("id", equalTo(elsewhere));
    } finally {
      Posts.inspector("iffat", null);
    }
    as("imran").get(BASE + "inspections?state=PASSED").then().statusCode(400);
    as("owner").get(BASE + "inspections").then().statusCode(403);
  }

  private static ValidatableResponse queue(String filters) {
    return as("imran").get(BASE + "inspections?limit=200" + filters).then().statusCode(200);
  }

  @Test
  void two_inspectors_at_once_are_never_given_one_inspection() throws InterruptedException {
    Rows.change(
        "UPDATE inspection SET state = 'WITHDRAWN' WHERE state IN ('REQUESTED', 'SCHEDULED')"
            + " AND firm_id IN (SELECT id FROM firm WHERE province = 'PK-BA')");
    String inspection = requested(callCentre("PK-BA"));

    List<Integer> answers =
        People.atOnce(
            6,
            () ->
                as("imran")
                    .body("{\"province\": \"PK-BA\"}")
                    .post(BASE + "inspections/next")
                    .statusCode());

    assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    read(inspection).body("held", notNullValue());
  }

  @Test
  void a_report_says_all_that_is_wrong_with_it_at_once() {
    LocalDate today = clock.today();
    Desk.Firm firm = callCentre();
    String inspection = appointed(firm, today);
    String other = photo(appointed(callCentre(), today));

    act(inspection, "report", "imran", report("PASSED", today.plusDays(1)))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/visitedOn", "/photos"))
        .body("errors.code", contains("rule-not-the-future", "rule-photos"));
    act(inspection, "report", "imran", report("PASSED", today, other))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/photos/0"));
    act(
            inspection,
            "report",
            "imran",
            "{\"outcome\": \"FAILED\", \"visitedOn\": \"%s\", \"findings\": \" \"}"
                .formatted(today))
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/findings", "/citation"));
    firm(firm).body("state", equalTo("PROVISIONAL"));
  }

  @Test
  void a_photograph_is_an_image_added_by_the_inspector_on_the_day_of_the_visit_or_later() {
    LocalDate today = clock.today();
    String inspection = requested(callCentre());

    assertThat(photographed(inspection, "imran").statusCode()).isEqualTo(409);
    done(act(inspection, "appointment", "imran", "{\"day\": \"%s\"}".formatted(today.plusDays(1))));
    assertThat(photographed(inspection, "imran").statusCode()).isEqualTo(409);
    done(act(inspection, "appointment", "imran", "{\"day\": \"%s\"}".formatted(today)));
    assertThat(photographed(inspection, "iffat").jsonPath().getString("code"))
        .isEqualTo("inspection-held");
    assertThat(photographed(inspection, "owner").statusCode()).isEqualTo(403);
    assertThat(
            Places.photographed(inspection, "imran", "application/pdf", Papers.pdf(100))
                .statusCode())
        .isEqualTo(415);
    assertThat(
            Places.photographed(inspection, "imran", "image/png", Papers.bad("png")).statusCode())
        .isEqualTo(422);
    String photo = photo(inspection);
    get("owner", "inspections/" + inspection + "/photos").then().body("photos.id", hasItem(photo));
    assertThat(get("stranger", "inspections/" + inspection + "/photos").statusCode())
        .isEqualTo(404);
  }

  private static Response photographed(String inspection, String who) {
    return Places.photographed(inspection, who, "image/png", Places.image());
  }
}
