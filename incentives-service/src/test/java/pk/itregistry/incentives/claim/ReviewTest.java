package pk.itregistry.incentives.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.incentives.testkit.Acts.aProposedClaim;
import static pk.itregistry.incentives.testkit.Acts.aRejectedClaim;
import static pk.itregistry.incentives.testkit.Acts.aSubmittedClaim;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.draft;
import static pk.itregistry.incentives.testkit.Acts.hearing;
import static pk.itregistry.incentives.testkit.Acts.proposal;
import static pk.itregistry.incentives.testkit.Acts.reducedProposal;
import static pk.itregistry.plumbing.testkit.People.atOnce;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityGranted;
import pk.itregistry.incentives.testkit.Disguise;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.plumbing.testkit.Rows;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewTest {
  private static final String ACCEPT = "{\"outcome\": \"ACCEPT\"}";
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
  void what_is_due_first_stands_in_the_queue_with_its_clock() {
    String claim = aSubmittedClaim(neighbours.aVerifiedRemittance());

    get("omar", "work-queue?limit=200")
        .then()
        .statusCode(200)
        .body("items.claimId", hasItems(claim.substring("claims/".length())))
        .body("items[0].clock.daysLeft", equalTo(60));
    get("portal-ledgerly", "work-queue").then().statusCode(403);
    get("omar", "work-queue?limit=0").then().statusCode(400);
  }

  @Test
  void a_stale_or_missing_version_stops_an_act() {
    String claim = aSubmittedClaim(neighbours.aVerifiedRemittance());

    post("omar", claim + "/assignment", null, null).then().statusCode(428);
    post("omar", claim + "/assignment", null, "\"0\"").then().statusCode(412);
  }

  @Test
  void an_act_out_of_turn_says_what_is_possible() {
    String claim = aSubmittedClaim(neighbours.aVerifiedRemittance());

    act("amina", claim, "decision", ACCEPT)
        .then()
        .statusCode(409)
        .body("code", equalTo("act-not-allowed"));
  }

  @Test
  void never_more_than_computed_and_never_an_unknown_line() {
    String claim = taken();

    act("omar", claim, "proposal", proposal(claim, "211125.01"))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("above-computed"))
        .body("errors[0].pointer", equalTo("/lines/0/sanctionedPkr"));
    act("omar", claim, "proposal", proposal(claim, "1.001")).then().statusCode(400);
    act(
            "omar",
            claim,
            "proposal",
            """
            {"lines": [{"lineId": "0198c1f2-6f3e-7a51-9d42-0a1b2c3d4e5f", "sanctionedPkr": "1"}]}
            """)
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown-line"));
  }

  @Test
  void less_than_asked_needs_a_reason_its_basis_and_a_hearing_first() {
    String claim = taken();

    act("omar", claim, "proposal", proposal(claim, "100000.00"))
        .then()
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/lines/0/reasonCode", "/lines/0/legalBasis")));
    act("omar", claim, "proposal", reducedProposal(claim))
        .then()
        .statusCode(409)
        .body("code", equalTo("hearing-needed"));
    act("omar", claim, "hearing", hearing()).then().statusCode(200);
    assertThat(
            Rows.count(
                "SELECT count(*) FROM outbox WHERE type LIKE '%claim.hearing-offered.v1'"
                    + " AND ? LIKE '%' || subject",
                claim))
        .as("told once")
        .isEqualTo(1);
    act("omar", claim, "hearing-record", "{\"result\": \"SILENT\", \"record\": \"Nothing came.\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("hearing-still-open"));
    act("omar", claim, "hearing-record", "{\"result\": \"HEARD\", \"record\": \"It agreed.\"}")
        .then()
        .statusCode(200);
    act("omar", claim, "proposal", reducedProposal(claim)).then().statusCode(200);
    act("amina", claim, "decision", ACCEPT)
        .then()
        .statusCode(200)
        .body("outcome", equalTo("PARTLY_SANCTIONED"))
        .body("sanctionedPkr", equalTo("100000.00"));
  }

  @Test
  void a_legal_basis_that_says_nothing_is_none() {
    String claim = taken();

    act(
            "omar",
            claim,
            "proposal",
            reducedProposal(claim).replace("Income Tax Ordinance 2001 s.170(4)", "  "))
        .then()
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/lines/0/legalBasis")));
  }

  @Test
  void a_rejected_remittance_is_never_claimed_again() {
    FirmId firm = neighbours.aCertifiedFirm();
    RemittanceState remittance = neighbours.aVerifiedRemittance(firm);
    String claim = aRejectedClaim(remittance);

    act("portal-ledgerly", claim, "withdrawal", null).then().statusCode(409);
    draft("portal-ledgerly", firm, remittance.remittanceId()).then().statusCode(409);
    get("portal-ledgerly", claim + "/refund-order")
        .then()
        .statusCode(200)
        .body("sanctionedPkr", equalTo("0.00"));
  }

  @Test
  void sent_back_it_returns_to_the_officer_without_the_proposal() {
    String claim = aProposedClaim(neighbours.aVerifiedRemittance());

    act("amina", claim, "decision", "{\"outcome\": \"SEND_BACK\"}")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/reason"));
    act("amina", claim, "decision", "{\"outcome\": \"SEND_BACK\", \"reason\": \"Look at day 3.\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("UNDER_REVIEW"))
        .body("lines[0].sanctionedPkr", nullValue());
  }

  @Test
  void nobody_reviews_a_claim_of_a_firm_that_he_may_act_for() {
    FirmId firm = neighbours.aCertifiedFirm();
    Register.tell(
        new AuthorityGranted(Register.person(firm, "omar", EnumSet.of(Permission.VIEW_RETURNS))));
    RemittanceState remittance = neighbours.aVerifiedRemittance(firm);
    String claim = aSubmittedClaim(remittance);

    act("omar", claim, "assignment", null)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-own-firm"));
  }

  @Test
  void an_officer_is_to_his_own_firm_its_person_and_sees_neither_proposal_nor_names() {
    String claim = aProposedClaim(neighbours.aVerifiedRemittance());

    try (var _ = Disguise.of("owner", Set.of("claims-officer"), Map.of())) {
      get("owner", claim).then().statusCode(200).body("lines[0].sanctionedPkr", nullValue());
      get("owner", claim + "/timeline")
          .then()
          .statusCode(200)
          .body("items.actor", everyItem(nullValue()));
      act("owner", claim, "withdrawal", null)
          .then()
          .statusCode(200)
          .body("lines[0].sanctionedPkr", nullValue());
    }

    get("amina", claim).then().body("lines[0].sanctionedPkr", equalTo("211125.00"));
    get("amina", claim + "/timeline").then().body("items.actor", everyItem(notNullValue()));
  }

  @Test
  void of_ten_decisions_at_once_one_decides_and_one_order_is_issued() throws Exception {
    String claim = aProposedClaim(neighbours.aVerifiedRemittance());
    String version = get("amina", claim).header("ETag");

    List<Integer> statuses =
        atOnce(10, () -> post("amina", claim + "/decision", ACCEPT, version).statusCode());

    assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
    assertThat(statuses).filteredOn(status -> status == 412 || status == 409).hasSize(9);
  }

  private static String taken() {
    String claim = aSubmittedClaim(neighbours.aVerifiedRemittance());
    act("omar", claim, "assignment", null).then().statusCode(200);
    return claim;
  }
}
