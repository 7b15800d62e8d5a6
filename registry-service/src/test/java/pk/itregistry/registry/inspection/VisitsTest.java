package pk.itregistry.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.registry.testkit.Places.act;
import static pk.itregistry.registry.testkit.Places.appointed;
import static pk.itregistry.registry.testkit.Places.callCentre;
import static pk.itregistry.registry.testkit.Places.requested;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Places;

/**
 * What the firm and the inspector may do before a visit, on its day, and where it came to naught.
 */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class VisitsTest {
  @Inject BusinessClock clock;
  @Inject LookAtProvisionals lookAtProvisionals;

  private static ValidatableResponse read(String who, String inspection) {
    return get(who, "inspections/" + inspection).then().statusCode(200);
  }

  private static String ready(LocalDate from) {
    return "{\"readyFrom\": \"%s\", \"reason\": \"A wedding.\"}".formatted(from);
  }

  private static long letters(Desk.Firm firm) {
    return Rows.count(
        "SELECT count(*) FROM certificate WHERE firm_id = ?", UUID.fromString(firm.id()));
  }

  @Test
  void from_the_day_of_the_visit_on_it_is_neither_put_off_nor_taken_back() {
    LocalDate today = clock.today();
    String inspection = appointed(callCentre(), today);

    read("owner", inspection).body("allowedActs.size()", equalTo(0));
    act(inspection, "postponement", "owner", ready(today.plusDays(3)))
        .then()
        .statusCode(409)
        .body("code", equalTo("visit-day-has-come"));
    act(inspection, "withdrawal", "owner", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("visit-day-has-come"));

    String tomorrow = "{\"day\": \"%s\"}".formatted(today.plusDays(1));
    done(act(inspection, "appointment", "imran", tomorrow));
    read("owner", inspection).body("allowedActs", containsInAnyOrder("POSTPONE", "WITHDRAW"));
    done(act(inspection, "withdrawal", "owner", null)).then().body("appointment", nullValue());
  }

  @Test
  void a_visit_is_put_off_to_a_day_after_it_and_never_beyond_the_last() {
    LocalDate today = clock.today();
    Desk.Firm firm = callCentre();
    String inspection = appointed(firm, today.plusDays(5));

    act(inspection, "postponement", "owner", ready(today.plusDays(5)))
        .then()
        .statusCode(422)
        .body("errors.code", contains("rule-after-the-visit"));
    done(act(inspection, "postponement", "owner", ready(today.plusDays(6))));

    String late = "{\"day\": \"%s\"}".formatted(today.plusDays(120));
    done(act(inspection, "appointment", "imran", late));
    act(inspection, "postponement", "owner", ready(today.plusDays(40)))
        .then()
        .statusCode(422)
        .body("errors.code", contains("rule-within-the-provisional-days"))
        .body("errors[0].detail", containsString(today.plusDays(121).toString()));
  }

  @Test
  void a_firm_whose_place_was_shut_is_ready_again_on_a_later_day() {
    LocalDate today = clock.today();
    String inspection = appointed(callCentre(), today);
    done(act(inspection, "absence", "imran", "{\"words\": \"The gate was shut.\"}"))
        .then()
        .body("appointment", nullValue());

    act(inspection, "readiness", "owner", "{\"readyFrom\": \"%s\"}".formatted(today))
        .then()
        .statusCode(422)
        .body("errors.code", contains("rule-after-the-visit"));
    done(act(inspection, "readiness", "owner", "{}"))
        .then()
        .body("readyFrom", equalTo(today.plusDays(1).toString()));
  }

  @Test
  void whoever_has_an_inspection_is_not_offered_to_take_it_and_has_it_no_longer_by_that() {
    LocalDate today = clock.today();
    String inspection = appointed(callCentre(), today.plusDays(30));
    String lastDay = today.plusDays(30 + Inspection.DAYS_TO_REPORT).toString();

    read("imran", inspection)
        .body("held.lastDay", equalTo(lastDay))
        .body("allowedActs", hasItem("SCHEDULE"))
        .body("allowedActs", not(hasItem("TAKE")));
    done(act(inspection, "assignment", "imran", null))
        .then()
        .body("held.lastDay", equalTo(lastDay));
  }

  @Test
  void while_days_are_lost_the_letter_reaches_weeks_further_and_is_not_corrected_each_day() {
    LocalDate today = clock.today();
    Desk.Firm firm = callCentre();
    requested(firm);
    long before = letters(firm);
    get("owner", "firms/" + firm.id())
        .then()
        .body("certifiedUntil", equalTo(today.plusDays(90 + 30).toString()));

    Places.aged(firm, 10);
    lookAtProvisionals.look();
    assertThat(letters(firm)).isEqualTo(before);

    Places.aged(firm, 21);
    lookAtProvisionals.look();
    assertThat(letters(firm)).isEqualTo(before + 1);
  }

  @Test
  void whose_the_lost_days_were_stands_with_the_inspection_for_whoever_reads_it() {
    LocalDate today = clock.today();
    Desk.Firm firm = callCentre();
    String inspection = appointed(firm, today.plusDays(1));
    done(act(inspection, "postponement", "owner", ready(today.plusDays(2))));
    Places.aged(firm, 2);
    done(act(inspection, "appointment", "imran", "{\"day\": \"%s\"}".formatted(today)));
    Places.aged(firm, 3);
    done(
        act(
            inspection,
            "appointment",
            "imran",
            "{\"day\": \"%s\", \"reason\": \"I was ill.\"}".formatted(today.plusDays(1))));

    read("owner", inspection)
        .body("visits.outcome", contains("PUT_OFF", "NOT_COME"))
        .body("visits.words", contains("A wedding.", "I was ill."))
        .body("visits.lostDays", contains(0, 3))
        .body("visits.inspector", contains(nullValue(), nullValue()));
    String imran = TestTokens.subjectOf("imran");
    read("imran", inspection)
        .body("visits.inspector", contains(imran, imran))
        .body("visits.endedBy", contains(TestTokens.subjectOf("owner"), imran));
  }

  @Test
  void an_inspector_goes_where_the_firm_has_moved_to() {
    Desk.Firm firm = callCentre();
    String inspection = requested(firm);
    Rows.change(
        "UPDATE firm SET address_line = '7 Jail Road', city = 'Quetta', province = 'PK-BA'"
            + " WHERE id = ?",
        UUID.fromString(firm.id()));

    read("imran", inspection)
        .body("place.line", equalTo("7 Jail Road"))
        .body("place.city", equalTo("Quetta"))
        .body("place.province", equalTo("PK-BA"));
  }

  @Test
  void whoever_owned_the_firm_before_does_not_inspect_it_and_one_without_an_owner_is_inspected() {
    Desk.Firm firm = callCentre();
    String inspection = requested(firm);
    UUID id = UUID.fromString(firm.id());
    Rows.change(
        "UPDATE firm_version SET facts = jsonb_set(facts, '{firm,owner}', to_jsonb(?::text))"
            + " WHERE firm_id = ?",
        TestTokens.subjectOf("iffat"),
        id);
    Rows.change("UPDATE firm SET owner = NULL WHERE id = ?", id);

    act(inspection, "assignment", "iffat", null)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-hand-in-the-firm"));
    done(act(inspection, "assignment", "imran", null));
  }
}
