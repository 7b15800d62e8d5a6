package pk.itregistry.registry.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.registry.testkit.Desk.BASE;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.plumbing.testkit.Listener;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.registry.testkit.Posts;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficeDoorTest {
  @Inject DataSource database;

  private static String fresh() {
    return UUID.randomUUID().toString();
  }

  private static Response named(String person, String work) {
    return as("adnan")
        .body("{\"person\": \"%s\", \"work\": %s}".formatted(person, work))
        .post(BASE + "officers");
  }

  @Test
  void the_database_knows_the_states_of_an_office() {
    Lifecycles.checkConstraint(database, "office", "state", Office.LIFE);
  }

  @Test
  void an_office_is_opened_revised_and_closed_and_others_hear_of_it() {
    try (Listener listener = new Listener("registry")) {
      String office = Posts.office("PK-PB", "PK-IS");
      as("rabia")
          .get(BASE + "offices/" + office)
          .then()
          .statusCode(200)
          .body("state", equalTo("OPEN"));
      done(as("adnan")
              .header("If-Match", People.etag("adnan", "offices/" + office))
              .body("{\"name\": \"Quetta\", \"provinces\": [\"PK-BA\"]}")
              .put(BASE + "offices/" + office))
          .then()
          .body("provinces", contains("PK-BA"));
      done(People.act("adnan", "offices/" + office, "closure", null))
          .then()
          .body("state", equalTo("CLOSED"));

      List<JsonNode> heard = listener.awaitOf(office, 3);
      assertThat(heard.stream().map(event -> event.at("/type").textValue()))
          .containsExactly(
              "pk.itregistry.registry.office.opened.v1",
              "pk.itregistry.registry.office.revised.v1",
              "pk.itregistry.registry.office.closed.v1");
      assertThat(heard.getLast().at("/data/office/closed").booleanValue()).isTrue();
      assertThat(heard.stream().map(event -> event.at("/data/office/version").longValue()))
          .containsExactly(0L, 1L, 2L);
    }
  }

  @Test
  void two_open_offices_never_have_one_code_however_it_is_spelled() {
    String code = Posts.freshCode();
    String office =
        done(as("adnan").body(Posts.officeOf(code, "PK-SD")).post(BASE + "offices")).path("id");

    as("adnan")
        .body(Posts.officeOf(code.toLowerCase(Locale.ROOT), "PK-SD"))
        .post(BASE + "offices")
        .then()
        .statusCode(409)
        .body("code", equalTo("office-code-used"));
    done(People.act("adnan", "offices/" + office, "closure", null));
    done(as("adnan").body(Posts.officeOf(code, "PK-SD")).post(BASE + "offices"));
  }

  @Test
  void two_administrators_at_once_open_one_office_of_a_code() throws InterruptedException {
    String office = Posts.officeOf(Posts.freshCode(), "PK-SD");

    assertThat(People.atOnce(6, () -> as("adnan").body(office).post(BASE + "offices").statusCode()))
        .containsOnlyOnce(201)
        .containsOnly(201, 409);
  }

  @Test
  void what_is_wrong_with_an_office_is_told_at_once() {
    as("adnan")
        .body("{\"code\": \"L\", \"name\": \" \", \"provinces\": [\"PK-XX\"]}")
        .post(BASE + "offices")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/code", "/name", "/provinces/0"));
  }

  @Test
  void an_office_in_which_somebody_works_is_not_closed() {
    String office = Posts.office("PK-PB");
    String officer = done(named(fresh(), Posts.work(office, ""))).path("id");

    People.act("adnan", "offices/" + office, "closure", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("office-has-officers"));
    done(
        as("adnan")
            .header("If-Match", People.etag("adnan", "officers/" + officer))
            .body(Posts.work(null, ""))
            .put(BASE + "officers/" + officer));
    done(People.act("adnan", "offices/" + office, "closure", null));
  }

  @Test
  void a_person_is_named_once_and_told_to_others() throws InterruptedException {
    String person = fresh();
    String office = Posts.office("PK-PB");
    try (Listener listener = new Listener("registry")) {
      List<Integer> answers =
          People.atOnce(4, () -> named(person, Posts.work(office, "")).statusCode());
      assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
      named(person, Posts.work(null, ""))
          .then()
          .statusCode(409)
          .body("code", equalTo("officer-named-already"));

      List<String> ids = as("adnan").get(BASE + "officers?office=" + office).path("items.id");
      assertThat(ids).hasSize(1);
      JsonNode heard = listener.awaitOf(ids.getFirst(), 1).getFirst();
      assertThat(heard.at("/type").textValue())
          .isEqualTo("pk.itregistry.registry.officer.named.v1");
      assertThat(heard.at("/data/officer/office").textValue()).isEqualTo(office);
    }
  }

  @Test
  void nobody_is_named_in_an_office_that_is_closed_or_for_days_that_run_backwards() {
    String closed = Posts.office("PK-PB");
    done(People.act("adnan", "offices/" + closed, "closure", null));

    named(fresh(), Posts.work(closed, ""))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/work/office"));
    named(fresh(), Posts.work(null, ", \"from\": \"2026-12-01\", \"until\": \"2026-12-01\""))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/work/until"));
    named(
            fresh(),
            Posts.work(
                null, ", \"absence\": {\"from\": \"2026-12-09\", \"until\": \"2026-12-01\"}"))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/work/absence/until"));
    named(fresh(), Posts.work(null, ", \"until\": \"2001-01-01\""))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/work/until"));
  }

  @Test
  void a_registrar_reads_where_they_work() {
    String office = Posts.office("PK-GB", "PK-JK");
    try {
      Posts.post("rehan", office);
      as("rehan")
          .get(BASE + "me/officer")
          .then()
          .statusCode(200)
          .body("office.id", equalTo(office))
          .body("provinces", contains("PK-GB", "PK-JK"));

      Posts.working(
          "rehan", Posts.work(office, ", \"from\": \"2001-01-01\", \"until\": \"2002-01-01\""));
      as("rehan").get(BASE + "me/officer").then().body("provinces", hasSize(0));
    } finally {
      Posts.working("rehan", Posts.work(null, ", \"from\": \"2001-01-01\""));
    }
    as("rehan")
        .get(BASE + "me/officer")
        .then()
        .body("office", nullValue())
        .body("provinces", hasSize(7));
  }

  @Test
  void officers_and_offices_are_listed_page_by_page() {
    String office = Posts.office("PK-PB");
    String first = done(named(fresh(), Posts.work(office, ""))).path("id");
    String second = done(named(fresh(), Posts.work(office, ""))).path("id");

    as("asad")
        .get(BASE + "officers?limit=1&office=" + office)
        .then()
        .body("items.id", contains(first))
        .header("Link", containsString("rel=\"next\""));
    as("asad").get(BASE + "officers?office=" + office).then().body("items.id", hasItem(second));
    as("asad").get(BASE + "offices?limit=200").then().body("items.id", not(hasItem(first)));
  }
}
