package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.registry.application.QuestionsAnsweredTest.freshCnic;
import static pk.itregistry.registry.application.WhoStandsBehindItTest.freelancer;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Desk.act;
import static pk.itregistry.registry.testkit.Desk.done;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.testkit.Desk;

/** Names near each other are flagged, and what a registrar decides on them is remembered. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class NearNamesTest {
  @Inject Rivals rivals;
  @Inject Database database;

  @Inject
  @ConfigProperty(name = "itr.near-name")
  BigDecimal near;

  private static String fresh() {
    return UUID.randomUUID().toString().replaceAll("\\d", "").replace("-", "") + "qx";
  }

  private static String submitted(String name) {
    String application = QuestionsAnsweredTest.drafted("stranger", Desk.company(freshNtn(), name));
    done(application, "submission", "stranger", null);
    return application;
  }

  private static ValidatableResponse seen(String application) {
    return as("rabia").get(BASE + "applications/" + application).then().statusCode(200);
  }

  private static String decision(String firm, String decision) {
    return "{\"firmId\": \"%s\", \"decision\": \"%s\"}".formatted(firm, decision);
  }

  @Test
  void a_name_with_a_slip_of_the_pen_is_flagged_and_can_be_found_to_be_no_duplicate() {
    String word = fresh();
    String firm = Desk.named("Karachi Data " + word + " Networks");
    String application = submitted("Karachi Dataa " + word + " Networks Ltd");

    seen(application)
        .body("warnings.code", contains("NAME_NEAR_ANOTHER_FIRMS"))
        .body("warnings[0].firmId", equalTo(firm))
        .body("warnings[0].decided", nullValue());
    done(application, "name-decision", "rabia", decision(firm, "NOT_A_DUPLICATE"))
        .then()
        .body("state", equalTo("SUBMITTED"))
        .body("warnings[0].decided", equalTo("NOT_A_DUPLICATE"));
    seen(application).body("warnings[0].decided", equalTo("NOT_A_DUPLICATE"));
  }

  @Test
  void what_is_the_same_firm_is_declined_and_pointed_to_it() {
    String word = fresh();
    String firm = Desk.named("Quetta " + word + " Cloud");
    String application = submitted("Quetta " + word + " Clouds");

    done(application, "name-decision", "rabia", decision(firm, "MERGE"))
        .then()
        .body("state", equalTo("DECLINED"))
        .body("declineReason", containsString("Quetta " + word + " Cloud"));
  }

  @Test
  void people_bear_each_others_names_and_are_not_told_so() {
    String name = "Karachi " + fresh();
    Desk.named(name);
    String freelancer =
        freelancer(freshCnic()).replaceFirst("\"name\": \"[^\"]*\"", "\"name\": \"" + name + "\"");
    String application = QuestionsAnsweredTest.drafted("stranger", freelancer);
    done(application, "submission", "stranger", null);

    seen(application).body("name", equalTo(name)).body("warnings", empty());
  }

  @Test
  void the_index_is_told_how_near_is_near() {
    String told =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              rivals.of(AnApplication.draft(), AnApplication.DAY);
              return database
                  .row(
                      "SELECT current_setting('pg_trgm.similarity_threshold')",
                      row -> row.getString(1))
                  .orElseThrow();
            });

    assertThat(told).isEqualTo(near.toString());
  }

  @Test
  void only_a_firm_that_a_warning_names_can_be_decided_on() {
    String application = submitted("Solitary " + fresh());

    act(
            application,
            "name-decision",
            "rabia",
            decision(UUID.randomUUID().toString().replaceFirst("-4", "-7"), "MERGE"))
        .then()
        .statusCode(422)
        .body("errors.code", contains("rule-near-name"));
    act(Desk.draft(freshNtn()), "name-decision", "rabia", decision(Desk.firm().id(), "MERGE"))
        .then()
        .statusCode(409);
  }

  @Test
  void letters_that_look_alike_are_flagged_and_refused_by_nobody() {
    String word = fresh();
    Desk.named("Systems " + word);
    String application = submitted("S\u0443stems " + word);

    seen(application)
        .body("warnings.code", hasItem("NAME_OF_LOOK_ALIKE_LETTERS"))
        .body("warnings.code", hasItem("NAME_OF_ANOTHER_FIRM"));
    done(application, "initial-approval", "rabia", null);
  }
}
