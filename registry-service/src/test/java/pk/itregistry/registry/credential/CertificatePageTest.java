package pk.itregistry.registry.credential;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificatePageTest {
  @TempDir Path own;

  @SuppressWarnings("NullAway") // nothing is looked up here
  private void start() {
    new CertificatePage(null, Optional.of(own)).tryOut(new StartupEvent());
  }

  private static String shipped(String name) throws IOException {
    try (InputStream file = CertificatePage.class.getResourceAsStream("/print/" + name)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void the_page_as_shipped_keeps_nothing_from_starting() {
    assertThatCode(this::start).doesNotThrowAnyException();
  }

  @Test
  void a_page_of_the_installations_own_with_a_name_that_has_no_value_is_found_at_the_start()
      throws IOException {
    Files.writeString(
        own.resolve("certificate-page.html"),
        shipped("certificate-page.html").replace("{note.en}", "{notice.en}"));

    assertThatThrownBy(this::start).hasMessageContaining("notice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"answer.REVOKED.ur", "answer.NOT_YET_VALID.en", "heading.UNKNOWN.en"})
  void words_that_somebody_forgot_are_found_at_the_start(String key) throws IOException {
    Files.writeString(
        own.resolve("words.properties"),
        shipped("words.properties").replace(key + "=", "forgotten="));

    assertThatThrownBy(this::start).hasMessageContaining("there are no words for");
  }
}
