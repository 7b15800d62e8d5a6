package pk.itregistry.proof.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportTest {
  private static final Verdict HELD = new Verdict("0 lost", true, "12 answered, lost 0");
  private static final Verdict BROKEN = new Verdict("0 doubled", false, "doubled 3");

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  @TempDir Path folder;

  private boolean close(Verdict... verdicts) {
    Report report = new Report("kill", new PrintStream(screen, true, StandardCharsets.UTF_8));
    report.add(List.of(verdicts));
    return report.close(folder.resolve("drill.json"));
  }

  @Test
  void one_broken_promise_breaks_the_drill() throws IOException {
    assertThat(close(HELD, BROKEN)).isFalse();

    assertThat(screen.toString(StandardCharsets.UTF_8))
        .contains("held    0 lost: 12 answered, lost 0")
        .contains("BROKEN  0 doubled: doubled 3");
    assertThat(Files.readString(folder.resolve("drill.json")))
        .contains("\"held\" : false")
        .contains("\"promise\" : \"0 doubled\"");
  }

  @Test
  void all_held_is_held() {
    assertThat(close(HELD)).isTrue();
  }

  @Test
  void a_drill_that_checked_nothing_has_not_held() {
    assertThat(close()).isFalse();
  }
}
