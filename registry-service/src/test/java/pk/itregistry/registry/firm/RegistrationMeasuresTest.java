package pk.itregistry.registry.firm;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.registry.testkit.Desk.BASE;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Listener;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;

/**
 * A registration is suspended, reinstated, cancelled and closed, and its certified days with it.
 */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrationMeasuresTest {
  @Inject BusinessClock clock;

  private static String because(String reason) {
    return """
    {"reason": "%s", "words": "Seen at the visit.", "citation": "PSEB regulations, 12"}
    """
        .formatted(reason);
  }

  private static Response measured(String firm, String measure, String reason) {
    return done(act("rabia", "firms/" + firm, measure, because(reason)));
  }

  private static ValidatableResponse verified(String number, LocalDate on) {
    return given()
        .queryParam("on", on.toString())
        .get(BASE + "certificates/" + number + "/verification")
        .then()
        .statusCode(200);
  }

  /** A firm whose certificate began a hundred days ago. */
  private static Desk.Firm aged() {
    Desk.Firm firm = Desk.firm();
    Desk.aged(firm, 100);
    return firm;
  }

  @Test
  void a_suspension_ends_the_certified_days_today_and_says_why() {
    Desk.Firm firm = aged();
    LocalDate today = clock.today();

    measured(firm.id(), "suspension", "false-particulars")
        .then()
        .body("state", equalTo("SUSPENDED"))
        .body("since", equalTo(today.toString()))
        .body("measure.reason", equalTo("FALSE_PARTICULARS"))
        .body("measure.words", equalTo("Seen at the visit."))
        .body("measure.citation", equalTo("PSEB regulations, 12"))
        .body("certificate", nullValue())
        .body("allowedActs", containsInAnyOrder("REINSTATE", "CANCEL"));

    verified(firm.certificate(), today.minusDays(1)).body("certified", equalTo(true));
    verified(firm.certificate(), today)
        .body("certified", equalTo(false))
        .body("reason", equalTo("REVOKED"));
    get("owner", "firms/" + firm.id()).then().body("allowedActs", empty());
    given()
        .queryParam("q", firm.ntn())
        .get(BASE + "register")
        .then()
        .body("items[0].state", equalTo("SUSPENDED"))
        .body("items[0].measure", nullValue());
  }

  @Test
  void a_reinstated_firm_is_certified_for_what_is_left_of_its_year() {
    Desk.Firm firm = aged();
    LocalDate today = clock.today();
    String last = get("owner", "firms/" + firm.id()).path("certifiedUntil");
    measured(firm.id(), "suspension", "NO_ANSWER");

    String number =
        measured(firm.id(), "reinstatement", "GROUND_GONE")
            .then()
            .body("state", equalTo("ACTIVE"))
            .body("certifiedUntil", equalTo(last))
            .extract()
            .path("certificate");

    assertThat(number).isNotEqualTo(firm.certificate());
    verified(number, today).body("certified", equalTo(true));
    verified(number, today.minusDays(1)).body("reason", equalTo("NOT_YET_VALID"));
    measured(firm.id(), "suspension", "NO_ANSWER");
    measured(firm.id(), "reinstatement", "SUSPENDED_IN_ERROR")
        .then()
        .body("certifiedUntil", equalTo(last));
  }

  @Test
  void a_certificate_that_is_suspended_on_its_first_day_certifies_on_none() {
    Desk.Firm firm = Desk.firm();
    LocalDate today = clock.today();

    measured(firm.id(), "suspension", "ORDER_OF_A_COURT");

    verified(firm.certificate(), today).body("reason", equalTo("REVOKED"));
    verified(firm.certificate(), today.plusDays(1)).body("reason", equalTo("REVOKED"));
    measured(firm.id(), "reinstatement", "GROUND_GONE").then().body("state", equalTo("ACTIVE"));
  }

  @Test
  void a_cancelled_firm_has_ended_and_may_apply_again() {
    Desk.Firm firm = aged();

    measured(firm.id(), "cancellation", "STRUCK_OFF")
        .then()
        .body("state", equalTo("CANCELLED"))
        .body("allowedActs", empty());

    act("rabia", "firms/" + firm.id(), "reinstatement", because("GROUND_GONE"))
        .then()
        .statusCode(409)
        .body("code", equalTo("act-not-allowed"));
    assertThat(Desk.firm(firm.ntn()).id()).isNotEqualTo(firm.id());
  }

  @Test
  void an_owner_gives_the_registration_up_and_need_not_say_why() {
    Desk.Firm firm = aged();
    get("owner", "firms/" + firm.id()).then().body("allowedActs", contains("CLOSE"));

    done(act("owner", "firms/" + firm.id(), "closing", "{}"))
        .then()
        .body("state", equalTo("CANCELLED"))
        .body("measure.reason", equalTo("CLOSED_BY_OWNER"))
        .body("measure.words", nullValue());

    verified(firm.certificate(), clock.today()).body("reason", equalTo("REVOKED"));
  }

  @Test
  void a_reason_is_one_of_the_list_for_the_act_and_nothing_is_done_otherwise() {
    Desk.Firm firm = Desk.firm();
    given()
        .get(BASE + "measure-reasons")
        .then()
        .statusCode(200)
        .body("items.code", hasItems("FALSE_PARTICULARS", "STRUCK_OFF", "GROUND_GONE"))
        .body("items[0].confirmed", equalTo(false));

    act("rabia", "firms/" + firm.id(), "suspension", because("STRUCK_OFF"))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/reason"))
        .body("errors[0].code", equalTo("rule-known-reason"))
        .body("errors[0].detail", containsString("FALSE_PARTICULARS"));
    act("rabia", "firms/" + firm.id(), "suspension", "{\"reason\": \"7\"}")
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/reason", "/words", "/citation"));
    get("owner", "firms/" + firm.id()).then().body("state", equalTo("ACTIVE"));
  }

  @Test
  void a_registrar_takes_no_measure_against_a_firm_of_their_own() {
    String firm = Desk.firm().id();
    Desk.grant(firm, "PERSON", TestTokens.subjectOf("rehan"), "\"VIEW_RETURNS\"");

    act("rehan", "firms/" + firm, "suspension", because("NO_ANSWER"))
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-own-firm"));
  }

  @Test
  void others_hear_of_the_firm_of_the_row_that_ended_and_of_the_one_that_goes_on() {
    try (Listener listener = new Listener("registry")) {
      Desk.Firm firm = aged();
      measured(firm.id(), "suspension", "NO_ANSWER");

      List<JsonNode> heard = listener.awaitOf(firm.id(), 2);
      assertThat(heard.getLast().at("/type").textValue())
          .isEqualTo("pk.itregistry.registry.firm.changed.v1");
      assertThat(heard.getLast().at("/data/firm/state").textValue()).isEqualTo("SUSPENDED");
      assertThat(heard.getLast().at("/data/firm/version").longValue()).isEqualTo(1);
      for (String type : List.of("superseded", "corrected")) {
        assertThat(
                Rows.count(
                    "SELECT count(*) FROM outbox WHERE type LIKE '%certificate.' || ? || '.v1'"
                        + " AND event LIKE '%' || ? || '%'",
                    type, firm.certificate()))
            .as(type)
            .isEqualTo(1);
      }
    }
  }

  @Test
  void two_registrars_at_the_same_moment_suspend_once() throws Exception {
    String firm = Desk.firm().id();
    String version = People.etag("rabia", "firms/" + firm);

    List<Response> answers =
        People.atOnce(
            4,
            () ->
                People.post(
                    "rabia", "firms/" + firm + "/suspension", because("NO_ANSWER"), version));

    assertThat(answers.stream().map(Response::statusCode)).containsOnlyOnce(200);
    assertThat(answers.stream().filter(one -> one.statusCode() != 200).map(Response::statusCode))
        .allMatch(status -> status == 412 || status == 409);
  }

  @Test
  void software_gives_no_registration_up() {
    String firm = Desk.firm().id();
    Desk.grant(firm, "CLIENT", "portal-ledgerly", "\"VIEW_RETURNS\"");

    as("portal-ledgerly")
        .header("If-Match", "\"0\"")
        .body("{}")
        .post(BASE + "firms/" + firm + "/closing")
        .then()
        .statusCode(403);
  }
}
