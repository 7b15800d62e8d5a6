package pk.itregistry.plumbing.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.testkit.People;

/** The server's detail quotes whole rows; what a failure says goes into the log. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuietFailureTest {
  @Inject Database database;

  @Test
  void a_broken_constraint_names_itself_and_quotes_no_row() {
    String note = Counter.left(People.freshNtn());

    Throwable check =
        catchThrowable(() ->
            database.change(
                "UPDATE note SET state = 'NONSENSE' WHERE id = ?", UUID.fromString(note)));
    Throwable unique =
        catchThrowable(() ->
            database.change(
                "INSERT INTO note SELECT * FROM note WHERE id = ?", UUID.fromString(note)));

    assertThat(check)
        .hasStackTraceContaining("note_state")
        .satisfies(failure -> assertThat(said(failure)).doesNotContain("Indus", note));
    assertThat(unique)
        .hasStackTraceContaining("note_pkey")
        .satisfies(failure -> assertThat(said(failure)).doesNotContain(note));
  }

  private static String said(Throwable failure) {
    StringBuilder said = new StringBuilder();
    for (Throwable one = failure; one != null; one = one.getCause()) {
      said.append(one).append('\n');
    }
    return said.toString();
  }
}
