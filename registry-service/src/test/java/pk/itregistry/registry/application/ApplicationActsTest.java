package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Desk.act;
import static pk.itregistry.registry.testkit.Desk.done;
import static pk.itregistry.registry.testkit.Desk.draft;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.registry.testkit.Desk;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicationActsTest {
  @Inject DataSource database;

  @Test
  void the_database_knows_the_states_of_an_application() {
    Lifecycles.checkConstraint(database, "application", "state", ApplicationLife.LIFE);
  }

  @Test
  void software_cannot_apply() {
    as("portal-ledgerly")
        .body(Desk.company(freshNtn()))
        .post(BASE + "applications")
        .then()
        .statusCode(403);
  }

  @Test
  void an_act_that_the_state_does_not_allow_is_refused() {
    act(draft(freshNtn()), "initial-approval", "rabia", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("act-not-allowed"));
  }

  @Test
  void a_return_names_fields_of_the_application() {
    String application = draft(freshNtn());
    done(application, "submission", "owner", null);

    act(
            application,
            "return",
            "rabia",
            "{\"reasons\": [{\"pointer\": \"/colour\", \"reason\": \"Which?\"}]}")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/reasons/0/pointer"));
  }

  @Test
  void an_application_is_declined_with_a_reason_or_withdrawn() {
    String declined = draft(freshNtn());
    done(declined, "submission", "owner", null);
    done(declined, "decline", "rabia", "{\"reason\": \"Struck off.\"}")
        .then()
        .body("state", equalTo("DECLINED"))
        .body("declineReason", equalTo("Struck off."));
    done(draft(freshNtn()), "withdrawal", "owner", null)
        .then()
        .body("state", equalTo("WITHDRAWN"))
        .body("allowedActs.size()", equalTo(0));
  }

  @Test
  void a_payment_that_the_gateway_does_not_know_pays_nothing() {
    String application = draft(freshNtn());
    done(application, "submission", "owner", null);
    done(application, "initial-approval", "rabia", null);

    act(application, "fee-payment", "owner", "{\"paymentReference\": \"REFUSED-1\"}")
        .then()
        .statusCode(422)
        .body("code", equalTo("rule-fee-not-paid"));
    as("owner")
        .get(BASE + "applications/" + application)
        .then()
        .body("state", equalTo("INITIALLY_APPROVED"))
        .body("lapsesOn", notNullValue());
  }

  @Test
  void a_payment_pays_one_application() {
    String reference = "{\"paymentReference\": \"GW-%s\"}".formatted(UUID.randomUUID());
    String first = draft(freshNtn());
    String second = draft(freshNtn());
    for (String application : List.of(first, second)) {
      done(application, "submission", "owner", null);
      done(application, "initial-approval", "rabia", null);
    }
    done(first, "fee-payment", "owner", reference);

    act(second, "fee-payment", "owner", reference)
        .then()
        .statusCode(409)
        .body("code", equalTo("fee-reference-used"));
  }

  @Test
  void a_payment_pays_one_application_however_its_reference_is_spelled() {
    String payment = "GW-" + UUID.randomUUID();
    String first = approved();
    String second = approved();
    done(first, "fee-payment", "owner", reference(payment))
        .then()
        .body("fee.paymentReference", equalTo(payment));

    for (String spelled :
        List.of(
            payment.toLowerCase(Locale.ROOT),
            payment.toUpperCase(Locale.ROOT),
            payment.replace("GW-", "gw_"),
            " " + payment + "\u00A0")) {
      act(second, "fee-payment", "owner", reference(spelled))
          .then()
          .statusCode(409)
          .body("code", equalTo("fee-reference-used"));
    }
    as("owner").get(BASE + "applications/" + second).then().body("fee.paid", equalTo(false));
  }

  @Test
  void two_at_the_same_moment_do_not_pay_with_one_payment() {
    String payment = "gw-" + UUID.randomUUID();
    String first = approved();
    String second = approved();

    List<CompletableFuture<Response>> answers =
        List.of(paying(first, payment), paying(second, payment.toUpperCase(Locale.ROOT)));

    assertThat(answers.stream().map(answer -> answer.join().statusCode()))
        .containsExactlyInAnyOrder(200, 409);
  }

  private static CompletableFuture<Response> paying(String application, String payment) {
    return CompletableFuture.supplyAsync(
        () -> act(application, "fee-payment", "owner", reference(payment)),
        Thread::startVirtualThread);
  }

  private static String reference(String payment) {
    return "{\"paymentReference\": \"%s\"}".formatted(payment);
  }

  private static String approved() {
    String application = draft(freshNtn());
    done(application, "submission", "owner", null);
    done(application, "initial-approval", "rabia", null);
    return application;
  }

  @Test
  void an_id_is_known_in_capitals_and_between_blanks() {
    String application = draft(freshNtn());

    as("owner")
        .get(BASE + "applications/" + application.toUpperCase(Locale.ROOT))
        .then()
        .statusCode(200)
        .body("id", equalTo(application));
    as("owner").get(BASE + "applications/{id}", " " + application + " ").then().statusCode(200);
  }

  @Test
  void a_registrar_who_applies_is_an_applicant_and_another_registrar_decides() {
    String application =
        as("rabia").body(Desk.company(freshNtn())).post(BASE + "applications").path("id");
    done(application, "submission", "rabia", null).then().body("allowedActs", contains("WITHDRAW"));
    as("rehan")
        .get(BASE + "applications/" + application)
        .then()
        .body("allowedActs", containsInAnyOrder("RETURN", "APPROVE_INITIALLY", "DECLINE"));

    refusedAsOwn(act(application, "initial-approval", "rabia", null));
    refusedAsOwn(act(application, "decline", "rabia", "{\"reason\": \"Mine.\"}"));
    done(application, "initial-approval", "rehan", null);
    done(application, "fee-payment", "rabia", Desk.payment()).then().body("allowedActs", empty());
    refusedAsOwn(act(application, "registration", "rabia", null));
    done(application, "registration", "rehan", null);
  }

  private static void refusedAsOwn(Response answer) {
    answer.then().statusCode(403).body("code", equalTo("not-allowed-own-application"));
  }

  @Test
  void the_queue_is_the_registrars_and_everybody_else_sees_their_own() {
    String application = draft(freshNtn());
    done(application, "submission", "owner", null);
    String others =
        as("stranger").body(Desk.company(freshNtn())).post(BASE + "applications").path("id");

    String last = BASE + "applications?limit=200&state=";
    as("owner").get(last + "SUBMITTED").then().body("items.id", hasItem(application));
    as("owner").get(last + "DRAFT").then().body("items.id", not(hasItem(others)));
    as("stranger").get(last + "DRAFT").then().body("items.id", hasItem(others));
    as("rabia").get(last + "LAPSED").then().statusCode(200);
    as("rabia").get(last + "RETURNED").then().statusCode(200);
    as("rabia").get(last + "NOTHING").then().statusCode(400);
  }
}
