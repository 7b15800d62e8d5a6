package pk.itregistry.registry;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.OpenApiDrift;

@QuarkusTest
class RegistryDescriptionTest {

  @Tag("document")
  @Test
  void the_committed_document_describes_the_service() {
    OpenApiDrift.check("registry");
  }
}
