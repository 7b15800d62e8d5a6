package pk.itregistry.incentives.refundorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.incentives.testkit.Acts.aPreparedPayment;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.awaitReassessment;
import static pk.itregistry.incentives.testkit.Acts.bankReports;
import static pk.itregistry.incentives.testkit.Acts.hear;
import static pk.itregistry.incentives.testkit.Acts.proposal;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.incentives.testkit.BankMessages;
import pk.itregistry.incentives.testkit.Books;
import pk.itregistry.incentives.testkit.Neighbours;

/** An order whose source is gone: not served, set off or paid, but cancelled and decided anew. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CancelOrderTest {
  private static final String WHY = "{\"reason\": \"The bank reversed a part of the payment.\"}";
  private static Neighbours neighbours;

  @BeforeAll
  static void begin() {
    neighbours = new Neighbours();
  }

  @AfterAll
  static void end() {
    neighbours.close();
  }

  @Test
  void two_officers_cancel_it_its_postings_are_reversed_and_the_rest_is_claimed_and_paid() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    String advice = aPreparedPayment(remittance);
    String order = "refund-orders/" + get("omar", advice).jsonPath().getString("orderId");
    String claim = "claims/" + get("omar", advice).jsonPath().getString("claimId");
    reverseInPart(remittance, "40000.00");
    awaitReassessment(claim);

    cancelledByTwo(order);

    get("tariq", advice).then().body("state", equalTo("STOPPED")).body("allowedActs", empty());
    get("portal-ledgerly", claim)
        .then()
        .body("state", equalTo("ON_HOLD"))
        .body("outcome", nullValue())
        .body("refundOrderId", nullValue())
        .body("reassessmentReason", nullValue())
        .body("holdReason", containsString("reversed USD 40000.00 of 100000.00"))
        .body("clock.stoppedOn", nullValue())
        .body("clock.daysLeft", equalTo(60));
    get("portal-ledgerly", claim + "/timeline")
        .then()
        .body(
            "items.what",
            hasItems(
                "CANCELLATION_PROPOSED", "ORDER_CANCELLED", "PAYMENT_STOPPED", "REVIEW_REOPENED"));
    assertThat(Books.balances(order)).allSatisfy(sum -> assertThat(sum).isEqualByComparingTo("0"));

    assertThat(decidedAnew(claim)).endsWith("-2");
  }

  private static void cancelledByTwo(String order) {
    get("tariq", order).then().body("allowedActs", contains("PROPOSE_CANCELLATION"));
    get("amina", order).then().body("allowedActs", empty());
    act("tahira", order, "cancellation", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("cancellation-not-proposed"));
    act("amina", order, "cancellation-proposal", WHY)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-had-a-hand"));
    act("tariq", order, "cancellation-proposal", WHY)
        .then()
        .statusCode(200)
        .body("state", equalTo("PAYABLE"))
        .body("cancellation.reason", equalTo("The bank reversed a part of the payment."))
        .body("cancellation.cancelledOn", nullValue());
    act("tariq", order, "cancellation", null)
        .then()
        .statusCode(403)
        .body("code", equalTo("four-eyes"));
    act("omar", order, "cancellation", null)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-had-a-hand"));
    get("tahira", order)
        .then()
        .body("allowedActs", containsInAnyOrder("PROPOSE_CANCELLATION", "CANCEL"));
    act("tahira", order, "cancellation", null)
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"))
        .body("cancellation.cancelledOn", notNullValue())
        .body("allowedActs", empty());
  }

  /** The claim's second decision, on three fifths, until it is paid; the order's reference. */
  private static String decidedAnew(String claim) {
    act("omar", claim, "hold-release", null)
        .then()
        .statusCode(200)
        .body("computedPkr", equalTo("126675.00"));
    hear(claim);
    act("omar", claim, "proposal", reduced(claim, "126675.00")).then().statusCode(200);
    String second =
        "refund-orders/"
            + act("amina", claim, "decision", "{\"outcome\": \"ACCEPT\"}")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("PARTLY_SANCTIONED"))
                .extract()
                .jsonPath()
                .getString("refundOrderId");
    act("omar", second, "service", null).then().statusCode(200);
    JsonPath setOff =
        act("tariq", second, "set-off", null)
            .then()
            .statusCode(200)
            // The debt stands again that the cancelled order had met.
            .body("setOffPkr", equalTo("11125.00"))
            .body("cashPkr", equalTo("115550.00"))
            .extract()
            .jsonPath();
    String advice = "payment-advices/" + setOff.getString("paymentAdviceId");
    String endToEndId =
        act("tahira", advice, "release", null)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getString("endToEndId");
    bankReports("paying-bank", BankMessages.statusReport(endToEndId, "ACSC", "115550.00"))
        .then()
        .statusCode(200);
    get("portal-ledgerly", claim).then().body("paidOn", notNullValue());
    return setOff.getString("reference");
  }

  private static void reverseInPart(RemittanceState remittance, String amount) {
    neighbours.tell(
        Neighbours.with(
            remittance,
            3,
            Objects.requireNonNull(remittance.firmId()),
            "VERIFIED",
            remittance.prcNumber(),
            new BigDecimal(amount)));
  }

  private static String reduced(String claim, String amount) {
    return proposal(claim, amount)
        .replace(
            "\"" + amount + "\"",
            "\""
                + amount
                + "\", \"reasonCode\": \"PAYMENT_REVERSED\","
                + " \"legalBasis\": \"Income Tax Ordinance 2001 s.170(4)\"");
  }
}
