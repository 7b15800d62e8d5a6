package pk.itregistry.registry.certificate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerificationTest {
  @Inject Certificates certificates;
  @Inject BusinessClock clock;

  private static ValidatableResponse verify(String number, Object on) {
    return given()
        .queryParam("on", on.toString())
        .get(BASE + "certificates/" + number + "/verification")
        .then();
  }

  @Test
  void anybody_can_verify_a_certificate() {
    String number = Desk.firm().certificate();
    LocalDate first =
        LocalDate.parse(given().get(BASE + "certificates/" + number).path("validFrom"));
    LocalDate last = first.plusYears(1).minusDays(1);

    given()
        .get(BASE + "certificates/" + number + "/verification")
        .then()
        .statusCode(200)
        .body("certified", equalTo(true))
        .body("lastDay", equalTo(last.toString()));
    verify(number, last.plusDays(1))
        .body("certified", equalTo(false))
        .body("reason", equalTo("EXPIRED"));
  }

  @Test
  void an_unknown_number_is_not_found() {
    given().get(BASE + "certificates/ITR-1999-000001").then().statusCode(404);
    verify("ITR-1999-000001", "2026-11-23").statusCode(404);
  }

  @Test
  void a_correction_does_not_change_what_was_known_before() {
    String number = Desk.firm().certificate();
    LocalDate today = clock.today();
    Instant before = clock.instant().truncatedTo(ChronoUnit.MICROS);
    QuarkusTransaction.requiringNew()
        .run(() -> {
          Certificate wrong =
              certificates.find("number = ?1 and supersededAt is null", number).singleResult();
          Certificate right =
              wrong.correct(new DayRange(today.minusDays(30), today.plusDays(30)), clock.instant());
          certificates.flush();
          certificates.persistAndFlush(right);
        });

    LocalDate earlier = today.minusDays(10);
    verify(number, earlier)
        .body("certified", equalTo(true))
        .body("validFrom", equalTo(today.minusDays(30).toString()));
    given()
        .queryParam("on", earlier.toString())
        .queryParam("knownAt", before.toString())
        .get(BASE + "certificates/" + number + "/verification")
        .then()
        .body("certified", equalTo(false))
        .body("reason", equalTo("NOT_YET_VALID"))
        .body("validFrom", equalTo(today.toString()));
    given()
        .queryParam("knownAt", LegalTime.startOf(today.minusDays(1)).toString())
        .get(BASE + "certificates/" + number + "/verification")
        .then()
        .body("certified", equalTo(false))
        .body("reason", equalTo("NOT_KNOWN_THEN"))
        .body("validFrom", nullValue());
  }

  @Test
  void nobody_can_ask_what_will_be_known() {
    given()
        .queryParam("knownAt", clock.instant().plusSeconds(3600).toString())
        .get(BASE + "certificates/" + Desk.firm().certificate() + "/verification")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("rule-not-the-future"));
  }
}
