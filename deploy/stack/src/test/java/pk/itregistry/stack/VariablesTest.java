package pk.itregistry.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The variables that deploy/README.md names are those that scripts, settings and code read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VariablesTest {
  private static final Path ROOT = Path.of(System.getProperty("repository.root", "../.."));
  private static final Pattern IN_SETTINGS = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)[:}]");
  private static final Pattern IN_SCRIPTS =
      Pattern.compile("\\b(ITR_[A-Z_]*[A-Z]|JAVA_HOME|MAVEN_OPTS)\\b");
  private static final Pattern IN_CODE =
      Pattern.compile("\"((?:ITR|QUARKUS|KAFKA)_[A-Z_]*[A-Z])\"|getenv\\(\"([A-Z_]+)\"\\)");
  private static final Pattern IN_TABLE = Pattern.compile("`([A-Z][A-Z0-9_]{3,})`");

  @Test
  void the_table_names_what_is_read_and_nothing_else() throws IOException {
    assertThat(named()).containsExactlyInAnyOrderElementsOf(read());
  }

  private static Set<String> named() throws IOException {
    String readme = Files.readString(ROOT.resolve("deploy/README.md"));
    String section = readme.substring(readme.indexOf("\n## Variables"));
    return found(IN_TABLE, section.substring(0, section.indexOf("\n## ", 1)));
  }

  private static Set<String> read() throws IOException {
    Set<String> read = found(IN_SCRIPTS, Files.readString(ROOT.resolve("dev")));
    for (Path file : sources()) {
      boolean code = file.toString().endsWith(".java");
      read.addAll(found(code ? IN_CODE : IN_SETTINGS, Files.readString(file)));
    }
    return read;
  }

  // Tests of one module set what they like for themselves; e2e's are run against a running system.
  private static Set<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(file -> file.toString().endsWith(".java") || settings(file))
          .filter(file -> !file.toString().contains("/target/"))
          .filter(file -> !file.toString().contains("/.data/"))
          .filter(file ->
              file.toString().contains("/src/main/") || file.toString().contains("/e2e/src/"))
          .collect(Collectors.toSet());
    }
  }

  private static boolean settings(Path file) {
    return file.endsWith("application.properties")
        || file.endsWith("META-INF/microprofile-config.properties");
  }

  private static Set<String> found(Pattern form, String text) {
    return form.matcher(text)
        .results()
        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
