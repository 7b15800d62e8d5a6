package pk.itregistry.exports.allocation;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.plumbing.testkit.Lifecycles;

@QuarkusTest
class AllocationLifeTest {
  @Inject DataSource database;

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_the_table() {
    return Lifecycles.laws(Allocation.LIFE);
  }

  @Test
  void the_database_knows_the_same_states() {
    Lifecycles.checkConstraint(database, "allocation", "state", Allocation.LIFE);
  }
}
