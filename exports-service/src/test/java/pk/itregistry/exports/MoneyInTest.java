package pk.itregistry.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.exports.testkit.Desk.BASE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.exports.testkit.Desk;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class MoneyInTest {
  @Test
  void money_comes_in_is_declared_and_matched() {
    FirmState firm = Desk.aFirm();
    ObjectNode eprc = Desk.eprc(firm);

    String remittance = Desk.recorded(eprc);
    JsonPath verified = Desk.inState(remittance, "VERIFIED").jsonPath();
    JsonPath filed = Desk.filed(firm.firmId(), Desk.filing(Desk.invoice("100030.00"))).jsonPath();
    Response allocated =
        Desk.allocate(
            firm.firmId(),
            filed.getString("lineIds[0]"),
            remittance,
            "100000.00",
            "{\"kind\": \"BANK_CHARGE\", \"amount\": \"30.00\"}");

    assertThat(verified.getString("withholding.deposit")).isEqualTo("CONFIRMED");
    assertThat(verified.getString("grossPkr")).isEqualTo("28150000.00");
    assertThat(verified.getString("firmId")).isEqualTo(firm.firmId().toString());
    assertThat(filed.getString("receipt.jws")).contains(".");
    assertThat(allocated.statusCode()).as(allocated.asString()).isEqualTo(201);
    assertThat(allocated.jsonPath().getString("settles")).isEqualTo("100030.00");
    JsonPath stands =
        People.as("owner")
            .get(BASE + "firms/%s/remittances/%s".formatted(firm.firmId(), remittance))
            .jsonPath();
    assertThat(stands.getString("openFcy")).isEqualTo("0.00");
    assertThat(
            People.as("owner")
                .get(BASE + "returns/" + filed.getString("id"))
                .jsonPath()
                .getString("lines[0].open"))
        .isEqualTo("0.00");
    assertThat(
            Rows.count(
                "SELECT count(*) FROM outbox WHERE subject IN (?, ?)",
                remittance,
                filed.getString("id")))
        .as("recorded, verified, allocated; filed")
        .isEqualTo(4);
  }
}
