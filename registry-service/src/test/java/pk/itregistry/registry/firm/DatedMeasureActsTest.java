package pk.itregistry.registry.firm;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;

/** A measure holds from another day: one to come by itself, one that is past by two registrars. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DatedMeasureActsTest {
  @Inject DataSource source;
  @Inject BusinessClock clock;
  @Inject LookAtMeasures lookAtMeasures;

  @Test
  void the_database_knows_the_states_of_a_dated_measure() {
    Lifecycles.checkConstraint(source, "dated_measure", "state", DatedMeasureLife.LIFE);
  }

  private static Response proposed(String firm, String act, LocalDate from, String reason) {
    return post("rabia", "firms/" + firm + "/dated-measures", Desk.measure(act, from, reason));
  }

  private static String made(String firm, String act, LocalDate from, String reason) {
    return done(proposed(firm, act, from, reason)).path("id");
  }

  private static ValidatableResponse verified(String number, LocalDate on) {
    return given()
        .queryParam("on", on.toString())
        .get(BASE + "certificates/" + number + "/verification")
        .then()
        .statusCode(200);
  }

  private static void measured(Desk.Firm firm, String measure, String reason) {
    done(
        act(
            "rabia",
            "firms/" + firm.id(),
            measure,
            "{\"reason\": \"%s\", \"words\": \"Seen.\", \"citation\": \"12\"}".formatted(reason)));
  }

  private Desk.Firm aged() {
    Desk.Firm firm = Desk.firm();
    Desk.aged(firm, 100);
    return firm;
  }

  @Test
  void a_suspension_of_a_day_to_come_is_taken_on_that_day() {
    Desk.Firm firm = aged();
    LocalDate day = clock.today().plusDays(20);
    String measure = made(firm.id(), "SUSPEND", day, "NO_ANSWER");
    lookAtMeasures.look();
    get("rabia", "dated-measures/" + measure)
        .then()
        .body("state", equalTo("ORDERED"))
        .body("allowedActs", contains("WITHDRAW"));
    get("owner", "firms/" + firm.id()).then().body("state", equalTo("ACTIVE"));

    Rows.change(
        "UPDATE dated_measure SET from_day = from_day - 20 WHERE id = ?", UUID.fromString(measure));
    lookAtMeasures.look();

    get("rabia", "dated-measures/" + measure).then().body("state", equalTo("TAKEN"));
    get("owner", "firms/" + firm.id())
        .then()
        .body("state", equalTo("SUSPENDED"))
        .body("since", equalTo(clock.today().toString()))
        .body("measure.reason", equalTo("NO_ANSWER"));
    verified(firm.certificate(), clock.today()).body("reason", equalTo("REVOKED"));
  }

  @Test
  void a_suspension_of_a_past_day_takes_another_registrar_and_what_was_known_stays() {
    Desk.Firm firm = aged();
    LocalDate today = clock.today();
    Instant before = LegalTime.startOf(today.minusDays(1));
    String measure = made(firm.id(), "SUSPEND", today.minusDays(40), "ORDER_OF_A_COURT");
    act("rabia", "dated-measures/" + measure, "approval", null)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-same-registrar"));
    get("owner", "firms/" + firm.id()).then().body("state", equalTo("ACTIVE"));

    done(act("rehan", "dated-measures/" + measure, "approval", null))
        .then()
        .body("state", equalTo("TAKEN"));

    get("owner", "firms/" + firm.id())
        .then()
        .body("since", equalTo(today.minusDays(40).toString()));
    verified(firm.certificate(), today.minusDays(41)).body("certified", equalTo(true));
    verified(firm.certificate(), today.minusDays(40)).body("certified", equalTo(false));
    as("owner")
        .queryParam("on", today.minusDays(30).toString())
        .queryParam("knownAt", before.toString())
        .get(BASE + "firms/" + firm.id())
        .then()
        .body("state", equalTo("ACTIVE"));
    as("owner")
        .queryParam("on", today.minusDays(30).toString())
        .get(BASE + "firms/" + firm.id())
        .then()
        .body("state", equalTo("SUSPENDED"));
    assertThat(
            Rows.count(
                "SELECT count(*) FROM outbox WHERE type LIKE '%certificate.corrected.v1'"
                    + " AND event LIKE '%' || ? || '%'",
                firm.certificate()))
        .isEqualTo(1);
  }

  @Test
  void a_suspension_in_error_is_ended_from_its_first_day_and_no_day_is_lost() {
    Desk.Firm firm = aged();
    LocalDate day = clock.today().minusDays(10);
    String suspension = made(firm.id(), "SUSPEND", day, "NO_ANSWER");
    done(act("rehan", "dated-measures/" + suspension, "approval", null));
    String back = made(firm.id(), "REINSTATE", day, "SUSPENDED_IN_ERROR");

    done(act("rehan", "dated-measures/" + back, "approval", null));

    String number = get("owner", "firms/" + firm.id()).path("certificate");
    verified(firm.certificate(), day.minusDays(1)).body("certified", equalTo(true));
    verified(number, day).body("certified", equalTo(true));
  }

  @Test
  void a_day_on_which_it_stood_otherwise_or_today_is_refused() {
    Desk.Firm firm = aged();
    LocalDate today = clock.today();

    for (LocalDate day : new LocalDate[] {today, today.plusYears(1).plusDays(1)}) {
      proposed(firm.id(), "SUSPEND", day, "NO_ANSWER")
          .then()
          .statusCode(422)
          .body("errors[0].pointer", equalTo("/from"))
          .body("errors[0].code", equalTo("rule-another-day"));
    }
    proposed(firm.id(), "SUSPEND", today.minusDays(101), "NO_ANSWER")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("rule-since-it-stands-so"));
    proposed(firm.id(), "SUSPEND", today.minusDays(1), "STRUCK_OFF")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("rule-known-reason"));
    proposed(firm.id(), "REINSTATE", today.minusDays(1), "GROUND_GONE").then().statusCode(409);
    get("rabia", "firms/" + firm.id() + "/dated-measures").then().body("items", empty());
  }

  @Test
  void what_was_proposed_is_not_approved_where_the_registration_has_changed_since() {
    Desk.Firm firm = aged();
    LocalDate today = clock.today();
    String measure = made(firm.id(), "SUSPEND", today.minusDays(40), "ORDER_OF_A_COURT");
    measured(firm, "suspension", "NO_ANSWER");
    act("rehan", "dated-measures/" + measure, "approval", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("act-not-allowed"));
    measured(firm, "reinstatement", "GROUND_GONE");

    act("rehan", "dated-measures/" + measure, "approval", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("stands-otherwise-since"))
        .body("detail", containsString(today.toString()));

    get("owner", "firms/" + firm.id()).then().body("state", equalTo("ACTIVE"));
    get("rehan", "dated-measures/" + measure)
        .then()
        .body("state", equalTo("PROPOSED"))
        .body("allowedActs", containsInAnyOrder("APPROVE", "REJECT", "WITHDRAW"));
    done(act("rabia", "dated-measures/" + measure, "withdrawal", null));
  }

  @Test
  void a_registrar_does_not_know_of_a_measure_against_a_firm_of_their_own() {
    Desk.Firm firm = aged();
    String measure = made(firm.id(), "SUSPEND", clock.today().minusDays(5), "NO_ANSWER");
    get("rehan", "dated-measures/" + measure).then().statusCode(200);
    Desk.grant(firm.id(), "PERSON", TestTokens.subjectOf("rehan"), "\"VIEW_RETURNS\"");

    get("rehan", "dated-measures/" + measure).then().statusCode(404);
    get("rehan", "firms/" + firm.id() + "/dated-measures").then().statusCode(404);
    post("rehan", "dated-measures/" + measure + "/approval", null, "\"0\"").then().statusCode(404);
    for (String reader : List.of("rehan", "rabia")) {
      as(reader)
          .queryParam("state", "PROPOSED")
          .queryParam("limit", 200)
          .get(BASE + "dated-measures")
          .then()
          .statusCode(200)
          .body("items.id", reader.equals("rabia") ? hasItem(measure) : not(hasItem(measure)));
    }
    post("rehan", "firms/" + firm.id() + "/dated-measures", "{}")
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-own-firm"));
    done(act("rabia", "dated-measures/" + measure, "withdrawal", null));
  }

  @Test
  void one_waits_at_a_time_and_is_rejected_with_words_or_withdrawn() {
    Desk.Firm firm = aged();
    LocalDate day = clock.today().minusDays(5);
    String first = made(firm.id(), "SUSPEND", day, "NO_ANSWER");
    proposed(firm.id(), "CANCEL", day, "STRUCK_OFF")
        .then()
        .statusCode(409)
        .body("code", equalTo("measure-waits"));
    as("rehan")
        .queryParam("state", "PROPOSED")
        .queryParam("limit", 200)
        .get(BASE + "dated-measures")
        .then()
        .body("items.id", hasItem(first));

    done(act("rehan", "dated-measures/" + first, "rejection", "{\"reason\": \"It answered.\"}"))
        .then()
        .body("rejection", equalTo("It answered."));
    String second = made(firm.id(), "CANCEL", day, "STRUCK_OFF");
    done(act("rabia", "dated-measures/" + second, "withdrawal", null))
        .then()
        .body("state", equalTo("WITHDRAWN"));
    get("owner", "firms/" + firm.id()).then().body("state", equalTo("ACTIVE"));
  }

  @Test
  void what_was_ordered_lapses_where_the_registration_has_ended_before() {
    Desk.Firm firm = aged();
    String measure = made(firm.id(), "SUSPEND", clock.today().plusDays(5), "NO_ANSWER");
    done(act("owner", "firms/" + firm.id(), "closing", "{}"));
    Rows.change(
        "UPDATE dated_measure SET from_day = from_day - 5 WHERE id = ?", UUID.fromString(measure));

    lookAtMeasures.look();

    get("rabia", "dated-measures/" + measure).then().body("state", equalTo("LAPSED"));
  }
}
