package pk.itregistry.plumbing.testkit;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.problem.CommonProblem;
import pk.itregistry.plumbing.wire.WireProblem;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlumbingHouseTest {

  @Test
  void the_packages_of_web_rest_and_store_have_no_cycle() {
    slices()
        .matching("pk.itregistry.plumbing.(*)..")
        .should()
        .beFreeOfCycles()
        .check(HouseRules.codeOf("pk.itregistry.plumbing"));
  }

  @Tag("document")
  @Test
  void the_pages_of_shared_problems_are_current() {
    ProblemsCatalogue.check("common", CommonProblem.class);
    ProblemsCatalogue.check("wire", WireProblem.class);
  }
}
