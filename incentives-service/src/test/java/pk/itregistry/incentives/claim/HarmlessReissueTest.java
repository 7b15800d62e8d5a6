package pk.itregistry.incentives.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.incentives.testkit.Acts.aPaidClaim;
import static pk.itregistry.incentives.testkit.Acts.aPreparedPayment;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.awaitReassessment;
import static pk.itregistry.incentives.testkit.Acts.bankReports;
import static pk.itregistry.incentives.testkit.Acts.draft;
import static pk.itregistry.incentives.testkit.Acts.proposal;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.incentives.testkit.BankMessages;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.FirmId;

/** A bank may number its certificate anew as often as it likes, whenever it likes. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class HarmlessReissueTest {
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
  void a_new_number_between_any_two_steps_stops_nothing_and_a_reversal_after_it_is_a_reversal() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    FirmId firm = Objects.requireNonNull(remittance.firmId());
    AtomicLong version = new AtomicLong(remittance.version());
    String claim =
        "claims/"
            + draft("portal-ledgerly", firm, remittance.remittanceId())
                .jsonPath()
                .getString("claimId");

    reissue(remittance, version);
    act("portal-ledgerly", claim, "submission", null).then().statusCode(200);
    reissue(remittance, version);
    act("omar", claim, "assignment", null).then().statusCode(200);
    reissue(remittance, version);
    act("omar", claim, "proposal", proposal(claim, "211125.00")).then().statusCode(200);
    reissue(remittance, version);
    String order =
        "refund-orders/"
            + act("amina", claim, "decision", "{\"outcome\": \"ACCEPT\"}")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("refundOrderId");
    reissue(remittance, version);
    act("omar", order, "service", null).then().statusCode(200);
    reissue(remittance, version);
    String advice =
        "payment-advices/"
            + act("tariq", order, "set-off", null)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("paymentAdviceId");
    reissue(remittance, version);
    String endToEndId =
        act("tahira", advice, "release", null)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getString("endToEndId");
    reissue(remittance, version);
    bankReports("paying-bank", BankMessages.statusReport(endToEndId, "ACSC", "200000.00"))
        .then()
        .statusCode(200);
    reissue(remittance, version);

    get("portal-ledgerly", claim)
        .then()
        .body("paidOn", notNullValue())
        .body("reassessmentReason", nullValue());
    neighbours.tell(
        Neighbours.with(remittance, version.incrementAndGet(), "REVERSED", "PRC-reversed"));
    awaitReassessment(claim);

    get("portal-ledgerly", claim).then().body("reassessmentReason", containsString("reversed"));
    List<String> told =
        get("portal-ledgerly", claim + "/timeline").jsonPath().getList("items.what");
    assertThat(told).doesNotContain("HELD").containsOnlyOnce("REASSESSMENT_OPENED");
    get("portal-ledgerly", claim + "/timeline")
        .then()
        .body(
            "items.find { it.what == 'REASSESSMENT_OPENED' }.words",
            containsString("the bank reversed the payment"));
  }

  @Test
  void a_reversal_after_a_reissue_with_other_amounts_is_told_as_what_it_is_too() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    String claim = aPaidClaim(remittance);

    neighbours.tell(Neighbours.withTax(remittance, 3, new BigDecimal("200000.00")));
    awaitReassessment(claim);
    get("omar", claim)
        .then()
        .body("reassessmentReason", containsString("reissued its certificate: tax withheld"));
    neighbours.tell(Neighbours.with(remittance, 4, "REVERSED", "PRC-4"));

    get("omar", claim)
        .then()
        .body("reassessmentReason", containsString("the bank reversed the payment"))
        .body("state", equalTo("DECIDED"));
    get("omar", claim + "/timeline")
        .then()
        .body("items[-1].what", equalTo("SOURCE_CHANGED_AGAIN"))
        .body("items[-1].words", containsString("the bank reversed the payment"));
  }

  @Test
  void what_is_mended_by_the_bank_before_the_payment_stands_again() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    String advice = aPreparedPayment(remittance);
    String claim = "claims/" + get("omar", advice).jsonPath().getString("claimId");
    neighbours.tell(Neighbours.withTax(remittance, 3, new BigDecimal("200000.00")));
    awaitReassessment(claim);
    act("tahira", advice, "release", null).then().statusCode(409);

    neighbours.tell(Neighbours.with(remittance, 4, "REISSUED", "PRC-mended"));

    get("omar", claim).then().body("reassessmentReason", nullValue());
    act("tahira", advice, "release", null).then().statusCode(200);
  }

  private static void reissue(RemittanceState remittance, AtomicLong version) {
    long next = version.incrementAndGet();
    neighbours.tell(Neighbours.with(remittance, next, "REISSUED", "PRC-reissue-" + next));
  }
}
