package pk.itregistry.registry.inspection;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.post;
import static pk.itregistry.registry.testkit.Places.act;
import static pk.itregistry.registry.testkit.Places.appointedToday;
import static pk.itregistry.registry.testkit.Places.callCentre;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Places;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class InspectionLimitsTest {

  @Test
  void nobody_asks_for_an_inspection_once_the_provisional_days_are_over() {
    Desk.Firm firm = callCentre();
    Places.aged(firm, 90);

    post("owner", "firms/" + firm.id() + "/inspections", "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("provisional-days-over"));
  }

  @Test
  void an_inspection_has_so_many_photographs_at_most() {
    String inspection = appointedToday(callCentre());
    Places.photo(inspection);
    Rows.change(
        "INSERT INTO inspection_photo SELECT gen_random_uuid(), version, inspection, form, length,"
            + " sha256, taken_by, added_at FROM inspection_photo, generate_series(1, 39)"
            + " WHERE inspection = ?::uuid",
        inspection);

    Places.photographed(inspection, "imran", "image/png", Places.image())
        .then()
        .statusCode(409)
        .body("code", equalTo("too-many-photos"));
  }

  @Test
  void an_inspector_hands_an_inspection_back_and_another_takes_it() {
    String inspection = Places.requested(callCentre());
    done(act(inspection, "assignment", "imran", null));

    done(act(inspection, "assignment/release", "imran", null)).then().body("held", nullValue());

    done(act(inspection, "assignment", "iffat", null));
  }

  @Test
  void what_was_passed_is_neither_reported_on_nor_asked_for_again() {
    Desk.Firm firm = callCentre();
    String inspection = appointedToday(firm);
    String today = People.get("owner", "certificates/" + firm.certificate()).path("validFrom");
    String passed = Places.report("PASSED", today, Places.photo(inspection));
    done(act(inspection, "report", "imran", passed));

    act(inspection, "report", "imran", passed)
        .then()
        .statusCode(409)
        .body("code", equalTo("nothing-to-inspect"));
    act(inspection, "readiness", "owner", "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("nothing-to-inspect"));
    act(inspection, "appointment", "imran", "{\"day\": \"%s\"}".formatted(today))
        .then()
        .statusCode(409);
    act(inspection, "absence", "imran", "{\"words\": \"Nobody.\"}").then().statusCode(409);
    act(
            inspection,
            "postponement",
            "owner",
            "{\"readyFrom\": \"%s\", \"reason\": \"A wedding.\"}".formatted(today))
        .then()
        .statusCode(409);
    act(inspection, "withdrawal", "owner", null).then().statusCode(409);
    act(inspection, "assignment", "imran", null).then().statusCode(409);
  }
}
