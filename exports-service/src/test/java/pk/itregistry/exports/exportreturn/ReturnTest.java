package pk.itregistry.exports.exportreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.exports.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
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
class ReturnTest {

  @Test
  void a_retry_gets_the_first_answer() {
    FirmState firm = Desk.aFirm();
    String key = UUID.randomUUID().toString();
    String filing = Desk.filing(Desk.invoice("10.00"));
    String path = BASE + "firms/" + firm.firmId() + "/returns";

    Response first = People.as("portal-ledgerly", key).body(filing).post(path);
    Response retry = People.as("portal-ledgerly", key).body(filing).post(path);
    Response other = People.as("portal-ledgerly", key).body(Desk.filing()).post(path);

    assertThat(retry.asString()).isEqualTo(first.asString());
    assertThat(retry.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(other.statusCode()).isEqualTo(422);
  }

  @Test
  void a_live_return_is_not_filed_twice() {
    FirmState firm = Desk.aFirm();
    String id = Desk.filed(firm.firmId(), Desk.filing()).jsonPath().getString("id");

    Response second = Desk.file(firm.firmId(), Desk.filing(Desk.invoice("1.00")));

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.jsonPath().getString("code")).isEqualTo("return-exists");
    assertThat(second.jsonPath().getString("detail")).contains(id);
  }

  @Test
  void all_faults_of_all_lines_are_told_at_once() {
    FirmState firm = Desk.aFirm();
    String malformed = Desk.invoice("ten").replace("\"US\"", "\"Yankee\"");
    String broken = Desk.invoice("10.001").replace("SOFTWARE_DEVELOPMENT", "MAGIC");
    String credit = Desk.creditNote(UUID.randomUUID().toString(), "5.00");

    Response form = Desk.file(firm.firmId(), Desk.filing(Desk.invoice("1"), malformed));
    Response rules = Desk.file(firm.firmId(), Desk.filing(broken, credit));

    assertThat(form.statusCode()).isEqualTo(400);
    assertThat(form.jsonPath().getList("errors.pointer"))
        .containsExactlyInAnyOrder("/lines/1/amount", "/lines/1/buyer/country");
    assertThat(rules.statusCode()).isEqualTo(422);
    assertThat(rules.jsonPath().getList("errors.pointer"))
        .containsExactlyInAnyOrder(
            "/lines/0/amount",
            "/lines/0/serviceCategory",
            "/lines/1/amount",
            "/lines/1/creditsLine");
  }

  @Test
  void a_period_is_filed_from_its_first_day_on() {
    FirmState firm = Desk.aFirm();
    String next = Register.today().plusMonths(1).toString().substring(0, 7);

    Response early = Desk.file(firm.firmId(), Desk.filingOf(next));
    Response quarter = Desk.file(firm.firmId(), Desk.filingOf("2026-Q3"));

    assertThat(early.jsonPath().getString("errors[0].code")).isEqualTo("rule-period-not-begun");
    assertThat(quarter.jsonPath().getString("errors[0].code")).isEqualTo("rule-cadence");
  }

  @Test
  void an_amendment_keeps_lines_and_the_old_version() {
    FirmState firm = Desk.aFirm();
    JsonPath filed =
        Desk.filed(firm.firmId(), Desk.filing(Desk.invoice("10.00"), Desk.invoice("20.00")))
            .jsonPath();
    String id = filed.getString("id");
    String kept = filed.getString("lineIds[1]");

    Response amended =
        Desk.onReturn(
            id, "amendments", Desk.filing(Desk.invoice(kept, "25.00"), Desk.invoice("7.00")));

    assertThat(amended.statusCode()).as(amended.asString()).isEqualTo(200);
    assertThat(amended.jsonPath().getString("lineIds[0]")).isEqualTo(kept);
    assertThat(amended.jsonPath().getLong("receipt.version")).isEqualTo(2);
    assertThat(People.as("owner").get(BASE + "returns/" + id).jsonPath().getList("lines.amount"))
        .containsExactly("25.00", "7.00");
    assertThat(
            People.as("owner")
                .get(BASE + "returns/" + id + "/versions/1")
                .jsonPath()
                .getList("lines.amount"))
        .containsExactly("10.00", "20.00");
    assertThat(
            People.as("owner")
                .get(BASE + "returns/" + id + "/versions")
                .jsonPath()
                .getList("items.state"))
        .containsExactly("AMENDED", "FILED");
    assertThat(People.as("owner").get(BASE + "returns/" + id + "/versions/first").statusCode())
        .isEqualTo(404);
  }

