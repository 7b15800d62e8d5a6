package pk.itregistry.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.registry.testkit.Places.act;
import static pk.itregistry.registry.testkit.Places.appointedToday;
import static pk.itregistry.registry.testkit.Places.callCentre;
import static pk.itregistry.registry.testkit.Places.photo;
import static pk.itregistry.registry.testkit.Places.report;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PhotosTest {
  @Inject BusinessClock clock;
  @Inject LookAtProvisionals lookAtProvisionals;

  private static Response removed(String inspection, String photo, String who) {
    return People.act(who, "inspections/" + inspection + "/photos/" + photo, "removal", null);
  }

  private static long contents(String photo) {
    return Rows.count(
        "SELECT count(*) FROM content_reference WHERE thing = ?", UUID.fromString(photo));
  }

  @Test
  void an_inspector_takes_a_photograph_out_and_its_content_goes_at_once() {
    String inspection = appointedToday(callCentre());
    String mistaken = photo(inspection);
    String kept = photo(inspection);

    done(removed(inspection, mistaken, "imran"))
        .then()
        .body("id", equalTo(mistaken))
        .body("removedAt", notNullValue());

    assertThat(contents(mistaken)).isZero();
    get("owner", "inspections/" + inspection + "/photos").then().body("photos.id", contains(kept));
    get("imran", "inspections/" + inspection + "/photos/" + mistaken + "/content")
        .then()
        .statusCode(404);
    LocalDate today = clock.today();
    act(inspection, "report", "imran", report("PASSED", today, mistaken))
        .then()
        .statusCode(422)
        .body("errors.code", contains("rule-known-photo"));
    done(act(inspection, "report", "imran", report("PASSED", today, kept)));
    get("imran", "inspections/" + inspection + "/photos/" + mistaken).then().statusCode(404);
    removed(inspection, kept, "imran")
        .then()
        .statusCode(409)
        .body("code", equalTo("act-not-allowed"));
  }

  @Test
  void only_whoever_is_to_report_takes_a_photograph_out() {
    String inspection = appointedToday(callCentre());
    String photo = photo(inspection);

    removed(inspection, photo, "iffat")
        .then()
        .statusCode(409)
        .body("code", equalTo("inspection-held"));
    removed(inspection, photo, "owner").then().statusCode(403);
    String other = appointedToday(callCentre());
    People.post("imran", "inspections/" + other + "/photos/" + photo + "/removal", null, "\"0\"")
        .then()
        .statusCode(404);
    assertThat(contents(photo)).isOne();
  }

  @Test
  void a_visit_that_came_to_naught_keeps_no_photographs() {
    String missed = appointedToday(callCentre());
    String gate = photo(missed);
    done(act(missed, "absence", "imran", "{\"words\": \"The gate was shut.\"}"));
    get("imran", "inspections/" + missed + "/photos").then().body("photos", empty());
    assertThat(contents(gate)).isZero();

    String withdrawn = appointedToday(callCentre());
    String door = photo(withdrawn);
    String tomorrow = "{\"day\": \"%s\"}".formatted(clock.today().plusDays(1));
    done(act(withdrawn, "appointment", "imran", tomorrow));
    done(act(withdrawn, "withdrawal", "owner", null));
    assertThat(contents(door)).isZero();

    Desk.Firm closed = callCentre();
    String lobby = photo(appointedToday(closed));
    done(People.act("owner", "firms/" + closed.id(), "closing", "{}"));
    lookAtProvisionals.look();
    assertThat(contents(lobby)).isZero();
  }
}
