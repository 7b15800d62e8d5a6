package pk.itregistry.incentives.refundorder;

import io.quarkus.test.junit.QuarkusTest;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Lifecycles;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefundOrderStatesTest {
  private final DataSource database;

  RefundOrderStatesTest(DataSource database) {
    this.database = database;
  }

  @Test
  void the_database_knows_the_states_of_a_refund_order() {
    Lifecycles.checkConstraint(database, "refund_order", "state", OrderLife.LIFE);
  }
}
