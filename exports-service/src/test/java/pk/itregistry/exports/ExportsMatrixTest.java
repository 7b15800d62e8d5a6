package pk.itregistry.exports;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.exports.testkit.Desk;
import pk.itregistry.plumbing.testkit.AuthorityMatrix;
import pk.itregistry.plumbing.testkit.AuthorityMatrix.Thing;
import pk.itregistry.plumbing.testkit.People;

@QuarkusTest
class ExportsMatrixTest {
  private static @Nullable Map<String, String> things;

  @TestFactory
  Stream<DynamicTest> every_operation_lets_in_whom_it_says() {
    return AuthorityMatrix.of((operation, path) -> new Thing(things(), whoSees(path)));
  }

  private static String whoSees(String path) {
    return path.startsWith("/exports/v1/remittances")
        ? "bank-scbl"
        : path.contains("{reannouncement}") ? "adnan" : "owner";
  }

  private static Map<String, String> things() {
    Map<String, String> known = things;
    if (known == null) {
      FirmState firm = Desk.aFirm();
      String remittance = Desk.recorded(Desk.eprc(firm));
      JsonPath filed = Desk.filed(firm.firmId(), Desk.filing(Desk.invoice("10.00"))).jsonPath();
      String allocation =
          Desk.allocate(firm.firmId(), filed.getString("lineIds[0]"), remittance, "10.00", "")
              .jsonPath()
              .getString("id");
      known =
          Map.of(
              "firm",
              firm.firmId().toString(),
              "remittance",
              remittance,
              "return",
              filed.getString("id"),
              "version",
              "1",
              "receipt",
              filed.getString("receipt.id"),
              "allocation",
              allocation,
              "reannouncement",
              People.as("adnan")
                  .body("{\"what\": \"RETURNS\"}")
                  .post(Desk.BASE + "reannouncements")
                  .jsonPath()
                  .getString("id"));
      things = known;
    }
    return known;
  }
}
