package pk.itregistry.registry.inspection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
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

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.plumbing.testkit.Listener;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Places;

/** A call centre from its provisional registration to what becomes of it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class InspectionDoorTest {
  @Inject DataSource source;
  @Inject BusinessClock clock;
  @Inject LookAtProvisionals lookAtProvisionals;

  private static ValidatableResponse firm(Desk.Firm firm) {
    return get("owner", "firms/" + firm.id()).then().statusCode(200);
  }

  private static ValidatableResponse read(String inspection) {
    return get("imran", "inspections/" + inspection).then().statusCode(200);
  }

  private static ValidatableResponse verified(String number, LocalDate on) {
    return given()
        .queryParam("on", on.toString())
        .get(BASE + "certificates/" + number + "/verification")
        .then()
        .statusCode(200);
  }

  @Test
  void the_database_knows_the_states_of_an_inspection() {
    Lifecycles.checkConstraint(source, "inspection", "state", InspectionLife.LIFE);
  }

  @Test
  void a_call_centre_is_registered_provisionally_for_ninety_days_and_certified_for_nothing() {
    LocalDate today = clock.today();
    Desk.Firm firm = callCentre();

    firm(firm)
        .body("state", equalTo("PROVISIONAL"))
        .body("certificate", equalTo(firm.certificate()))
        .body("certifiedUntil", equalTo(today.plusDays(89).toString()))
        .body("allowedActs", contains("CLOSE"));
    given()
        .get(BASE + "certificates/" + firm.certificate())
        .then()
        .body("provisional", equalTo(true))
        .body("lastDay", equalTo(today.plusDays(89).toString()));
    verified(firm.certificate(), today)
        .body("provisional", equalTo(true))
        .body("certified", equalTo(false))
        .body("reason", equalTo("PROVISIONAL"));
    get("owner", "firms/" + firm.id() + "/inspections")
        .then()
        .body("items", empty())
        .body("provisional.grantedDays", equalTo(90))
        .body("provisional.lostDays", equalTo(0))
        .body("provisional.lastDay", equalTo(today.plusDays(89).toString()))
        .body("provisional.confirmed", equalTo(false));
  }

  @Test
  void a_call_centre_that_nobody_has_claimed_yet_is_inspected_like_others() {
    Desk.Firm firm = callCentre();
    String inspection = requested(firm);
    Rows.change("UPDATE firm SET owner = NULL WHERE id = ?", UUID.fromString(firm.id()));

    done(act(inspection, "appointment", "imran", "{\"day\": \"%s\"}".formatted(clock.today())))
        .then()
        .body("state", equalTo("SCHEDULED"));
  }

  @Test
  void passed_the_registration_is_active_and_the_certificate_full_for_what_is_left_of_the_year() {
    LocalDate today = clock.today();
    Desk.Firm firm = callCentre();
    try (Listener listener = new Listener("registry")) {
      String inspection = requested(firm);
      done(act(inspection, "appointment", "imran", "{\"day\": \"%s\"}".formatted(today)));
      String kept = photo(inspection);
      String other = photo(inspection);
      Places.aged(firm, 10);
      done(act(inspection, "report", "imran", report("PASSED", today, kept)))
          .then()
          .body("state", equalTo("PASSED"))
          .body("report.findings", equalTo("Forty places, two lines."))
          .body("report.photos", contains(kept))
          .body("report.by", equalTo(TestTokens.subjectOf("imran")))
          .body("lostDays", equalTo(10))
          .body("provisional", nullValue())
          .body("allowedActs", empty());

      String full = firm(firm).body("state", equalTo("ACTIVE")).extract().path("certificate");
      assertThat(full).isNotEqualTo(firm.certificate());
      // A year from the registration ten days ago, without the ten that the inspectorate lost.
      verified(full, today)
          .body("certified", equalTo(true))
          .body("provisional", equalTo(false))
          .body("validFrom", equalTo(today.toString()))
          .body("lastDay", equalTo(today.plusYears(1).minusDays(1).toString()));
      verified(firm.certificate(), today)
          .body("certified", equalTo(false))
          .body("reason", equalTo("EXPIRED"));
      assertThat(get("imran", "inspections/" + inspection + "/photos/" + other).statusCode())
          .isEqualTo(404);
      assertThat(get("owner", "inspections/" + inspection + "/photos/" + kept + "/content"))
          .satisfies(image -> assertThat(image.contentType()).isEqualTo("image/png"));
      assertThat(
              listener.awaitOf(inspection, 3).stream()
                  .map(event -> event.at("/data/inspection/state").textValue()))
          .containsExactly("REQUESTED", "SCHEDULED", "PASSED");
      List<JsonNode> told = listener.awaitOf(firm.id(), 2);
      assertThat(told.stream().map(event -> event.at("/data/firm/state").textValue()))
          .containsExactly("PROVISIONAL", "ACTIVE");
    }
    assertThat(
            Rows.text(
                "SELECT kind FROM notice WHERE case_number = ? ORDER BY id DESC LIMIT 1",
                firm.id()))
        .isEqualTo("INSPECTION_PASSED");
  }

  @Test
  void failed_it_ends_today_with_what_was_found_and_the_firm_applies_again() {
    LocalDate today = clock.today();
    Desk.Firm firm = callCentre();
    String inspection = appointed(firm, today);
    String photo = photo(inspection);

    done(act(inspection, "report", "imran", report("FAILED", today, photo)))
        .then()
        .body("state", equalTo("FAILED"))
        .body("report.citation", equalTo("PSEB call centre rules, 4"));

    firm(firm)
        .body("state", equalTo("CANCELLED"))
        .body("measure.reason", equalTo("INSPECTION_FAILED"))
        .body("measure.words", equalTo("Forty places, two lines."))
        .body("measure.citation", equalTo("PSEB call centre rules, 4"))
        .body("certificate", nullValue());
    done(Desk.act(Places.paid(firm.ntn(), "PK-PB"), "registration", "rabia", null));
    post("owner", "firms/" + firm.id() + "/inspections", "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("nothing-to-inspect"));
  }

  @Test
  void on_day_ninety_it_stands_and_on_the_day_after_it_has_lapsed_and_others_hear() {
    Desk.Firm last = callCentre();
    Desk.Firm over = callCentre();
    Places.aged(last, 89);
    Places.aged(over, 90);

    try (Listener listener = new Listener("registry")) {
      lookAtProvisionals.look();
      lookAtProvisionals.look();

      firm(last).body("state", equalTo("PROVISIONAL"));
      firm(over).body("state", equalTo("LAPSED")).body("certificate", nullValue());
      assertThat(listener.awaitOf(over.id(), 2).getLast().at("/data/firm/state").textValue())
          .isEqualTo("LAPSED");
    }
    assertThat(
            Rows.count(
                "SELECT count(*) FROM notice WHERE case_number = ? AND kind = 'PROVISIONAL_LAPSED'",
                over.id()))
        .isEqualTo(1);
    done(Desk.act(Places.paid(over.ntn(), "PK-PB"), "registration", "rabia", null));
  }

  @Test
  void a_day_lost_by_the_inspector_does_not_count_and_the_letter_reaches_as_far() {
    LocalDate today = clock.today();
    Desk.Firm firm = callCentre();
    String inspection = appointed(firm, today.plusDays(1));
    Places.aged(firm, 100);
    read(inspection)
        .body("overdue", equalTo(true))
        .body("lostDays", equalTo(100))
        .body("provisional.countedDays", equalTo(0));

    lookAtProvisionals.look();

    firm(firm)
        .body("state", equalTo("PROVISIONAL"))
        .body("certificate", equalTo(firm.certificate()))
        .body("certifiedUntil", equalTo(today.plusDays(90 + 30).toString()));
    // Whoever did not come does not keep others from it.
    done(act(inspection, "assignment", "iffat", null))
        .then()
        .body("held.by", equalTo(TestTokens.subjectOf("iffat")));
    String tomorrow = "{\"day\": \"%s\"}".formatted(today.plusDays(1));
    done(act(inspection, "appointment", "iffat", tomorrow));
    done(act(inspection, "withdrawal", "owner", null)).then().body("state", equalTo("WITHDRAWN"));
    get("owner", "firms/" + firm.id() + "/inspections")
        .then()
        .body("provisional.lostDays", equalTo(100))
        .body("provisional.lastDay", equalTo(today.plusDays(89).toString()));
    firm(firm).body("certifiedUntil", equalTo(today.plusDays(89).toString()));
  }

  @Test
  void where_nobody_was_the_days_count_until_the_firm_asks_again_and_it_may_lapse() {
    LocalDate today = clock.today();
    Desk.Firm firm = callCentre();
    String inspection = appointed(firm, today);
    done(act(inspection, "absence", "imran", "{\"words\": \"The gate was shut.\"}"))
        .then()
        .body("state", equalTo("MISSED"))
        .body("words", equalTo("The gate was shut."));
    get("owner", "inspections/" + inspection)
        .then()
        .body("allowedActs", containsInAnyOrder("ASK_AGAIN", "WITHDRAW"))
        .body("held", nullValue());
    done(act(inspection, "readiness", "owner", "{}"))
        .then()
        .body("state", equalTo("REQUESTED"))
        .body("readyFrom", equalTo(today.plusDays(1).toString()));
    Places.aged(firm, 1);
    done(act(inspection, "appointment", "iffat", "{\"day\": \"%s\"}".formatted(today)));
    done(act(inspection, "absence", "iffat", "{\"words\": \"Again.\"}"));
    Places.aged(firm, 89);

    lookAtProvisionals.look();

    firm(firm).body("state", equalTo("LAPSED"));
    read(inspection).body("state", equalTo("LAPSED"));
  }

  @Test
  void the_firm_puts_a_visit_off_and_what_ends_otherwise_is_not_inspected() {
    LocalDate today = clock.today();
    Desk.Firm firm = callCentre();
    String inspection = appointed(firm, today.plusDays(2));
    String later = "{\"readyFrom\": \"%s\", \"reason\": \"A wedding.\"}";
    act(inspection, "postponement", "owner", later.formatted(today.plusDays(91)))
        .then()
        .statusCode(422)
        .body("errors.code", contains("rule-within-the-provisional-days"));
    done(act(inspection, "postponement", "owner", later.formatted(today.plusDays(20))))
        .then()
        .body("state", equalTo("REQUESTED"))
        .body("words", equalTo("A wedding."))
        .body("appointment", nullValue());
    act(inspection, "appointment", "imran", "{\"day\": \"%s\"}".formatted(today.plusDays(19)))
        .then()
        .statusCode(422)
        .body("errors.code", contains("rule-firm-is-ready"));

    done(People.act("owner", "firms/" + firm.id(), "closing", "{}"));
    lookAtProvisionals.look();

    read(inspection).body("state", equalTo("LAPSED"));
  }
}
