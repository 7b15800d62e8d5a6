package pk.itregistry.incentives;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.OpenApiDrift;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenApiTest {
  @Test
  void the_committed_document_is_what_the_service_says() {
    OpenApiDrift.check("incentives");
  }
}
