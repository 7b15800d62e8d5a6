package pk.itregistry.registry.change;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.TestTokens.subjectOf;
import static pk.itregistry.registry.change.WaitingChanges.aged;
import static pk.itregistry.registry.change.WaitingChanges.cleared;
import static pk.itregistry.registry.change.WaitingChanges.runOut;
import static pk.itregistry.registry.change.WaitingChanges.taken;
import static pk.itregistry.registry.change.WaitingChanges.waiting;
import static pk.itregistry.registry.change.WaitingChanges.waitingOf;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Posts;

/** Each registrar finds in the queue what waits in their provinces, and what is theirs. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeQueueTest {
  @AfterEach
  void everybody_works_for_the_country_again() {
    for (String registrar : List.of("rabia", "rehan", "hina")) {
      Posts.working(registrar, Posts.work(null, ", \"from\": \"2001-01-01\""));
    }
  }

  private static ValidatableResponse queue(String filters) {
    return as("hina")
        .get(BASE + "change-requests?limit=200&state=IN_REVIEW" + filters)
        .then()
        .statusCode(200);
  }

  @Test
  void the_queue_shows_what_waits_in_the_offices_provinces_longest_first_by_each_filter() {
    cleared("PK-GB");
    cleared("PK-JK");
    Posts.post("hina", Posts.office("PK-GB", "PK-JK"));
    String young = waiting("PK-GB");
    String old = waiting("PK-GB");
    aged(old, 9);
    String elsewhere = waiting("PK-JK");
    String beyond = waiting("PK-SD");
    done(taken("hina", young));
    done(taken("rabia", elsewhere));

    queue("")
        .body("items.id", contains(old, young, elsewhere))
        .body("items.days", contains(9, 0, 0))
        .body("items[0].province", equalTo("PK-GB"))
        .body("items[0].held", nullValue())
        .body("items[1].held.by", equalTo(subjectOf("hina")))
        .body("items[1].held.name", equalTo("Registrar of a test"));
    queue("&olderThanDays=9").body("items.id", contains(old));
    queue("&province=PK-JK").body("items.id", contains(elsewhere));
    queue("&province=PK-SD").body("items", hasSize(0));
    queue("&kind=PARTIES").body("items", hasSize(0));
    queue("&kind=NAME").body("items", hasSize(3));
    queue("&whose=MINE").body("items.id", contains(young));
    queue("&whose=NOBODYS").body("items.id", contains(old));
    done(taken("hina", beyond));
    queue("&whose=MINE").body("items.id", contains(young, beyond));
    queue("&whose=MINE&province=PK-SD").body("items.id", contains(beyond));
    runOut(beyond);
    queue("&whose=MINE").body("items.id", contains(young));
    as("hina").get(BASE + "change-requests?whose=YOURS").then().statusCode(400);
    as("hina")
        .get(BASE + "change-requests?olderThanDays=-1")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("olderThanDays"));
    as("owner").get(BASE + "change-requests").then().statusCode(403);
  }

  @Test
  void a_page_of_the_queue_goes_on_where_the_last_one_ended() {
    cleared("PK-GB");
    Posts.post("hina", Posts.office("PK-GB"));
    String second = waiting("PK-GB");
    String third = waiting("PK-GB");
    String first = waiting("PK-GB");
    aged(first, 3);

    Response page = as("hina").get(BASE + "change-requests?limit=2&state=IN_REVIEW");
    page.then().body("items.id", contains(first, second));
    String link = page.header("Link");
    as("hina")
        .get(link.substring(link.indexOf('<') + 1, link.indexOf('>')))
        .then()
        .statusCode(200)
        .body("items.id", contains(third));
  }

  @Test
  void a_firm_reads_of_its_requests_for_how_long_they_have_waited_and_not_who_looks_at_them() {
    String firm = Desk.firm().id();
    String request = waitingOf(firm, "PK-PB");
    aged(request, 4);
    done(taken("rabia", request));

    get("owner", "firms/" + firm + "/change-requests")
        .then()
        .body("items.days", contains(4))
        .body("items.held", everyItem(nullValue()));
  }

  @Test
  void who_acts_for_a_firm_does_not_see_in_the_queue_who_looks_at_its_request() {
    cleared("PK-GB");
    Posts.post("hina", Posts.office("PK-GB"));
    String firm = Desk.firm().id();
    Desk.grant(firm, "PERSON", subjectOf("hina"), "\"VIEW_RETURNS\"");
    String own = waitingOf(firm, "PK-GB");
    String other = waiting("PK-GB");
    done(taken("rabia", own));

    queue("").body("items.id", contains(other));
  }

  @Test
  void the_figures_count_what_is_decided_about_changes_and_what_waits() {
    cleared("PK-KP");
    Posts.post("hina", Posts.office("PK-KP"));
    String approved = waiting("PK-KP");
    aged(approved, 6);
    String declined = waiting("PK-KP");
    aged(declined, 2);
    aged(waiting("PK-KP"), 8);
    int before = as("hina").get(BASE + "work-figures").path("own.changes.approved");

    done(Asked.decided("hina", approved, "approval", null));
    done(Asked.decided("hina", declined, "decline", "{\"reason\": \"No.\"}"));

    as("hina")
        .get(BASE + "work-figures")
        .then()
        .statusCode(200)
        .body("own.changes.approved", equalTo(before + 1))
        .body("own.changes.waiting.sevenToTwentyNineDays", equalTo(0))
        .body("office.changes.approved", equalTo(1))
        .body("office.changes.declined", equalTo(1))
        .body("office.changes.medianDays", equalTo(2))
        .body("office.changes.ninetiethDays", equalTo(6))
        .body("office.changes.waiting.sevenToTwentyNineDays", equalTo(1))
        .body("office.changes.waiting.underSevenDays", equalTo(0));
  }
}