  @Test
  void an_amendment_that_leaves_less_than_is_allocated_is_refused_with_the_allocations() {
    FirmState firm = Desk.aFirm();
    String remittance = Desk.recorded(Desk.eprc(firm));
    JsonPath filed = Desk.filed(firm.firmId(), Desk.filing(Desk.invoice("1000.00"))).jsonPath();
    String line = filed.getString("lineIds[0]");
    String allocation =
        Desk.allocate(firm.firmId(), line, remittance, "900.00", "").jsonPath().getString("id");

    Response less =
        Desk.onReturn(
            filed.getString("id"), "amendments", Desk.filing(Desk.invoice(line, "899.99")));
    Response removed =
        Desk.onReturn(filed.getString("id"), "amendments", Desk.filing(Desk.invoice("1.00")));
    Response withdrawn = Desk.onReturn(filed.getString("id"), "withdrawal", null);
    Response enough =
        Desk.onReturn(
            filed.getString("id"), "amendments", Desk.filing(Desk.invoice(line, "900.00")));

    for (Response refused : List.of(less, removed, withdrawn)) {
      assertThat(refused.statusCode()).isEqualTo(409);
      assertThat(refused.jsonPath().getString("code")).isEqualTo("less-than-allocated");
      assertThat(refused.jsonPath().getString("errors[0].detail")).contains(allocation);
    }
    assertThat(enough.statusCode()).as(enough.asString()).isEqualTo(200);
  }

  @Test
  void a_refusal_tells_of_fifty_settled_lines_at_most() {
    FirmState firm = Desk.aFirm();
    String[] lines =
        IntStream.range(0, 51).mapToObj(_ -> Desk.invoice("1.00")).toArray(String[]::new);
    String id = Desk.filed(firm.firmId(), Desk.filing(lines)).jsonPath().getString("id");
    Rows.change("UPDATE return_line SET settled = amount WHERE return_id = ?::uuid", id);

    Response withdrawn = Desk.onReturn(id, "withdrawal", null);

    assertThat(withdrawn.statusCode()).isEqualTo(409);
    assertThat(withdrawn.jsonPath().getList("errors")).hasSize(50);
  }

  @Test
  void a_credit_note_lessens_a_line_of_an_earlier_period() {
    FirmState firm = Desk.aFirm();
    String remittance = Desk.recorded(Desk.eprc(firm));
    String earlier = Register.today().minusMonths(1).toString().substring(0, 7);
    String before =
        Desk.filed(
                firm.firmId(),
                Desk.filingOf(
                    earlier,
                    Desk.invoice("1000.00")
                        .replace(Register.today().withDayOfMonth(1).toString(), earlier + "-01")))
            .jsonPath()
            .getString("lineIds[0]");
    Desk.allocate(firm.firmId(), before, remittance, "700.00", "");

    Response tooMuch = Desk.file(firm.firmId(), Desk.filing(Desk.creditNote(before, "-1000.01")));
    Response fits = Desk.file(firm.firmId(), Desk.filing(Desk.creditNote(before, "-300.00")));
    Response over = Desk.allocate(firm.firmId(), before, remittance, "0.01", "");

    assertThat(tooMuch.jsonPath().getString("code")).isEqualTo("less-than-allocated");
    assertThat(tooMuch.jsonPath().getString("errors[0].pointer")).isEqualTo("/lines/0/amount");
    assertThat(fits.statusCode()).as(fits.asString()).isEqualTo(201);
    assertThat(over.jsonPath().getString("errors[0].code")).isEqualTo("rule-exceeds-line");
    assertThat(Desk.onReturn(fits.jsonPath().getString("id"), "withdrawal", null).statusCode())
        .isEqualTo(200);
    assertThat(Desk.allocate(firm.firmId(), before, remittance, "300.00", "").statusCode())
        .isEqualTo(201);
  }

  @Test
  void a_withdrawn_period_is_owed_again_and_may_be_filed_anew() {
    FirmState firm = Desk.aFirm();
    String id = Desk.filed(firm.firmId(), Desk.filing()).jsonPath().getString("id");

    Response withdrawn = Desk.onReturn(id, "withdrawal", null);

    assertThat(withdrawn.jsonPath().getString("state")).isEqualTo("WITHDRAWN");
    assertThat(Desk.onReturn(id, "withdrawal", null).jsonPath().getString("code"))
        .isEqualTo("act-not-allowed");
    assertThat(
            People.as("owner")
                .get(BASE + "returns/" + id + "/versions")
                .jsonPath()
                .getList("items.state"))
        .as("a withdrawal takes nothing in")
        .containsExactly("FILED");
    assertThat(Desk.file(firm.firmId(), Desk.filing()).statusCode()).isEqualTo(201);
    assertThat(
            Rows.count(
                "SELECT count(*) FROM outbox WHERE subject = ? AND type LIKE '%withdrawn%'", id))
        .isEqualTo(1);
  }

  @Test
  void five_thousand_lines_are_filed_in_one_call() {
    FirmState firm = Desk.aFirm();
    String[] lines =
        IntStream.range(0, 5_000).mapToObj(_ -> Desk.invoice("1.00")).toArray(String[]::new);

    Response filed = Desk.file(firm.firmId(), Desk.filing(lines));

    assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
    assertThat(filed.jsonPath().getList("lineIds")).hasSize(5_000);
  }
}
