package pk.itregistry.registry.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.testkit.Desk;

/** The server's detail quotes whole rows; what a failure says goes into the log. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuietFailureTest {
  @Inject Database database;

  @Test
  void a_broken_constraint_names_itself_and_quotes_no_row() {
    String application = Desk.draft(Desk.freshNtn());

    Throwable check =
        catchThrowable(() ->
            database.change(
                "UPDATE application SET state = 'NONSENSE' WHERE id = ?",
                UUID.fromString(application)));
    Throwable unique =
        catchThrowable(() ->
            database.change(
                "INSERT INTO application SELECT * FROM application WHERE id = ?",
                UUID.fromString(application)));

    assertThat(check)
        .hasStackTraceContaining("application_state")
        .satisfies(failure -> assertThat(said(failure)).doesNotContain("PK36", "@", application));
    assertThat(unique)
        .hasStackTraceContaining("application_pkey")
        .satisfies(failure -> assertThat(said(failure)).doesNotContain(application));
  }

  private static String said(Throwable failure) {
    StringBuilder said = new StringBuilder();
    for (Throwable one = failure; one != null; one = one.getCause()) {
      said.append(one).append('\n');
    }
    return said.toString();
  }
}
