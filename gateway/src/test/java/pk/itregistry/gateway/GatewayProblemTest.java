package pk.itregistry.gateway;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.ProblemsCatalogue;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GatewayProblemTest {
  @Tag("document")
  @Test
  void the_catalogue_is_what_the_documents_say() {
    ProblemsCatalogue.check("gateway", GatewayProblem.class);
  }
}
