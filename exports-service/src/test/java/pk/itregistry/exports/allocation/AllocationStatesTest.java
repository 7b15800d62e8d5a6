package pk.itregistry.exports.allocation;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Lifecycles;

@QuarkusTest
class AllocationStatesTest {
  @Inject DataSource database;

  @Test
  void the_database_knows_the_same_states() {
    Lifecycles.checkConstraint(database, "allocation", "state", Allocation.LIFE);
  }
}
