package pk.itregistry.registry.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Desk.done;
import static pk.itregistry.registry.testkit.Posts.submitted;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Posts;

/** What waits for a registrar, and what was done. Hina works in an office that the test opens. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkQueueTest {

  @AfterEach
  void hina_works_for_the_country_again() {
    Posts.working("hina", Posts.work(null, ", \"from\": \"2001-01-01\""));
  }

  private static ValidatableResponse queue(String filters) {
    return as("hina").get(BASE + "work-queue?limit=200" + filters).then().statusCode(200);
  }

  /** Has an application wait for so many days. */
  private static String waiting(String province, int days) {
    String application = submitted("owner", province);
    Rows.change(
        "UPDATE application SET state_since = state_since - ? WHERE id = ?",
        days,
        UUID.fromString(application));
    return application;
  }

  @Test
  void the_queue_shows_what_waits_in_the_offices_provinces_oldest_first() {
    Posts.cleared("PK-BA");
    Posts.post("hina", Posts.office("PK-BA"));
    String young = waiting("PK-BA", 1);
    String old = waiting("PK-BA", 9);
    Desk.draft("Z000001");
    String paid = waiting("PK-BA", 0);
    done(paid, "initial-approval", "rabia", null);
    done(paid, "fee-payment", "owner", Desk.payment());

    queue("")
        .body("items.id", contains(old, young, paid))
        .body("items.days", contains(9, 1, 0))
        .body("items.state", contains("SUBMITTED", "SUBMITTED", "FEE_PAID"))
        .body("items[0].province", equalTo("PK-BA"))
        .body("items[0].held", nullValue())
        .body("counts.state", contains("SUBMITTED", "FEE_PAID"))
        .body("counts.applications", contains(2, 1));
  }

  @Test
  void each_filter_leaves_what_it_says_and_the_counts_follow() {
    Posts.cleared("PK-KP");
    Posts.cleared("PK-GB");
    Posts.post("hina", Posts.office("PK-KP", "PK-GB"));
    String old = waiting("PK-KP", 8);
    String young = waiting("PK-KP", 0);
    String elsewhere = waiting("PK-GB", 0);
    done(young, "assignment", "hina", null);
    done(elsewhere, "assignment", "rabia", null);

    queue("&olderThanDays=8")
        .body("items.id", contains(old))
        .body("counts[0].applications", equalTo(1));
    queue("&province=PK-GB").body("items.id", contains(elsewhere));
    queue("&province=PK-SD").body("items", hasSize(0));
    queue("&kind=PARTNERSHIP").body("items", hasSize(0));
    queue("&kind=COMPANY").body("items", hasSize(3));
    queue("&state=FEE_PAID").body("items", hasSize(0)).body("counts[0].applications", equalTo(3));
    queue("&whose=MINE&province=PK-KP")
        .body("items.id", contains(young))
        .body("items[0].held.by", equalTo(Posts.person("hina")))
        .body("items[0].held.name", equalTo("Registrar of a test"));
    queue("&whose=NOBODYS").body("items.id", contains(old));
  }

  @Test
  void what_somebody_holds_is_theirs_to_see_wherever_it_is() {
    Posts.cleared("PK-JK");
    Posts.post("hina", Posts.office("PK-JK"));
    String elsewhere = waiting("PK-PB", 3);
    done(elsewhere, "assignment", "hina", null);

    queue("").body("items", hasSize(0));
    queue("&whose=MINE")
        .body("items.id", hasItem(elsewhere))
        .body("counts[0].applications", greaterThan(0));
    queue("&whose=MINE&province=PK-PB").body("items.id", hasItem(elsewhere));
    queue("&whose=MINE&province=PK-JK").body("items", hasSize(0));
    Posts.working(
        "hina", Posts.work(null, ", \"from\": \"2001-01-01\", \"until\": \"2002-01-01\""));
    queue("").body("items", hasSize(0));
    queue("&whose=MINE").body("items.id", hasItem(elsewhere));
    done(elsewhere, "assignment/release", "hina", null);
  }

  @Test
  void pages_follow_each_other_without_a_gap_although_many_began_to_wait_on_one_day() {
    Posts.cleared("PK-GB");
    Posts.post("hina", Posts.office("PK-GB"));
    List<String> all = new ArrayList<>();
    for (int days : new int[] {5, 5, 3, 0, 0}) {
      all.add(waiting("PK-GB", days));
    }

    List<String> read = new ArrayList<>();
    @Nullable String path = BASE + "work-queue?limit=2";
    while (path != null) {
      var page = as("hina").urlEncodingEnabled(false).get(path);
      read.addAll(page.path("items.id"));
      String link = page.header("Link");
      path = link == null ? null : link.substring(1, link.indexOf('>'));
    }
    assertThat(read).containsExactlyElementsOf(all);
  }

  @Test
  void what_cannot_be_a_filter_is_refused_by_its_name() {
    as("hina")
        .get(BASE + "work-queue?olderThanDays=soon")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("olderThanDays"));
    as("hina").get(BASE + "work-queue?state=DRAFT").then().statusCode(400);
    as("hina").get(BASE + "work-queue?province=Punjab").then().statusCode(400);
    as("hina").get(BASE + "work-queue?whose=YOURS").then().statusCode(400);
    as("hina").get(BASE + "work-queue?colour=red").then().statusCode(400);
    as("owner").get(BASE + "work-queue").then().statusCode(403);
  }

  @Test
  void a_page_of_the_queue_is_read_by_an_index_in_its_order() throws SQLException {
    String page = WorkDirectory.PAGE;
    for (String value :
        List.of(
            "now()",
            "'{PUNJAB}'",
            "true",
            "NULL",
            "NULL",
            "DATE '2026-11-30'",
            "NULL",
            "NULL",
            "false",
            "NULL",
            "NULL",
            "DATE '0001-01-01'",
            "'00000000-0000-0000-0000-000000000000'::uuid",
            "51")) {
      page = page.replaceFirst("\\?", value);
    }
    try (Connection owner = Rows.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("SET enable_seqscan = off");
      statement.execute("SET enable_bitmapscan = off");
      statement.execute("SET enable_sort = off");
      StringBuilder plan = new StringBuilder();
      try (ResultSet rows = statement.executeQuery("EXPLAIN " + page)) {
        while (rows.next()) {
          plan.append(rows.getString(1)).append('\n');
        }
      }
      assertThat(plan).contains("application_waiting").doesNotContain("Seq Scan on application a");
    }
  }

  @Test
  void the_figures_count_own_and_office_work_and_how_long_a_first_decision_took() {
    Posts.cleared("PK-SD");
    Posts.post("hina", Posts.office("PK-SD"));
    String before = BASE + "work-figures";
    int returned = as("hina").get(before).path("own.returned");
    int decided = as("hina").get(before).path("own.firstDecisions");
    String first = submitted("owner", "PK-SD");
    done(first, "assignment", "hina", null);
    done(
        first,
        "return",
        "hina",
        "{\"reasons\": [{\"pointer\": \"/ntn\", \"reason\": \"Another firm's.\"}]}");
    done(first, "submission", "owner", null);
    done(first, "initial-approval", "hina", null);
    waiting("PK-SD", 12);

    as("hina")
        .get(before)
        .then()
        .statusCode(200)
        .body("own.returned", equalTo(returned + 1))
        .body("own.firstDecisions", equalTo(decided + 1))
        .body("own.medianDays", equalTo(0))
        .body("office.taken", equalTo(1))
        .body("office.returned", equalTo(1))
        .body("office.approved", equalTo(1))
        .body("office.declined", equalTo(0))
        .body("office.firstDecisions", equalTo(1))
        .body("office.ninetiethDays", equalTo(0))
        .body("office.waiting.sevenToTwentyNineDays", equalTo(1))
        .body("office.waiting.underSevenDays", equalTo(0));
    as("hina")
        .get(before + "?from=2001-01-01&to=2001-01-31")
        .then()
        .body("own.returned", equalTo(0))
        .body("own.medianDays", nullValue());
    as("hina")
        .get(before + "?from=2026-02-01&to=2026-01-31")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("to"));
  }
}
