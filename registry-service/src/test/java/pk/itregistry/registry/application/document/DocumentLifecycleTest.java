package pk.itregistry.registry.application.document;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.plumbing.testkit.Lifecycles;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentLifecycleTest {

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_a_documents_life() {
    return Lifecycles.laws(Document.LIFE);
  }
}
