package pk.itregistry.registry.certificate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;

/** No correction certifies days on which there was no registration to certify. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectedDaysTest {
  @Inject BusinessClock clock;

  private static void measured(Desk.Firm firm, String measure, String reason) {
    done(
        act(
            "rabia",
            "firms/" + firm.id(),
            measure,
            "{\"reason\": \"%s\", \"words\": \"Seen.\", \"citation\": \"12\"}".formatted(reason)));
  }

  private static Response proposed(String number, LocalDate from, LocalDate last) {
    return post(
        "rabia",
        "certificates/" + number + "/corrections",
        """
        {"validFrom": "%s", "lastDay": "%s", "reason": "Recorded late.", "citation": "Order 12"}
        """
            .formatted(from, last));
  }

  /**
   * A firm whose first certificate has run out and which was renewed; the first number is its own.
   */
  private static Desk.Firm withTwoCertificates() {
    Desk.Firm firm = Desk.firm();
    Desk.aged(firm, 400);
    Desk.renewedLate(firm);
    return firm;
  }

  @Test
  void an_older_certificate_is_not_corrected_to_days_after_the_firm_was_cancelled() {
    Desk.Firm firm = withTwoCertificates();
    measured(firm, "cancellation", "STRUCK_OFF");
    LocalDate today = clock.today();

    proposed(firm.certificate(), today.plusDays(5), today.plusDays(30))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/validFrom"))
        .body("errors.code", contains("rule-registration-not-active"))
        .body("errors[0].detail", containsString("CANCELLED on " + today.plusDays(5)));
    proposed(firm.certificate(), today.minusDays(30), today)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lastDay"))
        .body("errors[0].detail", containsString("CANCELLED on " + today));
    done(proposed(firm.certificate(), today.minusDays(30), today.minusDays(1)));
  }

  @Test
  void nor_to_days_on_which_it_stands_suspended() {
    Desk.Firm firm = withTwoCertificates();
    measured(firm, "suspension", "NO_ANSWER");
    LocalDate today = clock.today();

    proposed(firm.certificate(), today, today.plusDays(30))
        .then()
        .statusCode(422)
        .body("errors[0].detail", containsString("SUSPENDED"));
  }

  @Test
  void a_suspension_that_was_an_error_is_put_right_once_the_firm_is_reinstated() {
    Desk.Firm firm = Desk.firm();
    Desk.aged(firm, 100);
    measured(firm, "suspension", "NO_ANSWER");
    Desk.aged(firm, 50);
    measured(firm, "reinstatement", "SUSPENDED_IN_ERROR");
    LocalDate today = clock.today();
    String number = get("owner", "firms/" + firm.id()).path("certificate");

    done(proposed(number, today.minusDays(50), today.plusDays(30)));
  }
}
