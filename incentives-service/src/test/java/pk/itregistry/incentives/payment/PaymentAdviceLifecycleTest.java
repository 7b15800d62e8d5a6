package pk.itregistry.incentives.payment;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.plumbing.testkit.Lifecycles;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaymentAdviceLifecycleTest {
  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_the_table() {
    return Lifecycles.laws(PaymentLife.LIFE);
  }
}
