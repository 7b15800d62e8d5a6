package pk.itregistry.exports.remittance;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.plumbing.testkit.Lifecycles;

class RemittanceLifeTest {
  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_the_table() {
    return Lifecycles.laws(RemittanceLife.LIFE);
  }
}
