package pk.itregistry.registry.application.document;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Lifecycles;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentStatesTest {
  @Inject DataSource database;

  @Test
  void the_database_knows_the_states_of_a_document_and_no_other() {
    Lifecycles.checkConstraint(database, "application_document", "state", Document.LIFE);
  }
}
