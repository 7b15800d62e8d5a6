package pk.itregistry.registry.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.atOnce;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;
import static pk.itregistry.registry.testkit.Desk.BASE;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.plumbing.testkit.Listener;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;

/**
 * A firm has its name, its address and its parties changed, by a registrar where a rule says so.
 */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeActsTest {
  @Inject DataSource source;
  @Inject BusinessClock clock;
  @Inject LookAtChanges lookAtChanges;

  @Test
  void the_database_knows_the_states_of_a_request() {
    Lifecycles.checkConstraint(source, "change_request", "state", ChangeLife.LIFE);
  }

  @Test
  void an_address_changes_at_once_and_the_history_says_so() {
    String firm = Desk.firm().id();

    done(Asked.of(firm, Asked.address("Karachi", "")))
        .then()
        .body("state", equalTo("EFFECTIVE"))
        .body("kind", equalTo("ADDRESS"))
        .body("wanted.address.city", equalTo("Karachi"))
        .body("requestedBy", nullValue())
        .body("allowedActs", empty());

    get("owner", "firms/" + firm)
        .then()
        .body("address.line", equalTo("1 Shahrah-e-Faisal"))
        .body("address.province", equalTo("PK-SD"));
    get("owner", "firms/" + firm + "/history")
        .then()
        .body("items.act", contains("REGISTER", "CHANGE_ADDRESS"));
    given()
        .queryParam("q", (String) get("owner", "firms/" + firm).path("certificate"))
        .get(BASE + "register")
        .then()
        .body("items[0].city", equalTo("Karachi"));
  }

  @Test
  void a_new_name_waits_for_a_registrar_and_others_hear_it_once_it_holds() {
    try (Listener listener = new Listener("registry")) {
      Desk.Firm firm = Desk.firm();
      String name = "Ravi Softworks " + firm.ntn();
      String request = Asked.made(firm.id(), Asked.name(name));
      Asked.read("owner", request)
          .body("state", equalTo("IN_REVIEW"))
          .body("allowedActs", contains("WITHDRAW"));
      get("owner", "firms/" + firm.id()).then().body("name", not(equalTo(name)));
      Asked.read("rabia", request)
          .body("allowedActs", containsInAnyOrder("APPROVE", "DECLINE"))
          .body("firmName", equalTo("Indus Softworks " + firm.ntn()));

      done(Asked.decided("rabia", request, "approval", null))
          .then()
          .body("state", equalTo("EFFECTIVE"));

      get("owner", "firms/" + firm.id()).then().body("name", equalTo(name));
      get("owner", "firms/" + firm.id() + "/history")
          .then()
          .body("items.name", contains("Indus Softworks " + firm.ntn(), name));
      get("stranger", "certificates/" + firm.certificate()).then().body("firmName", equalTo(name));
      JsonNode heard = listener.awaitOf(firm.id(), 2).getLast();
      assertThat(heard.at("/type").textValue()).isEqualTo("pk.itregistry.registry.firm.changed.v1");
      assertThat(heard.at("/data/firm/name").textValue()).isEqualTo(name);
      assertThat(
              listener.awaitOf(request, 4).stream().map(one -> one.at("/data/changeRequest/state")))
          .extracting(JsonNode::textValue)
          .containsExactly("REQUESTED", "IN_REVIEW", "ACCEPTED", "EFFECTIVE");
    }
  }

  @Test
  void a_change_waits_for_the_day_that_was_asked_for() {
    String firm = Desk.firm().id();
    LocalDate day = clock.today().plusDays(30);
    String request =
        Asked.made(firm, Asked.address("Quetta", ", \"effectiveFrom\": \"%s\"".formatted(day)));
    Asked.read("owner", request)
        .body("state", equalTo("ACCEPTED"))
        .body("effectiveFrom", equalTo(day.toString()))
        .body("allowedActs", contains("WITHDRAW"));

    lookAtChanges.look();
    Asked.read("owner", request).body("state", equalTo("ACCEPTED"));
    Rows.change(
        "UPDATE change_request SET effective_from = effective_from - 30 WHERE id = ?",
        UUID.fromString(request));
    lookAtChanges.look();

    Asked.read("owner", request).body("state", equalTo("EFFECTIVE"));
    get("owner", "firms/" + firm).then().body("address.city", equalTo("Quetta"));
  }

  @Test
  void a_declined_change_says_why_and_changes_nothing() {
    Desk.Firm firm = Desk.firm();
    String request = Asked.made(firm.id(), Asked.name("Ravi Softworks " + firm.ntn()));

    done(Asked.decided("rehan", request, "decline", "{\"reason\": \"Not incorporated so.\"}"));

    Asked.read("owner", request)
        .body("state", equalTo("DECLINED"))
        .body("reason", equalTo("Not incorporated so."))
        .body("allowedActs", empty());
    get("owner", "firms/" + firm.id())
        .then()
        .body("name", equalTo("Indus Softworks " + firm.ntn()));
    Asked.decided("rehan", request, "approval", null).then().statusCode(409);
  }

  @Test
  void all_that_is_wrong_is_said_and_nothing_is_asked_for() {
    String firm = Desk.firm().id();

    Asked.of(firm, "{\"kind\": \"NAME\", \"payoutIban\": \"PK00SCBL0000001123456702\"}")
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/name", "/payoutIban"));
    Asked.of(firm, "{\"kind\": \"OWNER\"}")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/kind"))
        .body("errors[0].code", equalTo("unknown-value"))
        .body("errors[0].detail", containsString("by an invitation"));
    Asked.of(
            firm,
            """
            {"kind": "PARTIES", "effectiveFrom": "2020-01-01", "parties": [
              {"role": "PARTNER", "name": "A", "cnic": "35202-1234567-1", "sharePercent": "70"},
              {"role": "PARTNER", "name": "A", "cnic": "35202-1234567-1", "sharePercent": "70"}]}
            """)
        .then()
        .statusCode(422)
        .body(
            "errors.code", containsInAnyOrder("rule-party-once", "rule-shares", "rule-day-ahead"));
    Asked.of(
            firm,
            "{\"kind\": \"PARTIES\", \"parties\": [{\"role\": \"PARTNER\", \"name\": \"A\","
                + " \"cnic\": \"35202-*******-1\"}]}")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-mask"));
    get("owner", "firms/" + firm + "/change-requests").then().body("items", empty());
  }

  @Test
  void of_two_requests_at_once_one_is_made() throws Exception {
    Desk.Firm firm = Desk.firm();

    List<Response> answers =
        atOnce(4, () -> Asked.of(firm.id(), Asked.name("Ravi Softworks " + firm.ntn())));

    assertThat(answers.stream().map(Response::statusCode)).containsOnlyOnce(201);
    assertThat(answers.stream().filter(one -> one.statusCode() != 201))
        .allSatisfy(one -> one.then().statusCode(409).body("code", equalTo("change-under-way")));
    String made = get("owner", "firms/" + firm.id() + "/change-requests").path("items[0].id");
    done(Asked.decided("owner", made, "withdrawal", null));
    Asked.made(firm.id(), Asked.name("Ravi Softworks " + firm.ntn()));
  }

  @Test
  void only_people_who_manage_the_firm_ask_and_no_registrar_decides_on_a_firm_of_their_own() {
    String firm = Desk.firm().id();
    Desk.grant(firm, "CLIENT", "portal-ledgerly", "\"FILE_RETURNS\"");
    Desk.grant(firm, "PERSON", TestTokens.subjectOf("rehan"), "\"MANAGE_FIRM\"");

    as("portal-ledgerly")
        .body(Asked.account(Asked.iban("7777")))
        .post(BASE + "firms/" + firm + "/change-requests")
        .then()
        .statusCode(403);
    as("stranger")
        .body(Asked.name("Ravi"))
        .post(BASE + "firms/" + firm + "/change-requests")
        .then()
        .statusCode(404);
    String request = Asked.made(firm, Asked.name("Ravi Softworks " + freshNtn()));
    Asked.decided("rehan", request, "approval", null)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-own-firm"));
    Asked.read("rehan", request).body("allowedActs", contains("WITHDRAW"));
  }

  @Test
  void what_waits_lapses_with_the_firm() {
    String firm = Desk.firm().id();
    String request = Asked.made(firm, Asked.name("Ravi Softworks " + freshNtn()));
    done(act("owner", "firms/" + firm, "closing", "{}"));

    lookAtChanges.look();

    Asked.read("owner", request).body("state", equalTo("LAPSED")).body("allowedActs", empty());
    Asked.of(firm, Asked.address("Quetta", "")).then().statusCode(409);
  }

  @Test
  void the_queue_and_the_rules_are_there_to_read() {
    String firm = Desk.firm().id();
    String request = Asked.made(firm, Asked.name("Ravi Softworks " + freshNtn()));

    as("rabia")
        .queryParam("state", "IN_REVIEW")
        .queryParam("kind", "NAME")
        .queryParam("province", "PK-PB")
        .queryParam("limit", 200)
        .get(BASE + "change-requests")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(request))
        .body("items.state", not(hasItem("EFFECTIVE")));
    given()
        .get(BASE + "change-rules")
        .then()
        .statusCode(200)
        .body("items.kind", contains("ADDRESS", "NAME", "PARTIES", "PAYOUT_ACCOUNT"))
        .body("items.review", contains(false, true, true, false))
        .body("items[0].confirmed", equalTo(false))
        .body("items[0].citation", containsString("sample data"));
  }

  @Test
  void a_registrar_who_asked_for_a_change_does_not_decide_on_it() {
    Desk.Firm firm = Desk.firm();
    String grant =
        Desk.grant(firm.id(), "PERSON", TestTokens.subjectOf("rabia"), "\"MANAGE_FIRM\"");
    String request =
        done(post(
                "rabia", "firms/" + firm.id() + "/change-requests", Asked.name("R " + firm.ntn())))
            .path("id");

    done(act("owner", "firms/" + firm.id() + "/authorities/" + grant, "revocation", null));

    Asked.decided("rabia", request, "approval", null)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-own-change"));
  }
}
