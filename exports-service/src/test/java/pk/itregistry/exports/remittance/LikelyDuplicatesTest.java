package pk.itregistry.exports.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.exports.testkit.Desk.BASE;
import static pk.itregistry.exports.testkit.Desk.with;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.exports.testkit.Desk;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.plumbing.testkit.Rows;

/** What is told of two payments that may be one, and when it is told no more. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class LikelyDuplicatesTest {

  private static ObjectNode again(ObjectNode first) {
    ObjectNode again = with(first, "/txnRef", Desk.fresh("FT"));
    again = with(again, "/prcNumber", Desk.fresh("PRC"));
    return with(again, "/withholding/cprNumber", Desk.cpr());
  }

  /** Recorded, and no more changed by the tax authority's answer. */
  private static String recorded(ObjectNode eprc) {
    String id = Desk.recorded(eprc);
    Desk.inState(id, "VERIFIED");
    return id;
  }

  private static List<String> warnings(String id) {
    return People.as("bank-scbl")
        .get(BASE + "remittances/" + id)
        .jsonPath()
        .getList("warnings.code");
  }

  @Test
  void payments_of_another_day_or_amount_or_beside_a_reversed_one_are_no_duplicates() {
    ObjectNode first = Desk.eprc(Desk.aFirm());
    String id = recorded(first);
    LocalDate before = LocalDate.parse(first.at("/realisedOn").textValue()).minusDays(1);

    assertThat(warnings(recorded(with(again(first), "/realisedOn", before.toString()))))
        .doesNotContain("LIKELY_DUPLICATE");
    assertThat(warnings(recorded(ofHalf(again(first))))).doesNotContain("LIKELY_DUPLICATE");
    reversed(id);
    assertThat(warnings(recorded(again(first)))).doesNotContain("LIKELY_DUPLICATE");
  }

  // Half of all amounts, and of the tax.
  private static ObjectNode ofHalf(ObjectNode eprc) {
    for (String at :
        List.of(
            "/totalFcy", "/retainedFcy", "/convertedFcy", "/amountPkr", "/withholding/amountPkr")) {
      eprc =
          with(
              eprc,
              at,
              new BigDecimal(eprc.at(at).asText()).divide(BigDecimal.TWO).toPlainString());
    }
    return eprc;
  }

  private static void reversed(String id) {
    Response reversed =
        Desk.onRemittance(
            id,
            "reversal",
            "{\"amount\": \"100000.00\", \"reversedOn\": \"%s\", \"reason\": \"Sent twice\"}"
                .formatted(Register.today()));
    assertThat(reversed.statusCode()).as(reversed.asString()).isEqualTo(200);
  }

  @Test
  void a_likely_duplicate_is_one_no_longer_when_the_one_that_it_names_is_reversed() {
    ObjectNode first = Desk.eprc(Desk.aFirm());
    String once = recorded(first);
    String twice = recorded(again(first));
    String thrice = recorded(again(first));
    assertThat(warnings(twice)).containsExactly("LIKELY_DUPLICATE");

    reversed(once);

    assertThat(told(twice)).as("two are left").contains("LIKELY_DUPLICATE", reference(thrice));
    reversed(thrice);
    assertThat(warnings(twice)).doesNotContain("LIKELY_DUPLICATE");
    assertThat(told(twice)).doesNotContain("LIKELY_DUPLICATE");
  }

  @Test
  void a_likely_duplicate_is_one_no_longer_when_the_other_is_certified_with_another_day() {
    ObjectNode first = Desk.eprc(Desk.aFirm());
    String once = recorded(first);
    String twice = recorded(again(first));
    LocalDate before = LocalDate.parse(first.at("/realisedOn").textValue()).minusDays(1);

    Response reissued =
        Desk.onRemittance(
            once,
            "reissue",
            "{\"prcNumber\": \"%s\", \"realisedOn\": \"%s\"}".formatted(Desk.fresh("PRC"), before));

    assertThat(reissued.statusCode()).as(reissued.asString()).isEqualTo(200);
    assertThat(warnings(twice)).doesNotContain("LIKELY_DUPLICATE");
  }

  @Test
  void a_likely_duplicate_is_one_no_longer_when_the_tax_authority_rejects_the_one_that_it_names() {
    ObjectNode first = Desk.eprc(Desk.aFirm());
    String once = Desk.recorded(with(first, "/withholding/cprNumber", notYet(Desk.cpr())));
    String twice = recorded(again(first));
    assertThat(warnings(twice)).containsExactly("LIKELY_DUPLICATE");

    ObjectNode withheld = with(first, "/withholding/cprNumber", Desk.fresh("CPR"));
    Response reissued =
        Desk.onRemittance(
            once,
            "reissue",
            "{\"prcNumber\": \"%s\", \"withholding\": %s}"
                .formatted(Desk.fresh("PRC"), withheld.at("/withholding")));

    assertThat(reissued.statusCode()).as(reissued.asString()).isEqualTo(200);
    Desk.inState(once, "REJECTED");
    assertThat(warnings(twice)).doesNotContain("LIKELY_DUPLICATE");
    assertThat(told(twice)).doesNotContain("LIKELY_DUPLICATE");
  }

  // The stand-in says so of a last part that begins with 9.
  private static String notYet(String cpr) {
    int last = cpr.lastIndexOf('-') + 1;
    return cpr.substring(0, last) + "9" + cpr.substring(last + 1);
  }

  @Test
  void a_bank_confirms_that_a_likely_duplicate_is_a_payment_of_its_own() {
    ObjectNode first = Desk.eprc(Desk.aFirm());
    String once = recorded(first);
    String id = recorded(again(first));

    Response confirmed =
        People.as("bank-scbl")
            .header("If-Match", People.etag("bank-scbl", "remittances/" + id))
            .post(BASE + "remittances/" + id + "/confirmation");

    assertThat(confirmed.statusCode()).as(confirmed.asString()).isEqualTo(200);
    assertThat(confirmed.jsonPath().getString("remittance.warnings[0].confirmedAt")).isNotNull();
    assertThat(confirmed.jsonPath().getList("remittance.allowedActs")).doesNotContain("CONFIRM");
    reversed(once);
    assertThat(warnings(id)).as("its word stands").containsExactly("LIKELY_DUPLICATE");
  }

  private static String reference(String id) {
    return Rows.text("SELECT txn_ref FROM remittance WHERE id = ?::uuid", id);
  }

  private static String told(String id) {
    return Rows.text("SELECT event FROM outbox WHERE subject = ? ORDER BY seq DESC LIMIT 1", id);
  }
}
