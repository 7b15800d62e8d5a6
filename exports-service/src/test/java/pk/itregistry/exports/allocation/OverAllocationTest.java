package pk.itregistry.exports.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.exports.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.exports.testkit.Desk;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Register;

/** A credit note on a line that is allocated already. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OverAllocationTest {
  private FirmState firm;
  private String remittance;
  private String earlierReturn;
  private String line;

  @BeforeEach
  void a_line_of_10000_of_last_month() {
    firm = Desk.aFirm();
    remittance = Desk.recorded(Desk.eprc(firm));
    String earlier = Register.today().minusMonths(1).toString().substring(0, 7);
    JsonPath filed =
        Desk.filed(
                firm.firmId(),
                Desk.filingOf(
                    earlier,
                    Desk.invoice("10000.00")
                        .replace(Register.today().withDayOfMonth(1).toString(), earlier + "-01")))
            .jsonPath();
    earlierReturn = filed.getString("id");
    line = filed.getString("lineIds[0]");
  }

  private String allocated(String amount) {
    Response made = Desk.allocate(firm.firmId(), line, remittance, amount, "");
    assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    return made.jsonPath().getString("id");
  }

  private static String stateOf(String allocation) {
    return People.as("owner").get(BASE + "allocations/" + allocation).jsonPath().getString("state");
  }

  private JsonPath theLine() {
    JsonPath read = People.as("owner").get(BASE + "returns/" + earlierReturn).jsonPath();
    read.setRootPath("lines[0]");
    return read;
  }

  private static Response act(String allocation, String act, String body) {
    return People.as("portal-ledgerly")
        .body(body)
        .post(BASE + "allocations/" + allocation + "/" + act);
  }

  private static Response removed(String allocation) {
    return People.as("portal-ledgerly").post(BASE + "allocations/" + allocation + "/removal");
  }

  @Test
  void it_is_taken_and_what_exceeds_the_line_is_flagged_and_counts_nowhere_as_settled() {
    String older = allocated("4000.00");
    String newer = allocated("6000.00");

    Response filed = Desk.file(firm.firmId(), Desk.filing(Desk.creditNote(line, "-6000.00")));

    assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
    assertThat(filed.jsonPath().getString("warnings[0].code")).isEqualTo("OVER_ALLOCATED");
    assertThat(filed.jsonPath().getString("warnings[0].pointer")).isEqualTo("/lines/0/amount");
    assertThat(stateOf(older)).isEqualTo("STANDING");
    assertThat(stateOf(newer)).isEqualTo("OVER_ALLOCATED");
    assertThat(theLine().getString("credited")).isEqualTo("6000.00");
    assertThat(theLine().getString("settled")).isEqualTo("4000.00");
    assertThat(theLine().getString("open")).isEqualTo("0.00");
    assertThat(
            Desk.allocate(firm.firmId(), line, remittance, "0.01", "")
                .jsonPath()
                .getString("errors[0].code"))
        .isEqualTo("rule-exceeds-line");
  }

  @Test
  void the_firm_lowers_it_until_it_fits_and_the_flag_goes() {
    String whole = allocated("10000.00");
    Desk.filed(firm.firmId(), Desk.filing(Desk.creditNote(line, "-6000.00")));

    Response still = act(whole, "reduction", "{\"amount\": \"4000.01\"}");
    Response fits = act(whole, "reduction", "{\"amount\": \"4000.00\"}");
    Response notLower = act(whole, "reduction", "{\"amount\": \"4000.00\"}");

    assertThat(still.jsonPath().getString("state")).isEqualTo("OVER_ALLOCATED");
    assertThat(still.jsonPath().getList("allowedActs")).containsExactly("REMOVE", "LOWER");
    assertThat(fits.statusCode()).as(fits.asString()).isEqualTo(200);
    assertThat(fits.jsonPath().getString("state")).isEqualTo("STANDING");
    assertThat(notLower.jsonPath().getString("errors[0].code")).isEqualTo("rule-not-lower");
    assertThat(theLine().getString("settled")).isEqualTo("4000.00");
    assertThat(
            People.as("bank-scbl")
                .get(BASE + "remittances/" + remittance)
                .jsonPath()
                .getString("openFcy"))
        .isEqualTo("96000.00");
  }

  @Test
  void it_stands_again_when_the_credit_note_is_withdrawn() {
    String whole = allocated("10000.00");
    String note =
        Desk.filed(firm.firmId(), Desk.filing(Desk.creditNote(line, "-6000.00")))
            .jsonPath()
            .getString("id");
    String flagged = stateOf(whole);

    Desk.onReturn(note, "withdrawal", null);

    assertThat(flagged).isEqualTo("OVER_ALLOCATED");
    assertThat(stateOf(whole)).isEqualTo("STANDING");
    assertThat(theLine().getString("settled")).isEqualTo("10000.00");
  }

  @Test
  void it_stands_again_when_another_is_removed_and_can_be_removed_itself() {
    String older = allocated("4000.00");
    String newer = allocated("6000.00");
    Desk.filed(firm.firmId(), Desk.filing(Desk.creditNote(line, "-4000.00")));
    String flagged = stateOf(newer);

    removed(older);
    String after = stateOf(newer);
    Response gone = removed(newer);

    assertThat(flagged).isEqualTo("OVER_ALLOCATED");
    assertThat(after).isEqualTo("STANDING");
    assertThat(gone.jsonPath().getString("state")).isEqualTo("REMOVED");
    assertThat(theLine().getString("settled")).isEqualTo("0.00");
    assertThat(theLine().getString("open")).isEqualTo("6000.00");
  }

  @Test
  void a_bank_that_takes_money_back_takes_what_counts_nowhere_first() {
    String older = allocated("4000.00");
    String newer = allocated("6000.00");
    Desk.filed(firm.firmId(), Desk.filing(Desk.creditNote(line, "-6000.00")));

    Desk.onRemittance(
        remittance,
        "reversal",
        "{\"amount\": \"96000.00\", \"reversedOn\": \"%s\", \"reason\": \"Recalled\"}"
            .formatted(Register.today()));

    assertThat(stateOf(newer)).isEqualTo("REMOVED");
    assertThat(stateOf(older)).isEqualTo("STANDING");
  }

  @Test
  void a_line_with_something_flagged_on_it_is_not_removed() {
    allocated("10000.00");
    Desk.filed(firm.firmId(), Desk.filing(Desk.creditNote(line, "-6000.00")));

    Response withdrawn = Desk.onReturn(earlierReturn, "withdrawal", null);

    assertThat(withdrawn.statusCode()).isEqualTo(409);
    assertThat(withdrawn.jsonPath().getString("code")).isEqualTo("less-than-allocated");
  }

  @Test
  void who_may_only_look_is_offered_no_act() {
    String whole = allocated("10000.00");

    assertThat(
            People.as("asad").get(BASE + "allocations/" + whole).jsonPath().getList("allowedActs"))
        .isEmpty();
  }
}
