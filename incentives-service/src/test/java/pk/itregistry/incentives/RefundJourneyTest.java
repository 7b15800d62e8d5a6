package pk.itregistry.incentives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.bankReports;
import static pk.itregistry.incentives.testkit.Acts.draft;
import static pk.itregistry.incentives.testkit.Acts.proposal;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.incentives.testkit.BankMessages;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.plumbing.testkit.RunningStack;

@QuarkusTest
@QuarkusTestResource(
    value = RunningStack.class,
    initArgs = @ResourceArg(name = "service", value = "incentives"),
    restrictToAnnotatedClass = false)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefundJourneyTest {
  private final Database database;

  RefundJourneyTest(Database database) {
    this.database = database;
  }

  @Test
  void tax_withheld_at_one_per_cent_comes_back_to_a_certified_firm() {
    try (Neighbours neighbours = new Neighbours()) {
      FirmId firm = neighbours.aCertifiedFirm();
      RemittanceState remittance = neighbours.aVerifiedRemittance(firm);

      String claim = claimed(firm, remittance);
      String order = decided(claim);
      String advice = served(order);
      paid(advice);

      get("portal-ledgerly", claim).then().body("paidOn", notNullValue());
      get("portal-ledgerly", claim + "/clock")
          .then()
          .body("breached", equalTo(false))
          .body("stoppedOn", equalTo(Register.today().toString()));
      JsonPath timeline = get("portal-ledgerly", claim + "/timeline").jsonPath();
      assertThat(timeline.getList("items.what"))
          .containsExactly(
              "DRAFTED",
              "SUBMITTED",
              "TAKEN",
              "PROPOSED",
              "DECIDED",
              "ORDER_ISSUED",
              "ORDER_SERVED",
              "SET_OFF",
              "PAYMENT_PREPARED",
              "PAYMENT_ADVISED",
              "PAYMENT_PAID");
      assertThat(timeline.getList("items.actor")).containsOnlyNulls();
      assertThat(announced(claim))
          .containsExactly(
              "pk.itregistry.incentives.claim.submitted.v1",
              "pk.itregistry.incentives.claim.decided.v1",
              "pk.itregistry.incentives.claim.paid.v1");
      get("asad", "ledger/trial-balance").then().statusCode(200).body("sumPkr", equalTo("0.00"));
    }
  }

  private List<String> announced(String claim) {
    return database.rows(
        "SELECT type FROM outbox WHERE subject = ? ORDER BY seq",
        row -> row.getString(1),
        claim.substring("claims/".length()));
  }

  private static String claimed(FirmId firm, RemittanceState remittance) {
    get("portal-ledgerly", "firms/" + firm + "/eligibility")
        .then()
        .body("items[0].claimable", equalTo(true))
        .body("items[0].excessPkr", equalTo("211125.00"));
    Response draft = draft("portal-ledgerly", firm, remittance.remittanceId());
    draft
        .then()
        .statusCode(201)
        .body("state", equalTo("DRAFT"))
        .body("computedPkr", equalTo("211125.00"))
        .body("lines[0].facts.grossPkr", equalTo("28150000.00"))
        .body("lines[0].facts.duePkr", equalTo("70375.00"))
        .body(
            "lines[0].explanation.step",
            hasItems("GROSS", "CERTIFICATE", "RATE", "DUE", "WITHHELD", "EXCESS"))
        .body(
            "lines[0].explanation.find { it.step == 'RATE' }.words",
            containsString("treats it as enacted"));
    String claim = "claims/" + draft.jsonPath().getString("claimId");
    act("portal-ledgerly", claim, "submission", null)
        .then()
        .statusCode(200)
        .body("state", equalTo("SUBMITTED"))
        .body("clock.dueOn", equalTo(Register.today().plusDays(60).toString()))
        .body("clock.daysLeft", equalTo(60));
    return claim;
  }

  private static String decided(String claim) {
    act("omar", claim, "assignment", null).then().statusCode(200);
    act("omar", claim, "proposal", proposal(claim, "211125.00")).then().statusCode(200);
    get("portal-ledgerly", claim).then().body("lines[0].sanctionedPkr", nullValue());
    act("omar", claim, "decision", "{\"outcome\": \"ACCEPT\"}")
        .then()
        .statusCode(403)
        .body("code", equalTo("four-eyes"));
    Response decided = act("amina", claim, "decision", "{\"outcome\": \"ACCEPT\"}");
    decided
        .then()
        .statusCode(200)
        .body("state", equalTo("DECIDED"))
        .body("outcome", equalTo("SANCTIONED"))
        .body("sanctionedPkr", equalTo("211125.00"));
    return "refund-orders/" + decided.jsonPath().getString("refundOrderId");
  }

  private static String served(String order) {
    act("omar", order, "service", null).then().statusCode(200).body("state", equalTo("SERVED"));
    Response setOff = act("tariq", order, "set-off", null);
    setOff
        .then()
        .statusCode(200)
        .body("state", equalTo("PAYABLE"))
        .body("setOffPkr", equalTo("11125.00"))
        .body("setOffs[0].kind", equalTo("OTHER_INCOME_TAX"))
        .body("cashPkr", equalTo("200000.00"));
    return "payment-advices/" + setOff.jsonPath().getString("paymentAdviceId");
  }

  private static void paid(String advice) {
    act("tariq", advice, "release", null).then().statusCode(403).body("code", equalTo("four-eyes"));
    String endToEndId =
        act("tahira", advice, "release", null)
            .then()
            .statusCode(200)
            .body("state", equalTo("ADVISED"))
            .extract()
            .jsonPath()
            .getString("endToEndId");
    String file = get("paying-bank", advice + "/file").then().statusCode(200).extract().asString();
    assertThat(file)
        .contains("pain.001.001.09", ">200000.00<", endToEndId, "PK36SCBL0000001123456702");
    bankReports("paying-bank", BankMessages.statusReport(endToEndId, "ACSC", "200000.00"))
        .then()
        .statusCode(200)
        .body("payments[0].result", equalTo("TAKEN"));
    get("tariq", advice).then().body("state", equalTo("PAID"));
  }
}
