package pk.itregistry.incentives.payment;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.plumbing.testkit.Lifecycles;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaymentAdviceLifecycleTest {
  private final DataSource database;

  PaymentAdviceLifecycleTest(DataSource database) {
    this.database = database;
  }

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_the_table() {
    return Lifecycles.laws(PaymentAdvice.LIFE);
  }

  @Test
  void the_database_knows_the_same_states() {
    Lifecycles.checkConstraint(database, "payment_advice", "state", PaymentAdvice.LIFE);
  }
}
