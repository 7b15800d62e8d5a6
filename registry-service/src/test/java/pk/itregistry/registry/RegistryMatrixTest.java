package pk.itregistry.registry;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.plumbing.testkit.AuthorityMatrix;
import pk.itregistry.plumbing.testkit.AuthorityMatrix.Thing;
import pk.itregistry.registry.testkit.Desk;

@QuarkusTest
class RegistryMatrixTest {

  @TestFactory
  Stream<DynamicTest> every_operation_lets_in_whom_it_says() {
    return AuthorityMatrix.of(RegistryMatrixTest::thing);
  }

  private static Thing thing(String operationId, String path) {
    if (path.contains("{application}")) {
      return new Thing(Map.of("application", Desk.draft(Desk.freshNtn())), whoActs(operationId));
    }
    Desk.Firm firm = Desk.firm();
    if (path.contains("{authority}")) {
      String grant = Desk.grant(firm.id(), "CLIENT", "portal-ledgerly", "\"VIEW_RETURNS\"");
      return new Thing(Map.of("firm", firm.id(), "authority", grant), "owner");
    }
    if (path.contains("{reannouncement}")) {
      String asked =
          Desk.as("adnan")
              .body("{\"what\": \"FIRMS\"}")
              .post(Desk.BASE + "reannouncements")
              .jsonPath()
              .getString("id");
      return new Thing(Map.of("reannouncement", asked), "adnan");
    }
    return new Thing(Map.of("firm", firm.id(), "number", firm.certificate()), "owner");
  }

  private static String whoActs(String operationId) {
    return switch (operationId) {
      case "returnApplication",
          "approveApplicationInitially",
          "registerApplicant",
          "declineApplication" ->
          "rabia";
      default -> "owner";
    };
  }
}
