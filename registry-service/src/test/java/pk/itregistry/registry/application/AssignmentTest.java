package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Desk.act;
import static pk.itregistry.registry.testkit.Desk.done;
import static pk.itregistry.registry.testkit.Posts.submitted;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Posts;

/** Who may give an application to whom, what is told of it, and that it is never two people's. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssignmentTest {
  private static final String APPROVAL = "initial-approval";

  @AfterEach
  void everybody_works_for_the_country_again() {
    for (String registrar : List.of("rabia", "rehan", "hina")) {
      Posts.working(registrar, Posts.work(null, ", \"from\": \"2001-01-01\""));
    }
    Posts.leading("hamid", null, ", \"from\": \"2001-01-01\"");
  }

  private static void runOut(String application) {
    Rows.change(
        "UPDATE assignment SET since = now() - interval '9 hours',"
            + " until = now() - interval '1 hour' WHERE work = ?",
        UUID.fromString(application));
  }

  private static Response read(String who, String application) {
    return as(who).get(BASE + "applications/" + application);
  }

  @Test
  void the_head_of_an_office_gives_it_to_one_of_the_office() {
    String office = Posts.office("PK-SD");
    Posts.leading("hina", office, "");
    Posts.post("rehan", office);
    Posts.post("rabia", Posts.office("PK-PB"));
    String application = submitted("owner", "PK-SD");
    done(application, "assignment", "rabia", null);

    String to = "{\"to\": \"%s\"}";
    act(application, "assignment/reassignment", "rehan", to.formatted(Posts.person("rehan")))
        .then()
        .statusCode(403);
    for (String nobody : List.of(Posts.person("rabia"), UUID.randomUUID().toString())) {
      act(application, "assignment/reassignment", "hina", to.formatted(nobody))
          .then()
          .statusCode(422)
          .body("errors.pointer", contains("/to"));
    }
    done(application, "assignment/reassignment", "hina", to.formatted(Posts.person("rehan")))
        .then()
        .body("held.by", equalTo(Posts.person("rehan")));
    act(application, APPROVAL, "rabia", null).then().statusCode(409);
    as("rehan")
        .get(BASE + "applications/" + application + "/timeline")
        .then()
        .body("items.what", contains("DRAFT", "SUBMIT", "TAKE", "REASSIGN"));
  }

  @Test
  void a_head_who_is_nothing_else_finds_an_application_and_gives_it() {
    String office = Posts.office("PK-SD");
    Posts.leading("hamid", office, "");
    Posts.post("rehan", office);
    String application = submitted("owner", "PK-SD");
    done(application, "assignment", "rabia", null);

    as("hamid")
        .get(BASE + "work-queue?limit=200&province=PK-SD")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(application));
    as("hamid").get(BASE + "work-figures").then().statusCode(200);
    as("hamid")
        .get(BASE + "officers?office=" + office)
        .then()
        .statusCode(200)
        .body("items.person", hasItem(Posts.person("rehan")));
    as("hamid").get(BASE + "offices/" + office).then().statusCode(200);
    read("hamid", application)
        .then()
        .statusCode(200)
        .body("allowedActs", empty())
        .body("held.by", equalTo(Posts.person("rabia")));
    done(
        application,
        "assignment/reassignment",
        "hamid",
        "{\"to\": \"%s\"}".formatted(Posts.person("rehan")));
    as("hamid")
        .get(BASE + "applications/" + application + "/timeline")
        .then()
        .body("items.what", hasItem("REASSIGN"));
    act(application, APPROVAL, "hamid", null).then().statusCode(403);
  }

  @Test
  void who_does_not_serve_as_a_head_today_gives_nothing() {
    String office = Posts.office("PK-SD");
    Posts.post("rehan", office);
    String application = submitted("owner", "PK-SD");
    String to = "{\"to\": \"%s\"}".formatted(Posts.person("rehan"));

    Posts.post("hamid", office);
    refusedToHamid(application, to);
    Posts.leading("hamid", office, ", \"from\": \"2001-01-01\", \"until\": \"2002-01-01\"");
    refusedToHamid(application, to);
    Posts.leading("hamid", office, ", \"from\": \"2001-01-01\"");
    done(application, "assignment/reassignment", "hamid", to);
  }

  private static void refusedToHamid(String application, String to) {
    act(application, "assignment/reassignment", "hamid", to)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-no-head-today"));
  }

  @Test
  void its_timeline_tells_the_applicant_by_role_and_registrars_by_name() {
    Posts.post("rabia", Posts.office("PK-PB"));
    String application = submitted("owner", "PK-PB");
    done(application, "assignment", "rabia", null);
    done(application, "decline", "rabia", "{\"reason\": \"Struck off.\"}");

    String timeline = BASE + "applications/" + application + "/timeline";
    as("owner")
        .get(timeline)
        .then()
        .body("items.what", contains("DRAFT", "SUBMIT", "DECLINE"))
        .body("items.by", contains("applicant", "applicant", "registrar"))
        .body("items[2].person", nullValue())
        .body("items[2].name", nullValue());
    as("rehan")
        .get(timeline)
        .then()
        .body("items.what", contains("DRAFT", "SUBMIT", "TAKE", "DECLINE"))
        .body("items[3].person", equalTo(Posts.person("rabia")))
        .body("items[3].name", equalTo("Registrar of a test"));
  }

  /** Whatever is done in whatever order: a lease is one person's, as a simple model says. */
  @Test
  void a_lease_is_never_doubled() {
    String application = submitted("owner", "PK-PB");
    Random random = new Random(20261130);
    List<String> registrars = List.of("rabia", "rehan", "hina");
    String holder = "";
    for (int i = 0; i < 40; i++) {
      String who = registrars.get(random.nextInt(3));
      boolean free = holder.isEmpty() || holder.equals(who);
      switch (random.nextInt(3)) {
        case 0 -> {
          assertThat(act(application, "assignment", who, null).statusCode())
              .isEqualTo(free ? 200 : 409);
          holder = free ? who : holder;
        }
        case 1 -> {
          assertThat(act(application, "assignment/release", who, null).statusCode())
              .isEqualTo(free ? 200 : 409);
          holder = free ? "" : holder;
        }
        default -> {
          runOut(application);
          holder = "";
        }
      }
      read("rabia", application)
          .then()
          .body("held.by", holder.isEmpty() ? nullValue() : equalTo(Posts.person(holder)));
    }
  }

  @Test
  void many_who_take_one_application_at_once_are_one() throws InterruptedException {
    String application = submitted("owner", "PK-PB");
    AtomicInteger turn = new AtomicInteger();
    List<String> registrars = List.of("rabia", "rehan", "hina");

    List<String> holders =
        People.atOnce(
                12,
                () ->
                    act(
                        application,
                        "assignment",
                        registrars.get(turn.getAndIncrement() % 3),
                        null))
            .stream()
            .filter(answer -> answer.statusCode() == 200)
            .map(answer -> answer.<String>path("held.by"))
            .distinct()
            .toList();
    assertThat(holders).hasSize(1);
    as("rabia")
        .get(BASE + "applications/" + application + "/timeline")
        .then()
        .body("items.what", hasItem("TAKE"));
  }
}
