package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Desk.act;
import static pk.itregistry.registry.testkit.Desk.done;
import static pk.itregistry.registry.testkit.Startups.submitted;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Posts;

/** Registrars decide on what is to be certified as a start-up. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class StartupDecidedTest {

  @Test
  void what_the_register_says_by_then_is_looked_at_again_and_what_was_stated_is_not() {
    Desk.Firm firm = Desk.firm();
    String first = submitted(firm);
    String second = submitted(firm);
    done(first, "certification", "rabia", null);

    act(second, "certification", "rabia", null)
        .then()
        .statusCode(422)
        .body("errors.code", contains("rule-startup-once"));
    as("rabia")
        .get(BASE + "applications/" + second)
        .then()
        .body("state", equalTo("SUBMITTED"))
        .body("warnings.code", contains("NO_STARTUP"))
        .body("allowedActs", containsInAnyOrder("RETURN", "DECLINE"));
    done(second, "decline", "rabia", "{\"reason\": \"Certified already.\"}");
    assertThat(
            Rows.count(
                "SELECT count(*) FROM firm_version WHERE firm_id = ?::uuid"
                    + " AND act = 'CERTIFY_STARTUP'",
                firm.id()))
        .isEqualTo(1);
  }

  @Test
  void nobody_decides_who_has_a_hand_in_it() {
    Desk.Firm firm = Desk.firm();
    String application = submitted(firm);
    Rows.change("UPDATE firm SET owner = ? WHERE id = ?::uuid", Posts.person("rabia"), firm.id());

    act(application, "certification", "rabia", null)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-own-application"));
    act(application, "certification", "owner", null).then().statusCode(403);
    act(application, "certification", "rehan", null)
        .then()
        .statusCode(422)
        .body("errors.code", contains("rule-own-firm"));
  }

  @Test
  void nobody_decides_who_acts_for_the_firm() {
    Desk.Firm firm = Desk.firm();
    String application = submitted(firm);
    Desk.grant(firm.id(), "PERSON", Posts.person("rehan"), "\"VIEW_RETURNS\"");

    for (String deed : List.of("certification", "assignment")) {
      act(application, deed, "rehan", null)
          .then()
          .statusCode(403)
          .body("code", equalTo("not-allowed-own-application"));
    }
    as("rehan").get(BASE + "applications/" + application).then().body("allowedActs", empty());
    done(application, "certification", "rabia", null);
  }

  @Test
  void only_a_start_up_is_certified_and_it_is_not_registered() {
    String company = Desk.draft(freshNtn());
    done(company, "submission", "owner", null);
    act(company, "certification", "rabia", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("act-not-allowed"));

    String startup = submitted(Desk.firm());
    act(startup, "registration", "rabia", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("act-not-allowed"));
    act(startup, "initial-approval", "rabia", null)
        .then()
        .statusCode(409)
        .body("detail", containsString("CERTIFY"));
  }

  @Test
  void where_a_fee_is_published_it_is_approved_and_paid_before_it_is_certified() {
    Desk.Firm firm = Desk.firm();
    String application = submitted(firm);
    Rows.change(
        "INSERT INTO fee (kind, amount_pkr, valid_from, citation, confirmed)"
            + " VALUES ('STARTUP', 4000.00, '2020-07-01', 'a test', true)");
    try {
      act(application, "certification", "rabia", null)
          .then()
          .statusCode(409)
          .body("detail", containsString("APPROVE_INITIALLY"));
      done(application, "initial-approval", "rabia", null)
          .then()
          .body("fee.amountPkr", equalTo("4000.00"));
      done(application, "fee-payment", "owner", Desk.payment());
      act(application, "registration", "rabia", null).then().statusCode(409);
    } finally {
      Rows.change("DELETE FROM fee WHERE kind = 'STARTUP'");
    }
    done(application, "certification", "rabia", null).then().body("state", equalTo("CERTIFIED"));
  }

  @Test
  void registrars_find_it_in_their_queue_under_the_firms_name() {
    Desk.Firm firm = Desk.firm();
    String application = submitted(firm);

    as("rabia")
        .get(BASE + "work-queue?kind=STARTUP&limit=200")
        .then()
        .statusCode(200)
        .body(
            "items.find { it.id == '%s' }.name".formatted(application), containsString(firm.ntn()));
    done(application, "assignment", "rabia", null);
    People.done(
            People.post(
                "rabia",
                "applications/" + application + "/second-looks",
                "{\"question\": \"Is it technology?\"}"))
        .then()
        .statusCode(201);
  }
}
