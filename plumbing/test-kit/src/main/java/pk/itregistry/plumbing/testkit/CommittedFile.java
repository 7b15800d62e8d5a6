package pk.itregistry.plumbing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file under docs/ that is generated from code and committed: the two may not drift apart. */
final class CommittedFile {
  private CommittedFile() {}

  /** Compares; with -Dupdate.docs=true writes instead. */
  static void check(String path, String generated) {
    Path file = root().resolve("docs").resolve(path);
    try {
      if (Boolean.getBoolean("update.docs")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, generated);
      }
      assertThat(Files.exists(file) ? Files.readString(file) : "(there is no such file)")
          .as(
              "docs/%s is not what the code says: run the tests with -Dupdate.docs=true, look at"
                  + " the difference, commit it",
              path)
          .isEqualTo(generated);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path root() {
    String root = System.getProperty("repository.root");
    if (root == null) {
      throw new IllegalStateException("run by Maven: the parent pom sets repository.root");
    }
    return Path.of(root);
  }
}
