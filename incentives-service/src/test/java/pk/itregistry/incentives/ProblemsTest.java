package pk.itregistry.incentives;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.ProblemsCatalogue;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemsTest {
  @Tag("document")
  @Test
  void the_catalogue_in_docs_is_this_one() {
    ProblemsCatalogue.check("incentives", IncentivesProblem.class);
  }
}
