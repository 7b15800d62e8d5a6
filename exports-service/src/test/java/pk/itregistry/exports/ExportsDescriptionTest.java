package pk.itregistry.exports;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.OpenApiDrift;

@QuarkusTest
class ExportsDescriptionTest {

  @Tag("document")
  @Test
  void the_committed_document_describes_the_service() {
    OpenApiDrift.check("exports");
  }
}
