package pk.itregistry.plumbing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplateTest {
  @TempDir private Path own;

  private Template written(String text) throws IOException {
    Files.writeString(own.resolve("letter.html"), text);
    return Template.named("letter.html", Optional.of(own));
  }

  @Test
  void a_designers_own_template_is_filled_with_lists_and_choices() throws IOException {
    Template letter =
        written("<p>{name}</p>{#if late}<p>late</p>{/if}{#for line in lines}<li>{line}</li>{/for}");

    assertThat(letter.filled(Map.of("name", "Indus", "late", false, "lines", List.of("a", "b"))))
        .isEqualTo("<p>Indus</p><li>a</li><li>b</li>");
  }

  @Test
  void a_value_never_becomes_markup() throws IOException {
    assertThat(
            written("<p title=\"{name}\">{name}</p>")
                .filled(Map.of("name", "<script>'\"&\u0000\uFFFF\uD83D\uDE00{name}")))
        .isEqualTo(
            "<p title=\"&lt;script&gt;&#39;&quot;&amp;\uD83D\uDE00{name}\">"
                + "&lt;script&gt;&#39;&quot;&amp;\uD83D\uDE00{name}</p>");
  }

  @Test
  void a_name_without_a_value_is_told() throws IOException {
    Template letter = written("<p>{nmae}</p>");

    assertThatThrownBy(() -> letter.filled(Map.of("name", "Indus"))).hasMessageContaining("nmae");
  }

  @Test
  void a_template_that_is_nowhere_is_told() {
    assertThatThrownBy(() -> Template.named("none.html", Optional.of(own)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.html");
  }
}
