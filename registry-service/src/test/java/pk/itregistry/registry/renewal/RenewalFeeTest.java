package pk.itregistry.registry.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.plumbing.testkit.People.post;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;
import static pk.itregistry.registry.renewal.ARenewal.acted;
import static pk.itregistry.registry.renewal.ARenewal.certifiedForMore;
import static pk.itregistry.registry.renewal.ARenewal.opened;
import static pk.itregistry.registry.renewal.ARenewal.paidBy;
import static pk.itregistry.registry.renewal.ARenewal.read;
import static pk.itregistry.registry.renewal.ARenewal.withDaysLeft;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.RenewalId;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.application.PaymentReference;
import pk.itregistry.registry.testkit.Desk;

/** What a renewal costs, who is late, and what a payment is good for. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RenewalFeeTest {
  @Inject BusinessClock clock;
  @Inject AskForRenewalFee askForFee;
  @Inject PayRenewal payRenewal;
  @Inject Renewals renewals;

  private String openedWithEvidence(int daysLeft) {
    Desk.Firm firm = withDaysLeft(daysLeft);
    Told.evidence(firm.id(), "9184", clock.today().minusDays(20));
    return opened(firm);
  }

  private static String approvedApplication() {
    String application = Desk.draft(freshNtn());
    Desk.done(application, "submission", "owner", null);
    Desk.done(application, "initial-approval", "rabia", null);
    return application;
  }

  @Test
  void a_payment_that_renewed_a_firm_pays_no_application_however_it_is_spelled() {
    String reference = "GW-" + UUID.randomUUID();
    done(acted("owner", openedWithEvidence(30), "confirmation", paidBy(reference)));
    String application = approvedApplication();

    String spelled = reference.toLowerCase(Locale.ROOT).replace("-", "--");
    Desk.act(application, "fee-payment", "owner", paidBy(spelled))
        .then()
        .statusCode(409)
        .body("code", equalTo("fee-reference-used"));
    Desk.done(application, "fee-payment", "owner", Desk.payment());
  }

  @Test
  void of_two_things_that_name_one_payment_at_once_one_is_paid() throws Exception {
    String paid = paidBy("GW-" + UUID.randomUUID());
    String renewal = openedWithEvidence(30);
    String application = approvedApplication();
    AtomicInteger turn = new AtomicInteger();

    List<Response> answers =
        People.atOnce(
            2,
            () ->
                turn.getAndIncrement() == 0
                    ? acted("owner", renewal, "confirmation", paid)
                    : Desk.act(application, "fee-payment", "owner", paid));

    assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 409);
  }

  @Test
  void a_payment_named_while_a_registrar_must_look_is_refused_and_stays_good() {
    String reference = "GW-" + UUID.randomUUID();
    String renewal = opened(withDaysLeft(30));

    acted("owner", renewal, "confirmation", paidBy(reference))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/paymentReference"))
        .body("errors.code", contains("rule-fee-not-due-yet"));
    read(renewal).body("state", equalTo("OPEN"));

    done(acted("owner", renewal, "confirmation", "{}"));
    done(acted("rabia", renewal, "approval", null));
    done(acted("owner", renewal, "fee-payment", paidBy(reference)))
        .then()
        .body("state", equalTo("RENEWED"))
        .body("fee.paymentReference", equalTo(reference));
  }

  @Test
  void who_confirmed_in_time_pays_no_surcharge_when_the_registrar_is_late() {
    Desk.Firm firm = withDaysLeft(5);
    String renewal = opened(firm);
    done(acted("owner", renewal, "confirmation", "{}"));
    Desk.aged(firm, 20);

    done(acted("rabia", renewal, "approval", null))
        .then()
        .body("late", equalTo(false))
        .body("fee.duePkr", equalTo("8000.00"))
        .body("fee.surchargePkr", equalTo("0.00"));
    done(acted("owner", renewal, "fee-payment", Desk.payment()))
        .then()
        .body("state", equalTo("RENEWED"))
        .body("late", equalTo(false))
        .body("fee.paidPkr", equalTo("8000.00"));
  }

  @Test
  void whether_it_is_late_is_asked_of_the_certificate_as_it_was_corrected() {
    Desk.Firm firm = withDaysLeft(30);
    String renewal = opened(firm);
    LocalDate last = clock.today().minusDays(3);
    String corrections = "certificates/" + firm.certificate() + "/corrections";
    String correction = done(post("rabia", corrections, earlier(last))).path("id");
    done(act("rehan", corrections + "/" + correction, "approval", null));

    read(renewal)
        .body("lastDay", equalTo(last.toString()))
        .body("late", equalTo(true))
        .body("fee.duePkr", equalTo("12000.00"))
        .body("fee.surchargePkr", equalTo("4000.00"));
    done(acted("owner", renewal, "confirmation", "{}"));
    done(acted("rabia", renewal, "approval", null));
    done(acted("owner", renewal, "fee-payment", Desk.payment()))
        .then()
        .body("fee.paidPkr", equalTo("12000.00"));
  }

  @Test
  void what_changed_while_the_gateway_was_asked_is_paid_for_only_once_the_payer_has_seen_it() {
    Desk.Firm firm = withDaysLeft(30);
    Told.evidence(firm.id(), "9184", clock.today().minusDays(20));
    String renewal = opened(firm);
    done(acted("owner", renewal, "confirmation", "{}"));
    RenewalId id = RenewalId.of(renewal);
    AskForRenewalFee.Asked asked = askForFee.of(id, PaymentReference.of("GW-" + renewal));

    certifiedForMore(firm, -10);

    assertThat(
            codeOf(() ->
                QuarkusTransaction.requiringNew()
                    .run(() -> payRenewal.perform(renewals.locked(id), asked))))
        .isEqualTo("version-stale");
    read(renewal).body("state", equalTo("CONFIRMED"));
    done(acted("owner", renewal, "fee-payment", paidBy("GW-" + renewal)))
        .then()
        .body("state", equalTo("RENEWED"));
  }

  private static String earlier(LocalDate last) {
    return """
    {"validFrom": "%s", "lastDay": "%s", "reason": "Issued for too long.", "citation": "Order 12"}
    """
        .formatted(last.minusDays(90), last);
  }

  @Test
  void what_is_free_has_a_row_that_says_so_and_is_renewed_by_the_confirmation() {
    String renewal = openedWithEvidence(30);
    Rows.change("UPDATE renewal SET kind = 'STARTUP' WHERE id = ?", UUID.fromString(renewal));

    done(acted("owner", renewal, "confirmation", "{}"))
        .then()
        .body("state", equalTo("RENEWED"))
        .body("fee.paidPkr", equalTo("0.00"))
        .body("fee.confirmed", equalTo(false));
  }

  @Test
  void while_no_fee_is_published_nothing_can_be_paid_and_nothing_is_free() {
    String renewal = openedWithEvidence(30);
    Rows.change(
        "UPDATE renewal SET kind = 'FOREIGN_BRANCH' WHERE id = ?", UUID.fromString(renewal));
    published("2999-01-01");
    try {
      read(renewal).body("fee", nullValue());
      notPublished(acted("owner", renewal, "confirmation", Desk.payment()));
      done(acted("owner", renewal, "confirmation", "{}"))
          .then()
          .body("state", equalTo("CONFIRMED"));
      read(renewal).body("allowedActs", contains("WITHDRAW"));
      notPublished(acted("owner", renewal, "fee-payment", Desk.payment()));
    } finally {
      published("2020-07-01");
    }
    done(acted("owner", renewal, "fee-payment", Desk.payment()))
        .then()
        .body("state", equalTo("RENEWED"));
  }

  private static void published(String from) {
    Rows.change("UPDATE renewal_fee SET valid_from = ?::date WHERE kind = 'FOREIGN_BRANCH'", from);
  }

  private static void notPublished(Response answer) {
    answer.then().statusCode(409).body("code", equalTo("fee-not-published"));
  }
}
