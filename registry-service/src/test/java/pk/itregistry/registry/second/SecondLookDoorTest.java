package pk.itregistry.registry.second;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Posts.secondLook;
import static pk.itregistry.registry.testkit.Posts.submitted;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;

/** A registrar asks another before deciding. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondLookDoorTest {
  private static final String ANSWER =
      "{\"opinion\": \"NOT_IN_ORDER\", \"words\": \"The address is a hotel.\"}";
  private static final String OPEN = BASE + "second-looks?limit=200";

  @Inject DataSource database;

  @Test
  void the_database_knows_the_states_of_a_second_look() {
    Lifecycles.checkConstraint(database, "second_look", "state", SecondLook.LIFE);
  }

  @Test
  void a_question_stands_in_the_queue_of_the_others_until_one_answers() {
    String application = submitted("owner", "PK-IS");
    String look = secondLook(application);
    as("rehan").get(OPEN).then().body("items.id", hasItem(look));
    as("rabia").get(OPEN).then().body("items.id", not(hasItem(look)));
    as("rehan")
        .get(BASE + "work-queue?limit=200&province=PK-IS")
        .then()
        .body("items.find { it.id == '%s' }.openSecondLooks".formatted(application), equalTo(1));

    act("rabia", "second-looks/" + look, "answer", ANSWER)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-own-question"));
    done(act("rehan", "second-looks/" + look, "answer", ANSWER))
        .then()
        .body("state", equalTo("ANSWERED"))
        .body("opinion", equalTo("NOT_IN_ORDER"));

    as("hina").get(OPEN).then().body("items.id", not(hasItem(look)));
    as("rabia")
        .get(BASE + "applications/" + application + "/second-looks")
        .then()
        .body("items.words", contains("The address is a hotel."));
    as("rabia")
        .get(BASE + "applications/" + application + "/timeline")
        .then()
        .body("items.what", hasItem("SECOND_LOOK_ANSWERED"));
    as("owner")
        .get(BASE + "applications/" + application + "/timeline")
        .then()
        .body("items.what", contains("DRAFT", "SUBMIT"));
  }

  @Test
  void a_decision_does_not_wait_for_an_answer_and_ends_the_question() {
    String application = submitted("owner", "PK-PB");
    String look = secondLook(application);

    Desk.done(application, "decline", "rabia", "{\"reason\": \"Struck off.\"}");
    as("rehan").get(OPEN).then().body("items.id", not(hasItem(look)));
  }

  @Test
  void nobody_asks_about_what_nobody_decides_any_more() {
    String declined = submitted("owner", "PK-PB");
    Desk.done(declined, "decline", "rabia", "{\"reason\": \"Struck off.\"}");
    String lapsed = submitted("owner", "PK-PB");
    Desk.done(lapsed, "initial-approval", "rabia", null);
    lapses(lapsed);
    String draft = Desk.draft(People.freshNtn());

    for (String application : List.of(declined, lapsed, draft)) {
      as("rabia")
          .body("{\"question\": \"Is the deed genuine?\"}")
          .post(BASE + "applications/" + application + "/second-looks")
          .then()
          .statusCode(409)
          .body("code", equalTo("act-not-allowed"));
    }
  }

  @Test
  void a_question_leaves_the_list_when_its_application_lapses() {
    String application = submitted("owner", "PK-PB");
    String look = secondLook(application);
    Desk.done(application, "initial-approval", "rabia", null);
    as("rehan").get(OPEN).then().body("items.id", hasItem(look));

    lapses(application);

    as("rehan").get(OPEN).then().body("items.id", not(hasItem(look)));
  }

  private static void lapses(String application) {
    Rows.change(
        "UPDATE application SET state_since = state_since - 90 WHERE id = ?::uuid", application);
  }

  @Test
  void who_asked_withdraws_and_nobody_else() {
    String look = secondLook(submitted("owner", "PK-PB"));

    act("rehan", "second-looks/" + look, "withdrawal", null)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-others-question"));
    done(act("rabia", "second-looks/" + look, "withdrawal", null))
        .then()
        .body("state", equalTo("WITHDRAWN"));
    act("rehan", "second-looks/" + look, "answer", ANSWER).then().statusCode(409);
  }

  @Test
  void the_applicant_is_asked_nothing_and_reads_nothing() {
    String application = submitted("rehan", "PK-PB");
    String look = secondLook(application);

    as("rehan").get(OPEN).then().body("items.id", not(hasItem(look)));
    for (String path :
        new String[] {"applications/" + application + "/second-looks", "second-looks/" + look}) {
      as("rehan")
          .get(BASE + path)
          .then()
          .statusCode(403)
          .body("code", equalTo("not-allowed-own-application"));
    }
  }
}
