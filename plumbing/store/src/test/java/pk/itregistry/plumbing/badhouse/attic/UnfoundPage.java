package pk.itregistry.plumbing.badhouse.attic;

import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.problem.Problem;
import pk.itregistry.plumbing.testkit.ProblemsCatalogue;

/** Compares a page of docs, and has no tag that says so. */
class UnfoundPage {
  @Test
  void the_page_is_current() {
    ProblemsCatalogue.check("attic", Problem.class);
  }
}
