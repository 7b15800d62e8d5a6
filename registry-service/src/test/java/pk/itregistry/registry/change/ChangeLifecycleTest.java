package pk.itregistry.registry.change;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.plumbing.testkit.Lifecycles;

class ChangeLifecycleTest {

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_a_requests_life() {
    return Lifecycles.laws(ChangeLife.LIFE);
  }
}
