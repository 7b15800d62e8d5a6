package pk.itregistry.registry.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.atOnce;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.etag;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Listener;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;
import pk.itregistry.registry.testkit.Desk;

/** A freelancer's history is carried into a firm, and both are found. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PredecessorTest {

  /** A freelancer's registration, through all the acts; its id. */
  private static String freelancer(String who) {
    String cnic = "3520%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
    String body =
        Desk.company(freshNtn())
            .replace("COMPANY", "FREELANCER")
            .replaceAll("\"ntn\": \"[^\"]*\", \"cuin\": \"[^\"]*\"", "\"cnic\": \"" + cnic + "\"");
    String application = done(as(who).body(body).post(BASE + "applications")).path("id");
    Desk.done(application, "submission", who, null);
    Desk.done(application, "initial-approval", "rabia", null);
    Desk.done(application, "fee-payment", who, Desk.payment());
    return Desk.done(application, "registration", "rabia", null).path("firmId");
  }

  private static String naming(String predecessor) {
    return "{\"firmId\": \"%s\"}".formatted(predecessor);
  }

  private static Response carried(String who, String firm, String predecessor) {
    return act(who, "firms/" + firm, "predecessor", naming(predecessor));
  }

  private static ValidatableResponse seen(String who, String firm) {
    return get(who, "firms/" + firm).then().statusCode(200);
  }

  private static void refused(Response answer, String code) {
    answer
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/firmId"))
        .body("errors[0].code", equalTo(code));
  }

  @Test
  void each_is_found_from_the_other_by_who_may_read_it() {
    Desk.Firm firm = Desk.firm();
    String freelancer = freelancer("owner");
    String name = seen("owner", freelancer).extract().path("name");
    seen("owner", firm.id()).body("predecessor", nullValue()).body("successor", nullValue());

    done(carried("owner", firm.id(), freelancer))
        .then()
        .body("version", equalTo(1))
        .body("predecessor.id", equalTo(freelancer))
        .body("predecessor.name", equalTo(name))
        .body("state", equalTo("ACTIVE"));

    seen("owner", freelancer)
        .body("version", equalTo(1))
        .body("state", equalTo("ACTIVE"))
        .body("predecessor", nullValue())
        .body("successor.id", equalTo(firm.id()))
        .body("successor.name", equalTo("Indus Softworks " + firm.ntn()));
    seen("rabia", firm.id()).body("predecessor.id", equalTo(freelancer));
    get("stranger", "firms/" + firm.id()).then().statusCode(404);
  }

  @Test
  void the_firms_history_begins_with_the_freelancers_and_both_keep_the_act() {
    String firm = Desk.firm().id();
    String freelancer = freelancer("owner");
    get("owner", "firms/" + firm + "/history").then().body("predecessor", nullValue());

    done(carried("owner", firm, freelancer));

    get("owner", "firms/" + firm + "/history")
        .then()
        .body("predecessor.id", equalTo(freelancer))
        .body("items.act", contains("REGISTER", "CARRY_HISTORY"));
    get("owner", "firms/" + freelancer + "/history")
        .then()
        .body("predecessor", nullValue())
        .body("items.act", contains("REGISTER", "CARRY_HISTORY"));
  }

  @Test
  void of_a_day_before_it_was_carried_neither_names_the_other() {
    Desk.Firm firm = Desk.firm();
    Desk.aged(firm, 10);
    String freelancer = freelancer("owner");
    done(carried("owner", firm.id(), freelancer));
    String registered = get("owner", "firms/" + firm.id()).path("registeredOn");

    as("owner")
        .queryParam("on", LocalDate.parse(registered).toString())
        .get(BASE + "firms/" + firm.id())
        .then()
        .statusCode(200)
        .body("version", equalTo(0))
        .body("predecessor", nullValue());
  }

  @Test
  void others_hear_that_both_have_changed() {
    try (Listener listener = new Listener("registry")) {
      String firm = Desk.firm().id();
      String freelancer = freelancer("owner");
      done(carried("owner", firm, freelancer));

      for (String one : List.of(firm, freelancer)) {
        assertThat(listener.awaitOf(one, 2).getLast().at("/type").textValue())
            .isEqualTo("pk.itregistry.registry.firm.changed.v1");
      }
    }
  }

  @Test
  void a_freelancer_of_somebody_else_is_answered_like_one_that_nobody_has() {
    String firm = Desk.firm().id();
    Response foreign = carried("owner", firm, freelancer("stranger"));
    Response unknown = carried("owner", firm, UUID.randomUUID().toString());

    refused(foreign, "rule-own-freelancer");
    refused(unknown, "rule-own-freelancer");
    assertThat((String) foreign.path("errors[0].detail"))
        .isEqualTo(unknown.path("errors[0].detail"));
  }

  @Test
  void a_firm_of_another_kind_is_no_predecessor_least_of_all_the_firm_itself() {
    String firm = Desk.firm().id();

    refused(carried("owner", firm, Desk.firm().id()), "rule-freelancer");
    refused(carried("owner", firm, firm), "rule-freelancer");
    carried("owner", freelancer("owner"), freelancer("owner"))
        .then()
        .statusCode(409)
        .body("code", equalTo("carries-no-history"));
    post("owner", "firms/" + firm + "/predecessor", "{}", etag("owner", "firms/" + firm))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/firmId"));
  }

  @Test
  void one_freelancer_goes_into_one_firm_and_one_firm_carries_one() {
    String firm = Desk.firm().id();
    String freelancer = freelancer("owner");
    done(carried("owner", firm, freelancer));

    refused(carried("owner", Desk.firm().id(), freelancer), "rule-carried-once");
    carried("owner", firm, freelancer("owner"))
        .then()
        .statusCode(409)
        .body("code", equalTo("carries-no-history"));
  }

  @Test
  void a_freelancer_who_gave_the_registration_up_is_not_carried() {
    String freelancer = freelancer("owner");
    done(act("owner", "firms/" + freelancer, "closing", "{}"));

    refused(carried("owner", Desk.firm().id(), freelancer), "rule-registration-ended");
  }

  @Test
  void of_two_at_once_one_is_done() throws InterruptedException {
    String firm = Desk.firm().id();
    String freelancer = freelancer("owner");
    String version = etag("owner", "firms/" + firm);

    List<Integer> answers =
        atOnce(
            2,
            () ->
                post("owner", "firms/" + firm + "/predecessor", naming(freelancer), version)
                    .statusCode());

    assertThat(answers).containsExactlyInAnyOrder(200, 412);
    assertThat(
            Rows.count(
                "SELECT count(*) FROM firm WHERE predecessor = ?", UUID.fromString(freelancer)))
        .isEqualTo(1);
  }

  @Test
  void only_the_owner_does_it() {
    String firm = Desk.firm().id();
    String freelancer = freelancer("owner");
    Desk.grant(firm, "PERSON", TestTokens.subjectOf("stranger"), "\"MANAGE_FIRM\"");

    carried("stranger", firm, freelancer("stranger"))
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-owner-only"));
    carried("rabia", firm, freelancer).then().statusCode(404);
  }
}
