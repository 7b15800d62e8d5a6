package pk.itregistry.incentives.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.draft;
import static pk.itregistry.plumbing.testkit.People.atOnce;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.registry.CertificateState;
import pk.itregistry.contracts.registry.RegistryEvent;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.CertificateId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.plumbing.testkit.Register;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftClaimTest {
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
  void an_unknown_remittance_and_another_firms_get_the_same_404_by_pointer() {
    FirmId firm = neighbours.aCertifiedFirm();
    RemittanceState own = neighbours.aVerifiedRemittance(firm);
    RemittanceState foreign = neighbours.aVerifiedRemittance(neighbours.aCertifiedFirm());

    draft("portal-ledgerly", firm, own.remittanceId(), foreign.remittanceId(), RemittanceId.fresh())
        .then()
        .statusCode(404)
        .body("code", equalTo("remittance-not-found"))
        .body("errors.pointer", equalTo(List.of("/remittances/1", "/remittances/2")));
    get("portal-ledgerly", "claims?firm=" + firm).then().body("items.size()", equalTo(0));
  }

  @Test
  void an_unattributed_remittance_is_nobodys() {
    FirmId firm = neighbours.aCertifiedFirm();
    RemittanceState unattributed = neighbours.tell(Neighbours.aRemittance(null));
    neighbours.aVerifiedRemittance(firm);

    draft("portal-ledgerly", firm, unattributed.remittanceId()).then().statusCode(404);
  }

  @Test
  void every_rule_that_speaks_against_it_is_told_with_its_pointer() {
    FirmId firm = neighbours.aCertifiedFirm();
    RemittanceState unconfirmed =
        neighbours.tell(Neighbours.aRemittance(firm, Register.today(), "9184", false));
    RemittanceState reversed =
        neighbours.tell(
            Neighbours.with(Neighbours.aRemittance(firm), 3, "REVERSED", "PRC-reversed"));
    RemittanceState old =
        neighbours.tell(Neighbours.aRemittance(firm, Register.today().minusYears(4), "9184", true));

    draft(
            "portal-ledgerly",
            firm,
            unconfirmed.remittanceId(),
            reversed.remittanceId(),
            old.remittanceId())
        .then()
        .statusCode(422)
        .body("code", equalTo("rule-broken"))
        .body("errors.find { it.pointer == '/remittances/0' }.code", equalTo("deposit-unconfirmed"))
        .body("errors.find { it.pointer == '/remittances/1' }.code", equalTo("reversed"))
        .body("errors.find { it.pointer == '/remittances/2' }.code", equalTo("time-barred"));
  }

  @Test
  void an_uncertified_firm_was_not_overcharged() {
    FirmId firm = neighbours.aFirm();
    RemittanceState remittance = neighbours.aVerifiedRemittance(firm);

    draft("portal-ledgerly", firm, remittance.remittanceId())
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("nothing-overpaid"));
  }

  @Test
  void where_no_reduced_rate_stands_the_general_one_is_for_certified_firms_too() {
    FirmId firm = neighbours.aFirm();
    LocalDate day = LocalDate.of(2029, 7, 1);
    Register.voice()
        .announce(
            new RegistryEvent.CertificateIssued(
                new CertificateState(
                    CertificateId.fresh(),
                    1,
                    firm,
                    "PSEB-LATER",
                    day,
                    day.plusYears(1),
                    "VALID",
                    null)));
    RemittanceState remittance = neighbours.tell(Neighbours.aRemittance(firm, day, "9184", true));

    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> get("omar", "firms/" + firm + "/eligibility").asString().contains("PSEB-LATER"));

    draft("portal-ledgerly", firm, remittance.remittanceId())
        .then()
        .statusCode(422)
        .body("errors.code", equalTo(List.of("nothing-overpaid")));
  }

  @Test
  void a_code_outside_the_section_must_be_corrected_before_it_is_claimed() {
    FirmId firm = neighbours.aCertifiedFirm();
    RemittanceState remittance =
        neighbours.tell(Neighbours.aRemittance(firm, Register.today(), "9471", true));

    draft("portal-ledgerly", firm, remittance.remittanceId())
        .then()
        .statusCode(422)
        .body("errors.code", equalTo(List.of("code-outside-section")));
    get("portal-ledgerly", "firms/" + firm + "/eligibility")
        .then()
        .body("items[0].claimable", equalTo(false))
        .body("items[0].excessPkr", nullValue())
        .body("items[0].explanation.step", hasItems("SLOW_LANE", "SPEAKS_AGAINST"));
  }

  @Test
  void all_faults_of_form_are_told_at_once() {
    FirmId firm = neighbours.aCertifiedFirm();
    neighbours.aVerifiedRemittance(firm);

    post(
            "portal-ledgerly",
            "claims",
            """
            {"firmId": "%s", "scheme": "NO-SUCH", "remittances": ["x", 7], "colour": "red"}
            """
                .formatted(firm),
            null)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/scheme", "/remittances/0", "/remittances/1", "/colour"));
  }

  @Test
  void authority_comes_before_the_key_and_the_key_before_the_faults_of_the_body() {
    FirmId firm = neighbours.aCertifiedFirm();
    neighbours.aVerifiedRemittance(firm);
    String faulty = "{\"firmId\": \"%s\", \"colour\": \"red\"}".formatted(firm);

    post("portal-other", "claims", faulty, null, "").then().statusCode(404);
    post("portal-ledgerly", "claims", faulty, null, "")
        .then()
        .statusCode(400)
        .body("code", equalTo("idempotency-key-missing"));
  }

  @Test
  void who_may_only_look_may_not_claim() {
    FirmId firm = neighbours.aCertifiedFirm();
    neighbours.grant(firm, "portal-other", Set.of(Permission.VIEW_CLAIMS));
    RemittanceState remittance = neighbours.aVerifiedRemittance(firm);

    draft("portal-other", firm, remittance.remittanceId())
        .then()
        .statusCode(403)
        .body("detail", containsString("SUBMIT_CLAIMS"));
  }

  @Test
  void the_same_money_under_a_new_certificate_number_is_the_same_money() {
    FirmId firm = neighbours.aCertifiedFirm();
    RemittanceState remittance = neighbours.aVerifiedRemittance(firm);
    draft("portal-ledgerly", firm, remittance.remittanceId()).then().statusCode(201);
    neighbours.tell(Neighbours.with(remittance, 3, "REISSUED", "PRC-new"));

    draft("portal-ledgerly", firm, remittance.remittanceId())
        .then()
        .statusCode(409)
        .body("code", equalTo("already-claimed"))
        .body("errors[0].pointer", equalTo("/remittances/0"));
  }

  @Test
  void only_a_withdrawal_frees_a_remittance() {
    FirmId firm = neighbours.aCertifiedFirm();
    RemittanceState remittance = neighbours.aVerifiedRemittance(firm);
    Response first = draft("portal-ledgerly", firm, remittance.remittanceId());
    String claim = "claims/" + first.jsonPath().getString("claimId");

    act("portal-ledgerly", claim, "withdrawal", null)
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"))
        .body("allowedActs.size()", equalTo(0));

    draft("portal-ledgerly", firm, remittance.remittanceId()).then().statusCode(201);
  }

  @Test
  void a_retry_with_its_key_gets_the_first_answer() {
    FirmId firm = neighbours.aCertifiedFirm();
    RemittanceState remittance = neighbours.aVerifiedRemittance(firm);
    String key = UUID.randomUUID().toString();
    String body =
        """
        {"firmId": "%s", "scheme": "154A-EXCESS", "remittances": ["%s"]}
        """
            .formatted(firm, remittance.remittanceId());

    Response first = post("portal-ledgerly", "claims", body, null, key);
    Response second = post("portal-ledgerly", "claims", body, null, key);

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(second.asString()).isEqualTo(first.asString());
  }

  @Test
  void of_twenty_claims_at_once_on_one_remittance_exactly_one_is_drafted() throws Exception {
    FirmId firm = neighbours.aCertifiedFirm();
    RemittanceState remittance = neighbours.aVerifiedRemittance(firm);

    List<Integer> statuses =
        atOnce(20, () -> draft("portal-ledgerly", firm, remittance.remittanceId()).statusCode());

    assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
    assertThat(statuses).filteredOn(status -> status == 409).hasSize(19);
    get("portal-ledgerly", "claims?firm=" + firm).then().body("items.size()", equalTo(1));
  }
}
