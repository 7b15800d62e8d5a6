package pk.itregistry.exports.remittance;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Lifecycles;

@QuarkusTest
class RemittanceStatesTest {
  @Inject DataSource database;

  @Test
  void the_database_knows_the_same_states() {
    Lifecycles.checkConstraint(database, "remittance", "state", RemittanceLife.LIFE);
  }
}
