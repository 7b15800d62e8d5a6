package pk.itregistry.exports.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.exports.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
class ReverseAndReissueTest {
  private static String reversal(String amount) {
    return """
    {"amount": "%s", "reversedOn": "%s", "reason": "Recalled by the remitter"}
    """
        .formatted(amount, Register.today());
  }

  private static String reissue(String more) {
    return "{\"prcNumber\": \"%s\" %s}".formatted(Desk.fresh("PRC"), more);
  }

  private static String verified(FirmState firm) {
    String id = Desk.recorded(Desk.eprc(firm));
    Desk.inState(id, "VERIFIED");
    return id;
  }

  @Test
  void a_part_taken_back_leaves_the_rest() {
    String id = verified(Desk.aFirm());

    Response answer = Desk.onRemittance(id, "reversal", reversal("40000.00"));

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.jsonPath().getString("remittance.state")).isEqualTo("VERIFIED");
    assertThat(answer.jsonPath().getString("remittance.openFcy")).isEqualTo("60000.00");
    assertThat(Desk.onRemittance(id, "reversal", reversal("60000.01")).statusCode()).isEqualTo(422);
  }

  @Test
  void what_is_taken_back_whole_gives_its_allocations_back() {
    FirmState firm = Desk.aFirm();
    String id = verified(firm);
    String line =
        Desk.filed(firm.firmId(), Desk.filing(Desk.invoice("500.00")))
            .jsonPath()
            .getString("lineIds[0]");
    Desk.allocate(firm.firmId(), line, id, "400.00", "");

    Response answer = Desk.onRemittance(id, "reversal", reversal("100000.00"));

    assertThat(answer.jsonPath().getString("remittance.state")).isEqualTo("REVERSED");
    assertThat(answer.jsonPath().getString("remittance.allocatedFcy")).isEqualTo("0.00");
    assertThat(answer.jsonPath().getList("remittance.allowedActs")).isEmpty();
    Response allocations = People.as("owner").get(BASE + "firms/" + firm.firmId() + "/allocations");
    assertThat(allocations.jsonPath().getString("items[0].removal"))
        .isEqualTo("REMITTANCE_REVERSED");
    assertThat(Desk.allocate(firm.firmId(), line, id, "1.00", "").statusCode()).isEqualTo(422);
    assertThat(Desk.onRemittance(id, "reversal", reversal("1.00")).jsonPath().getString("code"))
        .isEqualTo("act-not-allowed");
  }

  @Test
  void acts_on_a_remittance_need_its_version() {
    String id = verified(Desk.aFirm());

    Response none =
        People.as("bank-scbl").body(reversal("1")).post(BASE + "remittances/" + id + "/reversal");
    Response stale =
        People.as("bank-scbl")
            .header("If-Match", "\"1\"")
            .body(reversal("1"))
            .post(BASE + "remittances/" + id + "/reversal");

    assertThat(none.statusCode()).isEqualTo(428);
    assertThat(stale.statusCode()).isEqualTo(412);
  }

  @Test
  void another_code_keeps_the_confirmed_deposit() {
    String id = verified(Desk.aFirm());

    Response answer = Desk.onRemittance(id, "reissue", reissue(", \"purposeCode\": \"9182\""));

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.jsonPath().getString("remittance.state")).isEqualTo("REISSUED");
    assertThat(answer.jsonPath().getString("remittance.purposeCode")).isEqualTo("9182");
    assertThat(answer.jsonPath().getString("remittance.withholding.deposit"))
        .isEqualTo("CONFIRMED");
    assertThat(
            Rows.text("SELECT event FROM outbox WHERE subject = ? ORDER BY seq DESC LIMIT 1", id))
        .contains("remittance.reissued.v1", "\"purposeCode\":\"9182\"");
  }

  @Test
  void another_withholding_is_asked_about_again() {
    String id = verified(Desk.aFirm());

    Response answer =
        Desk.onRemittance(
            id, "reissue", reissue(", \"withholding\": {\"cprNumber\": \"" + Desk.cpr() + "\"}"));

    assertThat(answer.jsonPath().getString("remittance.withholding.deposit")).isEqualTo("TO_ASK");
    assertThat(Desk.inState(id, "VERIFIED").jsonPath().getString("withholding.deposit"))
        .isEqualTo("CONFIRMED");
  }

  @Test
  void a_used_number_cannot_be_issued_again() {
    FirmState firm = Desk.aFirm();
    var eprc = Desk.eprc(firm);
    String id = Desk.recorded(eprc);
    Desk.inState(id, "VERIFIED"); // the deposit's answer must not move the version in between

    Response answer =
        Desk.onRemittance(id, "reissue", "{\"prcNumber\": %s}".formatted(eprc.get("prcNumber")));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.jsonPath().getString("code")).isEqualTo("prc-number-conflict");
  }

  @Test
  void less_money_takes_the_newest_allocations_back() {
    FirmState firm = Desk.aFirm();
    String id = verified(firm);
    var lines =
        Desk.filed(firm.firmId(), Desk.filing(Desk.invoice("60000.00"), Desk.invoice("40000.00")))
            .jsonPath();
    Desk.allocate(firm.firmId(), lines.getString("lineIds[0]"), id, "60000.00", "");
    Desk.allocate(firm.firmId(), lines.getString("lineIds[1]"), id, "40000.00", "");

    Response answer =
        Desk.onRemittance(
            id,
            "reissue",
            reissue(
                ", \"totalFcy\": \"70000.00\", \"convertedFcy\": \"70000.00\","
                    + " \"amountPkr\": \"19705000.00\""));

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.jsonPath().getString("remittance.allocatedFcy")).isEqualTo("60000.00");
    assertThat(
            People.as("owner")
                .get(BASE + "returns/" + lines.getString("id"))
                .jsonPath()
                .getString("lines[1].open"))
        .isEqualTo("40000.00");
  }
}
