package pk.itregistry.exports.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pk.itregistry.exports.testkit.Desk.BASE;
import static pk.itregistry.exports.testkit.Desk.with;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.exports.testkit.Desk;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.plumbing.testkit.Rows;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordRemittanceTest {
  private static final String ASKED =
      " FROM outbox WHERE subject = ? AND type = 'pk.itregistry.exports.remittance.deposit-asked.v1'";

  @Test
  void the_same_certificate_again_changes_nothing() {
    ObjectNode eprc = Desk.eprc(Desk.aFirm());
    String id = Desk.recorded(eprc);
    Desk.inState(id, "VERIFIED");

    Response again = Desk.record(with(eprc, "/totalFcy", "100000"));

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.jsonPath().getString("result")).isEqualTo("ALREADY_RECORDED");
    assertThat(again.jsonPath().getString("remittance.id")).isEqualTo(id);
    assertThat(Rows.count("SELECT count(*) FROM outbox WHERE subject = ?", id)).isEqualTo(2);
  }

  @Test
  void the_same_certificate_at_the_same_time_is_recorded_once() {
    ObjectNode eprc = Desk.eprc(Desk.aFirm());

    var answers =
        IntStream.range(0, 8)
            .mapToObj(_ ->
                CompletableFuture.supplyAsync(
                    // the common pool of a small machine has one thread
                    () -> Desk.record(eprc).statusCode(), Thread::startVirtualThread))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
  }

  @Test
  void another_certificate_for_the_payment_is_a_conflict_that_names_what_differs() {
    ObjectNode eprc = Desk.eprc(Desk.aFirm());
    Desk.recorded(eprc);

    Response altered =
        Desk.record(
            with(with(eprc, "/purposeCode", "9182"), "/withholding/amountPkr", "281500.01"));

    assertThat(altered.statusCode()).isEqualTo(409);
    assertThat(altered.jsonPath().getString("code")).isEqualTo("remittance-conflict");
    assertThat(altered.jsonPath().getList("errors.pointer"))
        .containsExactly("/purposeCode", "/withholding/amountPkr");
  }

  @Test
  void a_certificate_number_stands_for_one_payment_only() {
    ObjectNode eprc = Desk.eprc(Desk.aFirm());
    Desk.recorded(eprc);

    Response again = Desk.record(with(eprc, "/txnRef", Desk.fresh("FT")));

    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.jsonPath().getString("code")).isEqualTo("prc-number-conflict");
  }

  @Test
  void a_name_that_a_firm_may_register_may_be_certified() {
    ObjectNode eprc = with(Desk.eprc(Desk.aFirm()), "/beneficiary/name", "n".repeat(200));

    assertThat(Desk.record(eprc).statusCode()).isEqualTo(201);
    assertThat(Desk.record(with(eprc, "/beneficiary/name", "n".repeat(201))).statusCode())
        .isEqualTo(400);
  }

  @Test
  void all_malformed_values_are_told_at_once() {
    ObjectNode eprc = Desk.eprc(Desk.aFirm());
    eprc = with(eprc, "/beneficiary/taxId", "12-3");
    eprc = with(eprc, "/beneficiary/iban", "PK00SCBL0000001123456702");
    eprc = with(eprc, "/realisedOn", "23-11-2026");
    eprc = with(eprc, "/currency", "ABC");
    eprc = with(eprc, "/totalFcy", "1e9999999");
    eprc = with(eprc, "/prcNumber", null);
    eprc.put("surprise", true);

    Response refused = Desk.record(eprc);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.jsonPath().getList("errors.pointer"))
        .containsExactlyInAnyOrder(
            "/beneficiary/taxId",
            "/beneficiary/iban",
            "/realisedOn",
            "/currency",
            "/totalFcy",
            "/prcNumber",
            "/surprise");
  }

  @Test
  void all_broken_rules_are_told_at_once() {
    ObjectNode eprc = Desk.eprc(Desk.aFirm());
    eprc = with(eprc, "/retainedFcy", "1.001");
    eprc = with(eprc, "/amountPkr", "28150001.01");
    eprc = with(eprc, "/realisedOn", Register.today().plusDays(1).toString());
    eprc = with(eprc, "/purposeCode", "9999");
    eprc = with(eprc, "/beneficiary/iban", "PK13HABB0000001123456702");

    Response refused = Desk.record(eprc);

    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
    assertThat(refused.jsonPath().getList("errors.code"))
        .containsExactlyInAnyOrder(
            "rule-currency-scale",
            "rule-total",
            "rule-amount-off-rate",
            "rule-in-the-future",
            "rule-unknown-purpose-code",
            "rule-account-of-another-bank");
  }

  @Test
  void what_is_wholly_retained_without_a_rate_has_no_rupee_amount_rather_than_zero() {
    ObjectNode eprc = Desk.eprc(Desk.aFirm());
    eprc = with(with(eprc, "/retainedFcy", "100000.00"), "/convertedFcy", "0");
    eprc = with(with(eprc, "/rate", null), "/amountPkr", null);
    eprc.remove("withholding");

    Response recorded = Desk.record(eprc);

    assertThat(recorded.statusCode()).as(recorded.asString()).isEqualTo(201);
    assertThat(recorded.jsonPath().getMap("remittance")).doesNotContainKey("grossPkr");
    assertThat(Desk.record(with(eprc, "/convertedFcy", "1")).statusCode()).isEqualTo(409);
  }

  @Test
  void unknown_banks_and_codes_outside_the_section_are_warnings() {
    ObjectNode eprc = Desk.eprc(Desk.aFirm());
    eprc = with(eprc, "/beneficiary/iban", "PK22ZTBL0000001123456702");
    eprc = with(eprc, "/purposeCode", "9471");

    Response recorded = Desk.record(eprc);

    assertThat(recorded.statusCode()).as(recorded.asString()).isEqualTo(201);
    assertThat(recorded.jsonPath().getList("warnings.code"))
        .containsExactlyInAnyOrder("UNKNOWN_BANK", "PURPOSE_CODE_OUTSIDE_154A");
  }

  @Test
  void a_payment_for_an_unknown_number_is_attributed_when_its_firm_registers() {
    FirmState firm = Register.aFirm();

    Response recorded = Desk.record(Desk.eprc(firm));
    String id = recorded.jsonPath().getString("remittance.id");
    Register.registered(firm);

    assertThat(recorded.jsonPath().getString("remittance.attribution")).isEqualTo("UNATTRIBUTED");
    assertThat(recorded.jsonPath().getList("warnings.code")).contains("BENEFICIARY_UNKNOWN");
    assertThat(
            People.as("owner")
                .get(BASE + "firms/" + firm.firmId() + "/remittances")
                .jsonPath()
                .getList("items.id"))
        .containsExactly(id);
    assertThat(
            Rows.text("SELECT event FROM outbox WHERE subject = ? ORDER BY seq DESC LIMIT 1", id))
        .contains(firm.firmId().toString());
  }

  @Test
  void a_bank_sees_its_own_payments_only() {
    String id = Desk.recorded(Desk.eprc(Desk.aFirm()));

    assertThat(People.as("bank-scbl").get(BASE + "remittances/" + id).statusCode()).isEqualTo(200);
    assertThat(People.as("bank-habb").get(BASE + "remittances/" + id).statusCode()).isEqualTo(404);
    assertThat(People.as("owner").get(BASE + "remittances/" + id).statusCode()).isEqualTo(403);
    assertThat(
            People.as("bank-habb")
                .header("If-Match", "\"1\"")
                .body("{}")
                .post(BASE + "remittances/" + id + "/reversal")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_deposit_that_never_was_rejects_the_remittance() {
    ObjectNode eprc = with(Desk.eprc(Desk.aFirm()), "/withholding/cprNumber", "CPR-1234");

    Response rejected = Desk.inState(Desk.recorded(eprc), "REJECTED");

    assertThat(rejected.jsonPath().getString("withholding.deposit")).isEqualTo("REFUSED");
    assertThat(rejected.jsonPath().getString("withholding.depositReason"))
        .isEqualTo("NO_SUCH_RECEIPT");
  }

  @Test
  void one_deposit_is_not_used_up_twice() {
    ObjectNode first = Desk.eprc(Desk.aFirm());
    ObjectNode second =
        with(
            Desk.eprc(Desk.aFirm()),
            "/withholding/cprNumber",
            first.at("/withholding/cprNumber").textValue());

    Desk.inState(Desk.recorded(first), "VERIFIED");
    Response rejected = Desk.inState(Desk.recorded(second), "REJECTED");

    assertThat(rejected.jsonPath().getString("withholding.depositReason"))
        .isEqualTo("DEPOSIT_USED_UP");
  }

  @Test
  void a_deposit_that_has_not_arrived_is_asked_for_again() {
    String id = Desk.recorded(notYet(Desk.eprc(Desk.aFirm())));

    assertThat(
            Rows.count("SELECT count(*) FROM deposit_question WHERE remittance_id = ?::uuid", id))
        .isEqualTo(1);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> Desk.inState(id, "RECORDED").jsonPath().getString("withholding.askedAt") != null);
    JsonPath waiting = Desk.inState(id, "RECORDED").jsonPath();
    assertThat(waiting.getString("withholding.deposit")).isEqualTo("TO_ASK");
    assertThat(Instant.parse(waiting.getString("withholding.askAgainAt")))
        .isAfter(Instant.parse(waiting.getString("withholding.askedAt")));
  }

  @Test
  void an_open_question_is_told_each_time_it_is_asked_less_and_less_and_moves_no_version() {
    String id = Desk.recorded(notYet(Desk.eprc(Desk.aFirm())));

    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> Rows.count("SELECT count(*)" + ASKED, id) >= 3);

    // In tests it is first asked again after a second; in between it may wait for its turn.
    assertThat(
            Rows.text(
                "SELECT string_agg(round(extract(epoch FROM (again - asked)))::text, ' ' ORDER BY"
                    + " asked) FROM (SELECT (event::jsonb #>> '{data,deposit,askedAt}')::timestamptz"
                    + " AS asked, (event::jsonb #>> '{data,deposit,askAgainAt}')::timestamptz AS"
                    + " again"
                    + ASKED
                    + " ORDER BY seq LIMIT 3) q",
                id))
        .isEqualTo("1 2 4");
    assertThat(People.as("bank-scbl").get(BASE + "remittances/" + id).header("ETag"))
        .isEqualTo("\"1\"");
  }

  /** Under a receipt that the stand-in never finds. */
  private static ObjectNode notYet(ObjectNode eprc) {
    return with(
        eprc,
        "/withholding/cprNumber",
        "IT-%s-0101-9%06d"
            .formatted(
                Register.today().toString().replace("-", ""),
                Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000)));
  }
}
