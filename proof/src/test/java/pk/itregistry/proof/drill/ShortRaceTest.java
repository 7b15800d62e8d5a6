package pk.itregistry.proof.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.itregistry.stack.access.StackProperties;

/** The race of ./dev drill with fewer racers, against the system that ./dev test has started. */
@Tag("stack")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShortRaceTest {
  @TempDir Path folder;

  @Test
  void of_many_at_the_same_moment_one_gets_it_and_all_hear_so() {
    Report report = new Report("race", System.out);

    new RaceDrill(Scene.of(StackProperties.fromEnvironment()), RaceDrill.Sizes.SHORT, report).run();

    assertThat(report.close(folder.resolve("race.json"))).isTrue();
  }
}
