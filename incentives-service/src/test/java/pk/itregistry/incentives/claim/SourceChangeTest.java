package pk.itregistry.incentives.claim;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.incentives.testkit.Acts.aPaidClaim;
import static pk.itregistry.incentives.testkit.Acts.aPreparedPayment;
import static pk.itregistry.incentives.testkit.Acts.aProposedClaim;
import static pk.itregistry.incentives.testkit.Acts.aRejectedClaim;
import static pk.itregistry.incentives.testkit.Acts.aSubmittedClaim;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.awaitHold;
import static pk.itregistry.incentives.testkit.Acts.awaitReassessment;
import static pk.itregistry.incentives.testkit.Acts.hear;
import static pk.itregistry.incentives.testkit.Acts.proposal;
import static pk.itregistry.incentives.testkit.Acts.reducedProposal;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.exports.ExportsEvent;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.registry.CertificateState;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateIssued;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.testkit.Register;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceChangeTest {
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
  void a_reversal_holds_an_undecided_claim_while_the_clock_goes_on() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    String claim = aProposedClaim(remittance);

    neighbours.reverse(remittance);
    awaitHold(claim);

    get("portal-ledgerly", claim).then().body("holdReason", notNullValue());
    get("portal-ledgerly", claim + "/clock").then().body("daysLeft", equalTo(60));
    get("portal-ledgerly", claim + "/timeline").then().body("items.what", hasItems("HELD"));
    act("amina", claim, "decision", "{\"outcome\": \"ACCEPT\"}").then().statusCode(409);
    act("omar", claim, "hold-release", null)
        .then()
        .statusCode(200)
        .body("state", equalTo("UNDER_REVIEW"))
        .body("computedPkr", equalTo("0.00"))
        .body("lines[0].explanation.step", hasItems("SPEAKS_AGAINST"));
    act("omar", claim, "proposal", proposal(claim, "0.00"))
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItems("/lines/0/reasonCode", "/lines/0/legalBasis"));
  }

  @Test
  void a_certificate_with_another_tax_holds_it_too_and_is_looked_at() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    String claim = aSubmittedClaim(remittance);

    reissue(remittance, 3, "271500.00");
    awaitHold(claim);

    act("omar", claim, "hold-release", null)
        .then()
        .statusCode(200)
        .body("computedPkr", equalTo("201125.00"));
  }

  @Test
  void what_happens_to_a_held_claim_is_told_as_what_it_is() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    String claim = aSubmittedClaim(remittance);

    reissue(remittance, 3, "271500.00");
    neighbours.tell(Neighbours.with(remittance, 4, "REVERSED", "PRC-4"));

    get("portal-ledgerly", claim)
        .then()
        .body("state", equalTo("ON_HOLD"))
        .body("holdReason", containsString("the bank reversed the payment"));
  }

  @Test
  void nobody_was_heard_on_facts_that_came_after_the_hearing() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    String claim = aSubmittedClaim(remittance);
    act("omar", claim, "assignment", null).then().statusCode(200);
    hear(claim);

    reissue(remittance, 3, "271500.00");
    awaitHold(claim);
    act("omar", claim, "hold-release", null).then().statusCode(200).body("hearing", nullValue());

    act("omar", claim, "proposal", reducedProposal(claim))
        .then()
        .statusCode(409)
        .body("code", equalTo("hearing-needed"));
    get("portal-ledgerly", claim + "/timeline")
        .then()
        .body("items.what", hasItems("HEARING_OFFERED", "HEARING_CLOSED"));
  }

  @Test
  void a_payment_given_to_another_firm_gives_the_first_one_nothing() {
    FirmId other = neighbours.aCertifiedFirm();
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    String claim = aSubmittedClaim(remittance);

    neighbours
        .exports()
        .announce(
            new ExportsEvent.RemittanceReissued(
                Neighbours.with(
                    remittance, 3, other, "REISSUED", "PRC-other", new BigDecimal("0.00"))));
    awaitHold(claim);

    act("omar", claim, "hold-release", null)
        .then()
        .statusCode(200)
        .body("computedPkr", equalTo("0.00"));
  }

  @Test
  void what_was_partly_reversed_holds_the_claim() {
    FirmId firm = neighbours.aCertifiedFirm();
    RemittanceState remittance = neighbours.aVerifiedRemittance(firm);
    String claim = aSubmittedClaim(remittance);

    neighbours
        .exports()
        .announce(
            new ExportsEvent.RemittanceReversed(
                Neighbours.with(
                    remittance,
                    3,
                    firm,
                    "VERIFIED",
                    remittance.prcNumber(),
                    new BigDecimal("99999.99"))));

    awaitHold(claim);
  }

  @Test
  void a_revoked_certificate_holds_the_claims_that_rest_on_it() {
    FirmId firm = neighbours.aFirm();
    CertificateState certificate = Register.certificate(firm, Register.today().minusDays(180));
    Register.tell(new CertificateIssued(certificate));
    RemittanceState remittance = neighbours.aVerifiedRemittance(firm);
    String claim = aSubmittedClaim(remittance);

    Register.tell(
        new CertificateIssued(
            new CertificateState(
                certificate.certificateId(),
                2,
                firm,
                certificate.number(),
                certificate.validFrom(),
                certificate.validUntil(),
                "REVOKED",
                null)));

    awaitHold(claim);
  }

  @Test
  void an_allocation_changes_nothing_that_a_claim_rests_on() {
    FirmId firm = neighbours.aCertifiedFirm();
    RemittanceState remittance = neighbours.aVerifiedRemittance(firm);
    String claim = aSubmittedClaim(remittance);
    RemittanceState other = neighbours.aVerifiedRemittance(firm);

    neighbours
        .exports()
        .announce(
            new ExportsEvent.RemittanceAllocated(
                Neighbours.with(remittance, 3, "VERIFIED", remittance.prcNumber())));
    neighbours.tell(Neighbours.with(other, 3, "VERIFIED", other.prcNumber()));

    act("omar", claim, "assignment", null).then().statusCode(200);
  }

  @Test
  void a_change_after_the_decision_stops_the_payment() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    String advice = aPreparedPayment(remittance);
    String claim = "claims/" + get("omar", advice).jsonPath().getString("claimId");

    neighbours.reverse(remittance);
    awaitReassessment(claim);

    act("tahira", advice, "release", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("source-changed"));
    get("tariq", advice).then().body("state", equalTo("PREPARED"));
    act("omar", claim, "proposal", proposal(claim, "211125.00"))
        .then()
        .statusCode(409)
        .body("code", equalTo("act-not-allowed"));
  }

  @Test
  void a_change_after_the_payment_is_noticed_once() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    String claim = aPaidClaim(remittance);

    reissue(remittance, 3, "271500.00");
    awaitReassessment(claim);
    reissue(remittance, 4, "271500.00");

    get("portal-ledgerly", claim)
        .then()
        .body("state", equalTo("DECIDED"))
        .body("paidOn", notNullValue());
    get("portal-ledgerly", claim + "/timeline")
        .then()
        .body("items.findAll { it.what == 'REASSESSMENT_OPENED' }", hasSize(1))
        .body("items[-1].words", containsString("It was paid on"));
  }

  @Test
  void a_rejected_claim_gave_nothing_to_reassess_and_its_order_is_settled() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    String claim = aRejectedClaim(remittance);
    String order = "refund-orders/" + get("omar", claim).jsonPath().getString("refundOrderId");
    act("omar", order, "service", null).then().statusCode(200);

    neighbours.tell(Neighbours.with(remittance, 3, "REISSUED", "PRC-after-the-rejection"));

    get("omar", claim).then().body("reassessmentReason", nullValue());
    act("tariq", order, "set-off", null).then().statusCode(200).body("state", equalTo("SETTLED"));
  }

  private static void reissue(RemittanceState remittance, long version, String tax) {
    neighbours.tell(Neighbours.withTax(remittance, version, new BigDecimal(tax)));
  }
}
