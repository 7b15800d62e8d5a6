package pk.itregistry.exports.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.exports.testkit.Desk.BASE;
import static pk.itregistry.exports.testkit.Desk.with;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.exports.testkit.Desk;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;

/** Certificates from the field: one payment in two spellings, and what contradicts itself. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContradictionsTest {

  private static ObjectNode spelt(ObjectNode eprc, String txnRef, String prcNumber) {
    return with(with(eprc, "/txnRef", txnRef), "/prcNumber", prcNumber);
  }

  @Test
  void the_same_payment_in_capitals_is_the_same_payment() {
    String number = Desk.fresh("4906").replace("-", "0");
    ObjectNode first = spelt(Desk.eprc(Desk.aFirm()), "ft" + number, "SCBL-PRC-" + number);
    String id = Desk.recorded(first);
    ObjectNode capitals = spelt(first, " FT\u00a0" + number, "scbl-prc-" + number);

    Response again = Desk.record(capitals);
    Response otherReceipt = Desk.record(with(capitals, "/withholding/cprNumber", Desk.cpr()));

    assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
    assertThat(again.jsonPath().getString("result")).isEqualTo("ALREADY_RECORDED");
    assertThat(again.jsonPath().getString("remittance.id")).isEqualTo(id);
    assertThat(again.jsonPath().getString("remittance.txnRef")).isEqualTo("ft" + number);
    assertThat(otherReceipt.statusCode()).isEqualTo(409);
    assertThat(otherReceipt.jsonPath().getList("errors.pointer"))
        .containsExactly("/withholding/cprNumber");
  }

  @Test
  void a_certificate_number_in_another_spelling_stands_for_one_payment_only() {
    ObjectNode eprc = with(Desk.eprc(Desk.aFirm()), "/prcNumber", "prc/" + Desk.fresh("x"));
    Desk.recorded(eprc);

    Response again =
        Desk.record(
            spelt(
                eprc,
                Desk.fresh("FT"),
                eprc.at("/prcNumber").textValue().toUpperCase(Locale.ROOT)));

    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.jsonPath().getString("code")).isEqualTo("prc-number-conflict");
  }

  @Test
  void a_section_written_otherwise_is_read_as_the_section_or_refused_at_the_door() {
    Response written =
        Desk.record(with(Desk.eprc(Desk.aFirm()), "/withholding/section", "u/s 154A"));
    Response nonsense =
        Desk.record(with(Desk.eprc(Desk.aFirm()), "/withholding/section", "IT exports"));

    assertThat(written.statusCode()).as(written.asString()).isEqualTo(201);
    assertThat(written.jsonPath().getString("remittance.withholding.section")).isEqualTo("154A");
    assertThat(nonsense.statusCode()).isEqualTo(400);
    assertThat(nonsense.jsonPath().getString("errors[0].code")).isEqualTo("malformed-section");
    assertThat(nonsense.jsonPath().getString("errors[0].detail")).contains("154A");
  }

  @Test
  void a_deposit_is_one_however_its_receipt_is_spelt() {
    ObjectNode first = Desk.eprc(Desk.aFirm());
    String receipt = first.at("/withholding/cprNumber").textValue();
    ObjectNode second =
        with(Desk.eprc(Desk.aFirm()), "/withholding/cprNumber", receipt.toLowerCase(Locale.ROOT));

    Desk.inState(Desk.recorded(first), "VERIFIED");
    Response rejected = Desk.inState(Desk.recorded(second), "REJECTED");

    assertThat(rejected.jsonPath().getString("withholding.depositReason"))
        .isEqualTo("DEPOSIT_USED_UP");
  }

  @Test
  void tax_of_a_hundredfold_is_doubtful_for_all_to_see_until_the_bank_confirms_it() {
    FirmState firm = Desk.aFirm();
    Response recorded = Desk.record(with(Desk.eprc(firm), "/withholding/amountPkr", "28150000.00"));
    String id = recorded.jsonPath().getString("remittance.id");
    Response seen = Desk.inState(id, "VERIFIED");
    String url = BASE + "remittances/" + id;
    String ofFirm = BASE + "firms/" + firm.firmId() + "/remittances/" + id;
    Response atFirm = People.as("owner").get(ofFirm);

    assertThat(recorded.statusCode()).as(recorded.asString()).isEqualTo(201);
    assertThat(recorded.jsonPath().getString("warnings[0].code")).isEqualTo("WITHHELD_OFF_RATE");
    assertThat(recorded.jsonPath().getString("warnings[0].detail")).contains("281500.00");
    assertThat(seen.jsonPath().getBoolean("doubtful")).isTrue();
    assertThat(seen.jsonPath().getList("allowedActs"))
        .containsExactlyInAnyOrder("REISSUE", "REVERSE", "CONFIRM");
    assertThat(atFirm.jsonPath().getBoolean("doubtful")).isTrue();
    assertThat(atFirm.jsonPath().getString("warnings[0].code")).isEqualTo("WITHHELD_OFF_RATE");
    assertThat(atFirm.jsonPath().getList("allowedActs")).isEmpty();
    assertThat(told(id)).contains("\"doubtful\":true");

    assertThat(confirmed("bank-habb", url).statusCode()).isEqualTo(404);
    assertThat(confirmed("owner", url).statusCode()).isEqualTo(403);
    Response confirmed = confirmed("bank-scbl", url);
    assertThat(confirmed.statusCode()).as(confirmed.asString()).isEqualTo(200);
    assertThat(confirmed.jsonPath().getString("result")).isEqualTo("CONFIRMED");
    assertThat(confirmed.jsonPath().getBoolean("remittance.doubtful")).isFalse();
    assertThat(People.as("owner").get(ofFirm).jsonPath().getString("warnings[0].confirmedAt"))
        .isNotNull();
    assertThat(told(id)).contains("\"doubtful\":false").contains("Confirmed by the bank on");
    assertThat(confirmed("bank-scbl", url).jsonPath().getString("code"))
        .isEqualTo("act-not-allowed");
  }

  private static Response confirmed(String bank, String url) {
    return People.as(bank)
        .header("If-Match", People.as("bank-scbl").get(url).header("ETag"))
        .post(url + "/confirmation");
  }

  @Test
  void the_same_money_under_another_reference_is_taken_and_both_references_are_told() {
    FirmState firm = Desk.aFirm();
    ObjectNode first = Desk.eprc(firm);
    String once = Desk.recorded(with(first, "/txnRef", Desk.fresh("FT49-06")));
    String reference = Rows.text("SELECT txn_ref FROM remittance WHERE id = ?::uuid", once);
    ObjectNode again = with(Desk.eprc(firm), "/txnRef", reference.replaceFirst("-", ""));

    Response taken = Desk.record(again);
    Response other = Desk.record(Desk.eprc(Desk.aFirm()));

    assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(201);
    assertThat(taken.jsonPath().getList("remittance.warnings.code"))
        .containsExactly("LIKELY_DUPLICATE");
    assertThat(taken.jsonPath().getString("remittance.warnings[0].detail")).contains(reference);
    assertThat(taken.jsonPath().getBoolean("remittance.doubtful")).isFalse();
    assertThat(told(taken.jsonPath().getString("remittance.id"))).contains("LIKELY_DUPLICATE");
    assertThat(other.jsonPath().getList("remittance.warnings")).isEmpty();
  }

  private static String told(String id) {
    return Rows.text("SELECT event FROM outbox WHERE subject = ? ORDER BY seq DESC LIMIT 1", id);
  }

  @Test
  void a_doubt_is_mended_by_a_reissue_too() {
    Response recorded =
        Desk.record(with(Desk.eprc(Desk.aFirm()), "/withholding/amountPkr", "28150000.00"));
    String id = recorded.jsonPath().getString("remittance.id");
    Desk.inState(id, "VERIFIED");

    Response mended =
        Desk.onRemittance(
            id,
            "reissue",
            "{\"prcNumber\": \"%s\", \"withholding\": {\"amountPkr\": \"281500.00\"}}"
                .formatted(Desk.fresh("PRC")));

    assertThat(mended.statusCode()).as(mended.asString()).isEqualTo(200);
    assertThat(mended.jsonPath().getList("warnings")).isEmpty();
    assertThat(mended.jsonPath().getBoolean("remittance.doubtful")).isFalse();
  }

  @Test
  void what_cannot_be_is_refused_with_all_that_is_wrong() {
    ObjectNode eprc = Desk.eprc(Desk.aFirm());
    eprc = with(eprc, "/issuedOn", "2019-05-06");
    eprc = with(eprc, "/withholding/paidOn", "2019-05-06");
    eprc = with(eprc, "/currency", "HRK");

    Response refused = Desk.record(eprc);

    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
    assertThat(refused.jsonPath().getList("errors.code"))
        .containsExactlyInAnyOrder(
            "rule-before-realisation", "rule-before-realisation", "rule-currency-withdrawn");
  }

  @Test
  void kosovo_is_a_country_where_banks_use_it() {
    assertThat(Desk.record(with(Desk.eprc(Desk.aFirm()), "/originCountry", "XK")).statusCode())
        .isEqualTo(201);
  }
}
