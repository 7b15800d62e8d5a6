package pk.itregistry.plumbing.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Templates and words: those in the installation's own folder come before those shipped. */
final class PrintFiles {
  private PrintFiles() {}

  static String text(String name, Optional<Path> own) {
    Optional<Path> file = own.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
    try {
      return file.isPresent() ? Files.readString(file.get()) : shipped(name);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private static String shipped(String name) throws IOException {
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream("print/" + name)) {
      if (file == null) {
        throw new IllegalStateException("there is no print/" + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
