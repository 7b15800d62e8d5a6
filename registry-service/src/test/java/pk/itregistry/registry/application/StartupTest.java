package pk.itregistry.registry.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.registry.application.QuestionsAnsweredTest.drafted;
import static pk.itregistry.registry.application.QuestionsAnsweredTest.revised;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Desk.done;
import static pk.itregistry.registry.testkit.Startups.lastYear;
import static pk.itregistry.registry.testkit.Startups.submitted;
import static pk.itregistry.registry.testkit.Startups.taxYear;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Startups;

/** A firm of the register is certified as a start-up, on an application that names it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class StartupTest {
  private static final String CREDIT = "Income Tax Ordinance 2001, section 65F(1)(b)";

  @Test
  void a_registered_firm_goes_from_draft_to_a_certified_start_up() {
    Desk.Firm firm = Desk.firm();
    String application = drafted("owner", Startups.application(firm));
    as("owner")
        .get(BASE + "applications/" + application)
        .then()
        .body("kind", equalTo("STARTUP"))
        .body("name", nullValue())
        .body("startup.firm", equalTo(firm.id()))
        .body("startup.firmName", containsString(firm.ntn()))
        .body("startup.commencedOn", equalTo(lastYear().toString()))
        .body("startup.turnover.amountPkr", contains("25000000.00"))
        .body("warnings", hasSize(0))
        .body("allowedActs", containsInAnyOrder("REVISE", "SUBMIT", "WITHDRAW"));
    done(application, "submission", "owner", null);
    done(
        application,
        "return",
        "rabia",
        "{\"reasons\": [{\"pointer\": \"/startup/technology\", \"reason\": \"Say more.\"},"
            + " {\"document\": \"TAX_RETURN\", \"reason\": \"Of last year.\"}]}");
    revised(application, Startups.application(firm).replace("for courts", "for the courts"))
        .then()
        .statusCode(200);
    done(application, "submission", "owner", null);
    as("rabia")
        .get(BASE + "applications/" + application)
        .then()
        .body("allowedActs", containsInAnyOrder("RETURN", "CERTIFY", "DECLINE"));

    done(application, "certification", "rabia", null)
        .then()
        .statusCode(200)
        .body("state", equalTo("CERTIFIED"))
        .body("fee", nullValue())
        .body("firmId", nullValue());

    assertShown(firm);
    assertThat(
            Rows.text(
                "SELECT string_agg(kind, ',' ORDER BY queued_at) FROM notice WHERE case_number = ?",
                application))
        .isEqualTo("APPLICATION_RETURNED,STARTUP_CERTIFIED");
  }

  private static void assertShown(Desk.Firm firm) {
    String today = Startups.today().toString();
    String first = taxYear().toString();
    String last = taxYear().plus(2).toString();
    as("owner")
        .get(BASE + "firms/" + firm.id())
        .then()
        .body("state", equalTo("ACTIVE"))
        .body("kind", equalTo("COMPANY"))
        .body("startup.certifiedOn", equalTo(today))
        .body("startup.firstTaxYear", equalTo(first))
        .body("startup.lastTaxYear", equalTo(last))
        .body("startup.citation", equalTo(CREDIT))
        .body("startup.confirmed", equalTo(false));
    as("owner")
        .get(BASE + "firms/" + firm.id() + "/history")
        .then()
        .body("items.act", contains("REGISTER", "CERTIFY_STARTUP"))
        .body("items.holdsFrom", everyItem(equalTo(today)));
    given()
        .get(BASE + "certificates/" + firm.certificate() + "/verification")
        .then()
        .statusCode(200)
        .body("certified", equalTo(true))
        .body("startup.lastTaxYear", equalTo(last));
    given()
        .get(BASE + "register?q=" + firm.ntn())
        .then()
        .statusCode(200)
        .body("items.kind", contains("COMPANY"))
        .body("items.startup.certifiedOn", contains(today));
    assertThat(
            Rows.count(
                "SELECT count(*) FROM outbox WHERE type LIKE '%firm.changed%' AND subject = ?"
                    + " AND event LIKE '%\"startup\":{\"certifiedOn\":\"' || ? || '\"%'",
                firm.id(), today))
        .isEqualTo(1);
  }

  @Test
  void it_was_no_start_up_before_and_is_none_when_its_registration_has_ended() {
    Desk.Firm firm = Desk.firm();
    Desk.aged(firm, 10);
    done(submitted(firm), "certification", "rabia", null);
    LocalDate before = Startups.today().minusDays(3);
    given()
        .get(BASE + "certificates/" + firm.certificate() + "/verification?on=" + before)
        .then()
        .body("certified", equalTo(true))
        .body("startup", nullValue());
    given()
        .get(BASE + "register?q=" + firm.ntn() + "&on=" + before)
        .then()
        .body("items.startup", contains(nullValue()));
    as("owner")
        .get(BASE + "firms/" + firm.id() + "?on=" + before)
        .then()
        .body("startup", nullValue());

    People.done(
        People.act(
            "rabia",
            "firms/" + firm.id(),
            "cancellation",
            "{\"reason\": \"STRUCK_OFF\", \"words\": \"Seen.\", \"citation\": \"Order 12\"}"));

    as("owner").get(BASE + "firms/" + firm.id()).then().body("startup", nullValue());
    given()
        .get(BASE + "register?q=" + firm.ntn())
        .then()
        .body("items.state", contains("CANCELLED"))
        .body("items.startup", contains(nullValue()));
    given()
        .get(BASE + "certificates/" + firm.certificate() + "/verification")
        .then()
        .body("certified", equalTo(false))
        .body("startup", nullValue());
  }

  @Test
  void cancelled_from_a_day_before_it_was_certified_it_is_none_today_either() {
    Desk.Firm firm = Desk.firm();
    Desk.aged(firm, 10);
    done(submitted(firm), "certification", "rabia", null);
    String measure = Desk.measure("CANCEL", Startups.today().minusDays(5), "STRUCK_OFF");
    String id =
        People.done(People.post("rabia", "firms/" + firm.id() + "/dated-measures", measure))
            .path("id");
    People.done(People.act("rehan", "dated-measures/" + id, "approval", null));

    as("owner")
        .get(BASE + "firms/" + firm.id())
        .then()
        .body("state", equalTo("CANCELLED"))
        .body("startup", nullValue());
  }

  @Test
  void a_certification_is_withdrawn_with_a_reason_and_the_registration_stays() {
    Desk.Firm firm = Desk.firm();
    String why =
        "{\"reason\": \"NEVER_A_STARTUP\", \"words\": \"Seen.\", \"citation\": \"Order 12\"}";
    as("rabia")
        .get(BASE + "firms/" + firm.id())
        .then()
        .body("allowedActs", not(hasItem("WITHDRAW_STARTUP")));
    People.act("rabia", "firms/" + firm.id(), "startup-withdrawal", why)
        .then()
        .statusCode(409)
        .body("code", equalTo("no-startup"));
    done(submitted(firm), "certification", "rabia", null);
    as("rabia")
        .get(BASE + "firms/" + firm.id())
        .then()
        .body("allowedActs", hasItem("WITHDRAW_STARTUP"));
    People.act(
            "rabia",
            "firms/" + firm.id(),
            "startup-withdrawal",
            why.replace("NEVER_A_STARTUP", "STRUCK_OFF"))
        .then()
        .statusCode(422)
        .body("errors.code", contains("rule-known-reason"));

    People.done(People.act("rabia", "firms/" + firm.id(), "startup-withdrawal", why))
        .then()
        .body("state", equalTo("ACTIVE"))
        .body("startup", nullValue());

    as("owner")
        .get(BASE + "firms/" + firm.id() + "/history")
        .then()
        .body("items.act", contains("REGISTER", "CERTIFY_STARTUP", "WITHDRAW_STARTUP"))
        .body("items[2].measure.reason", equalTo("NEVER_A_STARTUP"));
    assertThat(
            Rows.count(
                "SELECT count(*) FROM notice WHERE case_number = ? AND kind = 'STARTUP_WITHDRAWN'",
                firm.id()))
        .isEqualTo(1);
    done(submitted(firm), "certification", "rabia", null);
  }

  @Test
  void a_suspended_one_is_shown_as_no_start_up_to_the_public() {
    Desk.Firm firm = Desk.firm();
    done(submitted(firm), "certification", "rabia", null);
    People.done(
        People.act(
            "rabia",
            "firms/" + firm.id(),
            "suspension",
            "{\"reason\": \"NO_ANSWER\", \"words\": \"Seen.\", \"citation\": \"Order 12\"}"));

    given()
        .get(BASE + "register?q=" + firm.ntn())
        .then()
        .body("items.state", contains("SUSPENDED"))
        .body("items.startup", contains(nullValue()));
  }
}
