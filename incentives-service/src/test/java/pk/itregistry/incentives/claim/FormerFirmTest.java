package pk.itregistry.incentives.claim;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.incentives.testkit.Acts.aProposedClaim;
import static pk.itregistry.incentives.testkit.Acts.aRejectedClaim;
import static pk.itregistry.incentives.testkit.Acts.aSubmittedClaim;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.anOrder;
import static pk.itregistry.incentives.testkit.Acts.draft;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.FirmId;

/** A bank's correction gives a payment to another firm, after the first one has claimed it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormerFirmTest {
  private static final BigDecimal ZERO = new BigDecimal("0.00");
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
  void what_was_not_decided_is_free_for_the_firm_that_it_belongs_to_now() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    aProposedClaim(remittance);
    FirmId other = neighbours.aCertifiedFirm();

    give(remittance, 3, other);

    get("portal-ledgerly", "firms/" + other + "/eligibility")
        .then()
        .body("items[0].claimable", equalTo(true))
        .body("items[0].claimedBy", nullValue());
    draft("portal-ledgerly", other, remittance.remittanceId()).then().statusCode(201);
  }

  @Test
  void what_was_rejected_is_free_for_the_firm_that_it_belongs_to_now() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    aRejectedClaim(remittance);
    FirmId other = neighbours.aCertifiedFirm();

    give(remittance, 3, other);

    draft("portal-ledgerly", other, remittance.remittanceId()).then().statusCode(201);
  }

  @Test
  void what_was_sanctioned_stays_claimed_and_the_former_firms_claim_is_not_shown() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    String claim = get("omar", anOrder(remittance)).jsonPath().getString("claimId");
    FirmId other = neighbours.aCertifiedFirm();

    give(remittance, 3, other);

    get("portal-ledgerly", "firms/" + other + "/eligibility")
        .then()
        .body("items[0].claimable", equalTo(false))
        .body("items[0].claimedBy", nullValue())
        .body("items[0].findings.code", equalTo(List.of("already-claimed")))
        .body("toString()", not(containsString(claim)));
    draft("portal-ledgerly", other, remittance.remittanceId()).then().statusCode(409);
  }

  @Test
  void a_firm_sees_which_of_its_own_claims_has_it() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    String claim = aSubmittedClaim(remittance);

    get("portal-ledgerly", "firms/" + firmOf(remittance) + "/eligibility")
        .then()
        .body("items[0].claimedBy", equalTo(claim.substring("claims/".length())));
  }

  @Test
  void a_payment_that_comes_back_is_given_once_whichever_firm_was_quicker() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    FirmId first = firmOf(remittance);
    String held = aSubmittedClaim(remittance);
    FirmId other = neighbours.aCertifiedFirm();
    give(remittance, 3, other);
    anOrder(Neighbours.with(remittance, 3, other, "REISSUED", "P", ZERO));

    give(remittance, 4, first);

    act("omar", held, "hold-release", null)
        .then()
        .statusCode(200)
        .body("computedPkr", equalTo("0.00"))
        .body("lines[0].facts.findings.code", hasItem("already-claimed"));
  }

  @Test
  void a_draft_whose_payment_was_claimed_by_another_in_between_is_not_submitted() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    FirmId first = firmOf(remittance);
    String drafted = aDraft(first, remittance);
    FirmId other = neighbours.aCertifiedFirm();
    give(remittance, 3, other);
    anOrder(Neighbours.with(remittance, 3, other, "REISSUED", "P", ZERO));

    give(remittance, 4, first);

    act("portal-ledgerly", drafted, "submission", null)
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("already-claimed"));
  }

  @Test
  void a_draft_whose_payment_went_and_came_back_has_it_again() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    FirmId first = firmOf(remittance);
    String drafted = aDraft(first, remittance);
    give(remittance, 3, neighbours.aCertifiedFirm());
    give(remittance, 4, first);

    act("portal-ledgerly", drafted, "submission", null).then().statusCode(200);

    draft("portal-ledgerly", first, remittance.remittanceId()).then().statusCode(409);
  }

  private static String aDraft(FirmId firm, RemittanceState remittance) {
    Response draft = draft("portal-ledgerly", firm, remittance.remittanceId());
    draft.then().statusCode(201);
    return "claims/" + draft.jsonPath().getString("claimId");
  }

  private static FirmId firmOf(RemittanceState remittance) {
    return Objects.requireNonNull(remittance.firmId());
  }

  private static void give(RemittanceState remittance, long version, FirmId firm) {
    neighbours.tell(
        Neighbours.with(remittance, version, firm, "REISSUED", "PRC-given-" + version, ZERO));
  }
}
