package pk.itregistry.proof.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pk.itregistry.stack.access.StackProperties;

@Tag("stack")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShortFuzzTest {
  private static final int REQUESTS = 6000;
  private static final long SEED = 7;

  @Test
  void whatever_is_sent_the_answer_is_as_the_document_promises() {
    Campaign campaign =
        new Campaign(
            URI.create(System.getenv("ITR_PUBLIC_URL")),
            StackProperties.fromEnvironment(),
            System.out);
    Path evidence = Path.of("target/fuzz");

    Tally tally = campaign.run(REQUESTS, SEED, 1, evidence);

    assertThat(tally.requests()).isEqualTo(REQUESTS);
    assertThat(tally.faults())
        .as("kept in %s: %s", evidence.toAbsolutePath(), tally.table())
        .isEmpty();
    assertThat(tally.busy()).as(tally::table).isZero();
    assertThat(tally.shallow()).as(tally::table).isEmpty();
  }
}
