package pk.itregistry.incentives.payment;

import io.quarkus.test.junit.QuarkusTest;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Lifecycles;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BankEntryStatesTest {
  private final DataSource database;

  BankEntryStatesTest(DataSource database) {
    this.database = database;
  }

  @Test
  void the_database_knows_the_states_of_a_bank_entry() {
    Lifecycles.checkConstraint(database, "bank_entry", "state", EntryLife.LIFE);
  }
}
