package pk.itregistry.incentives.refundorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.incentives.testkit.Acts.aPaidClaim;
import static pk.itregistry.incentives.testkit.Acts.aPreparedPayment;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.anAdvisedPayment;
import static pk.itregistry.incentives.testkit.Acts.anOrder;
import static pk.itregistry.incentives.testkit.Acts.bankReports;
import static pk.itregistry.incentives.testkit.Acts.draft;
import static pk.itregistry.plumbing.testkit.People.atOnce;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.incentives.testkit.BankMessages;
import pk.itregistry.incentives.testkit.Books;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.FirmId;

/** What an order whose source is gone does not allow, and whose cancellation is refused. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoneSourceTest {
  private static final String WHY = "{\"reason\": \"The bank reversed the payment.\"}";
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
  void it_is_neither_served_nor_set_off_nor_released_and_the_refusal_says_what_comes_next() {
    RemittanceState first = neighbours.aVerifiedRemittance();
    String issued = anOrder(first);
    neighbours.tell(Neighbours.with(first, 3, "REVERSED", "PRC-3"));
    refusedWithTheNextAct("omar", issued, "service");
    get("omar", issued).then().body("allowedActs", empty());

    RemittanceState second = neighbours.aVerifiedRemittance();
    String served = anOrder(second);
    act("omar", served, "service", null).then().statusCode(200);
    neighbours.tell(Neighbours.with(second, 3, "REVERSED", "PRC-3"));
    refusedWithTheNextAct("tariq", served, "set-off");

    RemittanceState third = neighbours.aVerifiedRemittance();
    String prepared = aPreparedPayment(third);
    neighbours.tell(Neighbours.with(third, 3, "REVERSED", "PRC-3"));
    refusedWithTheNextAct("tahira", prepared, "release");
    get("tahira", prepared).then().body("allowedActs", empty());

    act("tariq", issued, "cancellation-proposal", WHY).then().statusCode(200);
    act("tahira", issued, "cancellation", null).then().statusCode(200);
    String claim = "claims/" + get("omar", issued).jsonPath().getString("claimId");
    act("omar", claim, "hold-release", null)
        .then()
        .statusCode(200)
        .body("computedPkr", equalTo("0.00"));
    act("portal-ledgerly", claim, "withdrawal", null).then().statusCode(200);
  }

  @Test
  void one_whose_source_stands_is_not_cancelled() {
    String order = anOrder(neighbours.aVerifiedRemittance());

    act("tariq", order, "cancellation-proposal", WHY)
        .then()
        .statusCode(409)
        .body("code", equalTo("source-stands"));
    get("tariq", order).then().body("cancellation", nullValue()).body("allowedActs", empty());
  }

  @Test
  void what_the_bank_has_in_hand_or_has_paid_is_not_cancelled() {
    RemittanceState advised = neighbours.aVerifiedRemittance();
    String advice = anAdvisedPayment(advised);
    String order = "refund-orders/" + get("omar", advice).jsonPath().getString("orderId");
    neighbours.tell(Neighbours.with(advised, 3, "REVERSED", "PRC-3"));
    act("tariq", order, "cancellation-proposal", WHY)
        .then()
        .statusCode(409)
        .body("code", equalTo("payment-under-way"))
        .body("detail", containsString("Wait for the bank's report"));

    bankReports(
            "paying-bank",
            BankMessages.statusReport(
                get("tariq", advice).jsonPath().getString("endToEndId"), "RJCT", "200000.00"))
        .then()
        .statusCode(200);
    act("tariq", advice, "repair", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("source-changed"));
    act("tariq", order, "cancellation-proposal", WHY).then().statusCode(200);
    act("tahira", order, "cancellation", null).then().statusCode(200);
    assertThat(Books.balances(order)).allSatisfy(sum -> assertThat(sum).isEqualByComparingTo("0"));

    RemittanceState paid = neighbours.aVerifiedRemittance();
    String claim = aPaidClaim(paid);
    neighbours.tell(Neighbours.with(paid, 3, "REVERSED", "PRC-3"));
    String ofPaid = "refund-orders/" + get("omar", claim).jsonPath().getString("refundOrderId");
    act("tariq", ofPaid, "cancellation-proposal", WHY)
        .then()
        .statusCode(409)
        .body("detail", containsString("recovered by a reassessment"));
  }

  @Test
  void of_two_signatures_at_once_one_cancels() throws Exception {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    String order = anOrder(remittance);
    neighbours.tell(Neighbours.with(remittance, 3, "REVERSED", "PRC-3"));
    act("tariq", order, "cancellation-proposal", WHY).then().statusCode(200);
    String version = get("tahira", order).header("ETag");

    List<Integer> statuses =
        atOnce(4, () -> post("tahira", order + "/cancellation", null, version).statusCode());

    assertThat(statuses).containsOnlyOnce(200);
    assertThat(statuses).filteredOn(status -> status != 200).containsOnly(412);
    assertThat(Books.balances(order)).allSatisfy(sum -> assertThat(sum).isEqualByComparingTo("0"));
  }

  @Test
  void a_payment_given_to_another_firm_is_free_for_it_once_the_order_is_cancelled() {
    FirmId other = neighbours.aCertifiedFirm();
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    String order = anOrder(remittance);
    neighbours.tell(
        Neighbours.with(remittance, 3, other, "REISSUED", "PRC-other", new BigDecimal("0.00")));
    draft("portal-ledgerly", other, remittance.remittanceId()).then().statusCode(409);

    act("tariq", order, "cancellation-proposal", WHY).then().statusCode(200);
    act("tahira", order, "cancellation", null).then().statusCode(200);

    draft("portal-ledgerly", other, remittance.remittanceId()).then().statusCode(201);
  }

  private static void refusedWithTheNextAct(String who, String thing, String act) {
    act(who, thing, act, null)
        .then()
        .statusCode(409)
        .body("code", equalTo("source-changed"))
        .body("detail", containsString("the bank reversed the payment"))
        .body("detail", containsString("cancellation-proposal"));
  }
}
