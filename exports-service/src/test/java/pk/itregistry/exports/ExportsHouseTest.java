package pk.itregistry.exports;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.plumbing.testkit.Dialect;
import pk.itregistry.plumbing.testkit.HouseRules;
import pk.itregistry.plumbing.testkit.ProblemsCatalogue;

class ExportsHouseTest {
  private static final Map<Dialect, Set<String>> NOT_YET = Map.of();

  @TestFactory
  Stream<DynamicTest> the_rules_of_the_house() {
    return HouseRules.of("pk.itregistry.exports");
  }

  @TestFactory
  Stream<DynamicTest> the_dialect_of_all_services() {
    return Dialect.of("pk.itregistry.exports", NOT_YET);
  }

  @Tag("document")
  @Test
  void the_problems_page_is_current() {
    ProblemsCatalogue.check("exports", ExportsProblem.class);
  }
}
