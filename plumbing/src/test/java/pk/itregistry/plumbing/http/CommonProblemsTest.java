package pk.itregistry.plumbing.http;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.problem.CommonProblem;
import pk.itregistry.plumbing.testkit.ProblemsCatalogue;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommonProblemsTest {

  @Tag("document")
  @Test
  void the_page_of_shared_problems_is_current() {
    ProblemsCatalogue.check("common", CommonProblem.class);
  }
}
