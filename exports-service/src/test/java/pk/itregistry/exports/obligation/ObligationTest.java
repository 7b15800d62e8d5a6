package pk.itregistry.exports.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.exports.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.exports.testkit.Desk;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.plumbing.testkit.Rows;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ObligationTest {
  private static JsonPath owed(FirmState firm) {
    return People.as("portal-ledgerly")
        .get(BASE + "firms/" + firm.firmId() + "/obligations")
        .jsonPath();
  }

  @Test
  void a_firm_owes_every_month_from_its_registration_on() {
    FirmState firm = Desk.aFirm();
    String month = Register.today().toString().substring(0, 7);

    Desk.filed(firm.firmId(), Desk.filing());

    JsonPath owed = owed(firm);
    assertThat(owed.getList("items")).hasSize(3);
    assertThat(owed.getString("items[0].period")).isEqualTo(month);
    assertThat(owed.getString("items[0].state")).isEqualTo("FULFILLED");
    assertThat(owed.getBoolean("items[0].filedLate")).isFalse();
    assertThat(owed.getString("items[1].state")).isEqualTo("OPEN");
  }

  @Test
  void an_amendment_leaves_the_day_of_the_first_filing() {
    FirmState firm = Desk.aFirm();
    String month = Register.today().minusMonths(2).toString().substring(0, 7);
    String id = Desk.filed(firm.firmId(), Desk.filingOf(month)).jsonPath().getString("id");
    Rows.change("UPDATE obligation SET filed_on = period_start + 40 WHERE return_id = ?::uuid", id);
    JsonPath inTime = owed(firm);

    Response amended = Desk.onReturn(id, "amendments", Desk.filingOf(month));

    assertThat(amended.statusCode()).as(amended.asString()).isEqualTo(200);
    assertThat(inTime.getBoolean("items[2].filedLate")).isFalse();
    assertThat(owed(firm).getList("items")).isEqualTo(inTime.getList("items"));
  }

  @Test
  void a_period_that_was_never_owed_is_gone_when_its_return_is_withdrawn() {
    FirmState firm = Desk.aFirm();
    String owedMonth = Register.today().toString().substring(0, 7);
    String earlier = Register.today().minusMonths(4).toString().substring(0, 7);
    String never = Desk.filed(firm.firmId(), Desk.filingOf(earlier)).jsonPath().getString("id");
    String once = Desk.filed(firm.firmId(), Desk.filing()).jsonPath().getString("id");
    JsonPath filed = owed(firm);

    Desk.onReturn(never, "withdrawal", null);
    Desk.onReturn(once, "withdrawal", null);

    assertThat(filed.getList("items.period")).hasSize(4).contains(earlier);
    JsonPath left = owed(firm);
    assertThat(left.getList("items.period")).hasSize(3).contains(owedMonth);
    assertThat(left.getString("items[0].state")).isEqualTo("OPEN");
  }

  @Test
  void filing_before_the_registration_is_heard_of_comes_to_the_same() {
    FirmState firm = Register.aFirm();
    Register.granted(
        firm, "portal-ledgerly", Set.of(Permission.FILE_RETURNS, Permission.VIEW_RETURNS));
    Register.beat();
    Desk.filed(firm.firmId(), Desk.filing());
    JsonPath before = owed(firm);

    Register.registered(firm);

    assertThat(before.getList("items.state")).containsExactly("FULFILLED");
    assertThat(owed(firm).getList("items.state")).hasSize(3).startsWith("FULFILLED");
  }
}
