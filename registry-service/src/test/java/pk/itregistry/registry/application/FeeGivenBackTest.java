package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;
import static pk.itregistry.registry.application.AnApplication.REGISTRAR;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Desk.act;
import static pk.itregistry.registry.testkit.Desk.done;
import static pk.itregistry.registry.testkit.Desk.draft;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.plumbing.testkit.Rows;

/** A fee paid for what was declined is given back; one that was taken back is due again. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeeGivenBackTest {
  private static final String REASON = "{\"reason\": \"Struck off.\"}";

  @Inject DataSource database;
  @Inject ReverseFee reverseFee;
  @Inject Applications applications;

  private static String paidBy(String word) {
    String application = draft(freshNtn());
    done(application, "submission", "owner", null);
    done(application, "initial-approval", "rabia", null);
    String payment = "{\"paymentReference\": \"%s-%s\"}".formatted(word, UUID.randomUUID());
    done(application, "fee-payment", "owner", payment);
    return application;
  }

  private static void untilRefund(String application, String state) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            state.equals(as("owner").get(BASE + "applications/" + application).path("fee.refund")));
  }

  @Test
  void the_database_knows_the_states_of_a_refund() {
    Lifecycles.checkConstraint(database, "fee_refund", "state", FeeRefund.LIFE);
  }

  @Test
  void the_fee_of_a_declined_application_is_given_back_and_its_applicant_sees_that() {
    String application = paidBy("GW");
    done(application, "decline", "rabia", REASON).then().body("fee.paid", equalTo(true));

    untilRefund(application, "GIVEN_BACK");
  }

  @Test
  void the_gateway_is_asked_again_until_it_says_yes() {
    String application = paidBy("SLOW");
    done(application, "decline", "rabia", REASON);

    untilRefund(application, "GIVEN_BACK");
    as("rabia")
        .queryParam("state", "GIVEN_BACK")
        .queryParam("limit", 200)
        .get(BASE + "fee-refunds")
        .then()
        .statusCode(200)
        .body(
            "items.find { it.applicationId == '%s' }.asked".formatted(application), greaterThan(1));
  }

  @Test
  void what_the_gateway_keeps_is_seen_and_settled_by_a_registrar() {
    String application = paidBy("KEPT");
    done(application, "decline", "rabia", REASON);
    as("rabia")
        .queryParam("state", "DUE")
        .queryParam("limit", 200)
        .get(BASE + "fee-refunds")
        .then()
        .body("items.applicationId", hasItem(application));

    settled(application);
    act(application, "fee-settlement", "rabia", "{\"settlement\": \"Again.\"}")
        .then()
        .statusCode(409);
  }

  @Test
  void where_the_gateway_does_not_say_whether_it_gave_back_a_registrar_hears_that_and_settles() {
    String application = paidBy("SILENT");
    done(application, "decline", "rabia", REASON);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            Rows.count(
                    "SELECT count(*) FROM fee_refund WHERE application = ?::uuid"
                        + " AND last_answer LIKE '%ask it about the payment%' AND asked > 1",
                    application)
                == 1);

    settled(application);
  }

  // While the gateway is just being asked the settlement waits.
  private static void settled(String application) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                act(application, "fee-settlement", "rabia", "{\"settlement\": \"By cheque 17.\"}")
                    .path("fee.refund"),
            "SETTLED"::equals);
  }

  @Test
  void nobody_settles_a_fee_while_the_gateway_may_be_giving_it_back() {
    String application = paidBy("KEPT");
    done(application, "decline", "rabia", REASON);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            Rows.count(
                    "SELECT count(last_answer) FROM fee_refund WHERE application = ?::uuid",
                    application)
                == 1);
    asking(application, 60);

    act(application, "fee-settlement", "rabia", "{\"settlement\": \"By cheque.\"}")
        .then()
        .statusCode(409)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("fee-being-given-back"));
    as("rabia").get(BASE + "applications/" + application).then().body("fee.refund", equalTo("DUE"));
    asking(application, -1);
    settled(application);
  }

  // It is not asked itself within the hour.
  private static void asking(String application, int seconds) {
    Rows.change(
        "UPDATE fee_refund SET ask_at = now() + interval '1 hour',"
            + " asking_until = now() + make_interval(secs => ?) WHERE application = ?::uuid",
        (double) seconds,
        application);
  }

  @Test
  void nothing_is_settled_where_nothing_is_to_be_given_back() {
    act(draft(freshNtn()), "fee-settlement", "rabia", "{\"settlement\": \"By cheque.\"}")
        .then()
        .statusCode(404);
  }

  @Test
  void a_fee_that_its_bank_took_back_is_due_again() {
    String application = paidBy("REVERSED");
    done(application, "fee-reversal", "rabia", null)
        .then()
        .body("state", equalTo("INITIALLY_APPROVED"))
        .body("fee.paid", equalTo(false))
        .body("fee.refund", nullValue());
    done(
        application,
        "fee-payment",
        "owner",
        "{\"paymentReference\": \"GW-%s\"}".formatted(UUID.randomUUID()));
  }

  @Test
  void what_the_gateway_said_of_another_payment_reverses_none() {
    ApplicationId application = ApplicationId.of(paidBy("REVERSED"));
    Optional<PaymentReference> another = Optional.of(PaymentReference.of("REVERSED-0"));

    assertThat(
            codeOf(() ->
                QuarkusTransaction.requiringNew()
                    .run(() ->
                        reverseFee.perform(
                            applications.locked(application), () -> another, REGISTRAR))))
        .isEqualTo("fee-still-paid");
  }

  @Test
  void nobody_notes_a_reversal_that_the_gateway_does_not_know_of() {
    String application = paidBy("GW");
    act(application, "fee-reversal", "rabia", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("fee-still-paid"));
    act(draft(freshNtn()), "fee-reversal", "rabia", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("act-not-allowed"));
  }
}
