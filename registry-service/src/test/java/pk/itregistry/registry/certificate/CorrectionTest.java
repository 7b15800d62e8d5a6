package pk.itregistry.registry.certificate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
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
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Places;

/** Days that are past are put right by two registrars; what was known before stays readable. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectionTest {
  @Inject DataSource source;
  @Inject BusinessClock clock;

  @Test
  void the_database_knows_the_states_of_a_correction() {
    Lifecycles.checkConstraint(source, "correction", "state", CorrectionLife.LIFE);
  }

  private static String wanted(LocalDate from, LocalDate last) {
    return """
    {"validFrom": "%s", "lastDay": "%s", "reason": "The fee was received on 31 August.",
     "citation": "Order 12 of the registrar"}
    """
        .formatted(from, last);
  }

  private static String proposed(String number, LocalDate from, LocalDate last) {
    return done(post("rabia", "certificates/" + number + "/corrections", wanted(from, last)))
        .path("id");
  }

  private static Response decided(String who, String number, String correction, String act) {
    String body = act.equals("rejection") ? "{\"reason\": \"Not shown.\"}" : null;
    return act(who, "certificates/" + number + "/corrections/" + correction, act, body);
  }

  private static ValidatableResponse verified(String number, LocalDate on, Instant knownAt) {
    return given()
        .queryParam("on", on.toString())
        .queryParam("knownAt", knownAt.toString())
        .get(BASE + "certificates/" + number + "/verification")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse firm(String firm, LocalDate on, Instant knownAt) {
    return as("owner")
        .queryParam("on", on.toString())
        .queryParam("knownAt", knownAt.toString())
        .get(BASE + "firms/" + firm)
        .then()
        .statusCode(200);
  }

  /**
   * Lapse on 31 August, money on 10 September, renewal recorded on 5 November back to 1 September:
   * known then "not certified", known now "certified".
   */
  @Test
  void a_late_renewal_is_recorded_back_and_what_was_known_then_stays() {
    LocalDate lapse = LocalDate.of(2026, 8, 31);
    LocalDate money = LocalDate.of(2026, 9, 10);
    LocalDate recorded = LocalDate.of(2026, 11, 5);
    Desk.Firm firm = Desk.firm();
    LocalDate last = LocalDate.parse(get("owner", "firms/" + firm.id()).path("certifiedUntil"));
    // It is the fifth of November: the firm lapsed on the last day of August, and renews late.
    LocalDate today = clock.today();
    LocalDate lapsedThen = today.minusDays(ChronoUnit.DAYS.between(lapse, recorded));
    Desk.aged(firm, (int) ChronoUnit.DAYS.between(lapsedThen, last));
    String number = Desk.renewedLate(firm);
    Desk.aged(firm, (int) ChronoUnit.DAYS.between(recorded, today));
    verified(firm.certificate(), lapse, clock.instant()).body("certified", equalTo(true));

    String correction = proposed(number, lapse.plusDays(1), lapse.plusYears(1));
    decided("rabia", number, correction, "approval")
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-same-registrar"));
    done(decided("rehan", number, correction, "approval"))
        .then()
        .body("state", equalTo("APPROVED"));

    Instant then = LegalTime.startOf(money.plusDays(1));
    verified(number, money, then)
        .body("certified", equalTo(false))
        .body("reason", equalTo("NOT_KNOWN_THEN"));
    verified(number, money, LegalTime.startOf(recorded.plusDays(2)))
        .body("certified", equalTo(false))
        .body("reason", equalTo("NOT_YET_VALID"));
    verified(number, money, clock.instant()).body("certified", equalTo(true));
    firm(firm.id(), money, then).body("state", equalTo("EXPIRED")).body("certificate", nullValue());
    firm(firm.id(), money, clock.instant())
        .body("state", equalTo("ACTIVE"))
        .body("certificate", equalTo(number));
    for (String type : new String[] {"superseded", "corrected"}) {
      assertThat(
              Rows.count(
                  "SELECT count(*) FROM outbox WHERE type LIKE '%certificate.' || ? || '.v1'"
                      + " AND event LIKE '%' || ? || '%'",
                  type, number))
          .as(type)
          .isEqualTo(1);
    }
  }

  @Test
  void nothing_changes_before_a_second_registrar_agrees() {
    String number = Desk.firm().certificate();
    LocalDate today = clock.today();
    String correction = proposed(number, today.minusDays(30), today.plusDays(30));
    String read = "certificates/" + number + "/corrections/" + correction;

    get("rabia", read).then().body("allowedActs", contains("WITHDRAW"));
    get("rehan", read)
        .then()
        .body("allowedActs", containsInAnyOrder("APPROVE", "REJECT", "WITHDRAW"));
    get("rehan", "corrections?state=PROPOSED&limit=200")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(correction));
    verified(number, today.minusDays(10), clock.instant()).body("certified", equalTo(false));

    done(decided("rehan", number, correction, "rejection"))
        .then()
        .body("state", equalTo("REJECTED"))
        .body("rejection", equalTo("Not shown."));
    verified(number, today.minusDays(10), clock.instant()).body("certified", equalTo(false));
    String again = proposed(number, today.minusDays(20), today.plusDays(20));
    done(decided("rabia", number, again, "withdrawal")).then().body("state", equalTo("WITHDRAWN"));
    get("rabia", "certificates/" + number + "/corrections")
        .then()
        .body("items.state", contains("REJECTED", "WITHDRAWN"));
  }

  @Test
  void two_corrections_of_one_certificate_do_not_wait_beside_each_other() {
    String number = Desk.firm().certificate();
    LocalDate today = clock.today();
    proposed(number, today.minusDays(30), today);

    post("rehan", "certificates/" + number + "/corrections", wanted(today, today))
        .then()
        .statusCode(409)
        .body("code", equalTo("correction-under-way"));
  }

  @Test
  void what_cannot_be_is_refused_with_every_fault() {
    Desk.Firm firm = Desk.firm();
    LocalDate today = clock.today();
    String corrections = "certificates/" + firm.certificate() + "/corrections";

    post("rabia", corrections, wanted(today, today.minusDays(1)))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/lastDay"))
        .body("errors[0].code", equalTo("before-first-day"));
    post("rabia", corrections, wanted(today, today.plusYears(1)))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("rule-one-year"));
    post("rabia", corrections, "{}")
        .then()
        .statusCode(400)
        .body(
            "errors.pointer", containsInAnyOrder("/validFrom", "/lastDay", "/reason", "/citation"));
    post("rabia", "certificates/ITR-1999-000001/corrections", wanted(today, today))
        .then()
        .statusCode(404)
        .body("code", equalTo("not-one-of-ours"));
    post("owner", corrections, wanted(today, today)).then().statusCode(403);
  }

  @Test
  void days_on_which_another_certificate_certifies_are_not_certified_twice() {
    Desk.Firm firm = Desk.firm();
    LocalDate last = LocalDate.parse(get("owner", "firms/" + firm.id()).path("certifiedUntil"));
    Desk.aged(firm, (int) ChronoUnit.DAYS.between(clock.today(), last) + 20);
    String number = Desk.renewedLate(firm);
    LocalDate today = clock.today();

    post(
            "rabia",
            "certificates/" + number + "/corrections",
            wanted(today.minusDays(30), today.plusDays(30)))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("rule-certified-already"))
        .body("errors[0].detail", containsString(firm.certificate()));
  }

  @Test
  void the_database_itself_keeps_the_certified_days_of_a_firm_apart() throws Exception {
    String number = Desk.firm().certificate();
    try (Connection service = Rows.asService()) {
      assertThatThrownBy(() ->
              Rows.execute(
                  service,
                  "INSERT INTO certificate (id, version, number, firm_id, valid_from, valid_until,"
                      + " recorded_at, cause) SELECT gen_random_uuid(), 0, number || '9', firm_id,"
                      + " valid_until - 1, valid_until + 1, now(), 'RENEWAL'"
                      + " FROM certificate WHERE number = '"
                      + number
                      + "'"))
          .hasMessageStartingWith("23P01");
    }
  }

  @Test
  void what_a_measure_ended_is_not_corrected_back_to_life() {
    Desk.Firm firm = Desk.firm();
    LocalDate today = clock.today();
    done(
        act(
            "rabia",
            "firms/" + firm.id(),
            "suspension",
            "{\"reason\": \"NO_ANSWER\", \"words\": \"Silent.\", \"citation\": \"12\"}"));

    post(
            "rabia",
            "certificates/" + firm.certificate() + "/corrections",
            wanted(today, today.plusDays(30)))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("rule-ended-by-measure"));
  }

  @Test
  void a_provisional_certificate_is_not_corrected_by_two_registrars() {
    Desk.Firm firm = Places.callCentre();
    LocalDate today = clock.today();

    post(
            "rabia",
            "certificates/" + firm.certificate() + "/corrections",
            wanted(today, today.plusDays(30)))
        .then()
        .statusCode(422)
        .body("errors.code", hasItem("rule-provisional"));
  }

  @Test
  void a_correction_of_what_has_changed_since_is_too_late_and_can_be_withdrawn() {
    Desk.Firm firm = Desk.firm();
    LocalDate today = clock.today();
    String correction = proposed(firm.certificate(), today, today.plusDays(30));
    done(
        act(
            "rabia",
            "firms/" + firm.id(),
            "suspension",
            "{\"reason\": \"NO_ANSWER\", \"words\": \"Silent.\", \"citation\": \"12\"}"));

    decided("rehan", firm.certificate(), correction, "approval")
        .then()
        .statusCode(409)
        .body("code", equalTo("certificate-changed"));
    done(decided("rehan", firm.certificate(), correction, "withdrawal"));
  }
}
