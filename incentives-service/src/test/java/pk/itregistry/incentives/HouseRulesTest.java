package pk.itregistry.incentives;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.plumbing.testkit.HouseRules;

class HouseRulesTest {
  @TestFactory
  Stream<DynamicTest> the_rules_of_the_house() {
    return HouseRules.of("pk.itregistry.incentives");
  }
}
