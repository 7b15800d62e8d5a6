package pk.itregistry.registry.certificate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
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
  void an_unknown_number_is_not_one_of_ours() {
    for (String asked : List.of("", "/verification")) {
      given()
          .get(BASE + "certificates/itr-1999-000001" + asked)
          .then()
          .statusCode(404)
          .body("code", equalTo("not-one-of-ours"))
          .body("title", equalTo("The certificate is not one of ours"))
          .body("detail", containsString("never issued ITR-1999-000001"))
          .body("detail", not(containsString("may see")));
    }
  }

  @Test
  void a_number_is_taken_in_any_case_and_with_blanks() {
    String number = Desk.firm().certificate();

    for (String copied :
        List.of(
            number.toLowerCase(Locale.ROOT),
            " " + number + "\u00A0",
            number.replace('-', ' '),
            number.replace("-", ""),
            number.replace('-', '\u2013'))) {
      given()
          .get(BASE + "certificates/{number}/verification", copied)
          .then()
          .statusCode(200)
          .body("number", equalTo(number))
          .body("certified", equalTo(true));
    }
  }

  @Test
  void an_instant_that_is_none_is_told_what_one_is() {
    String verification = BASE + "certificates/" + Desk.firm().certificate() + "/verification";
    for (String sent : List.of("yesterday", "2026-11-23", "2026-11-23T10:15:30")) {
      given()
          .queryParam("knownAt", sent)
          .get(verification)
          .then()
          .statusCode(400)
          .body("errors[0].pointer", equalTo("knownAt"))
          .body("errors[0].code", equalTo("malformed-instant"))
          .body("errors[0].detail", containsString("RFC 3339"))
          .body("errors[0].detail", containsString("2026-11-23T10:15:30Z"));
    }
  }

  @Test
  void a_firm_without_a_certificate_in_force_is_shown_as_expired() {
    Desk.Firm firm = Desk.firm();
    assertShown("ACTIVE", firm);

    LocalDate today = clock.today();
    correct(firm.certificate(), new DayRange(today.minusYears(1), today));

    assertShown("EXPIRED", firm);
  }

  private static void assertShown(String state, Desk.Firm firm) {
    as("owner").get(BASE + "firms/" + firm.id()).then().body("state", equalTo(state));
    given()
        .queryParam("q", firm.ntn())
        .get(BASE + "register")
        .then()
        .body("items.find { it.id == '%s' }.state".formatted(firm.id()), equalTo(state));
    as("owner")
        .queryParam("limit", 200)
        .get(BASE + "me/authorities")
        .then()
        .body(
            "items.find { it.firmId == '%s' }.registrationState".formatted(firm.id()),
            equalTo(state));
  }

  private void correct(String number, DayRange days) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          Certificate wrong =
              certificates.find("number = ?1 and supersededAt is null", number).singleResult();
          Certificate right = wrong.correct(days, Certificate.Cause.CORRECTION, clock.instant());
          certificates.goOn(right);
        });
  }

  @Test
  void a_correction_does_not_change_what_was_known_before() {
    String number = Desk.firm().certificate();
    LocalDate today = clock.today();
    Instant before = clock.instant().truncatedTo(ChronoUnit.MICROS);
    correct(number, new DayRange(today.minusDays(30), today.plusDays(30)));

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
