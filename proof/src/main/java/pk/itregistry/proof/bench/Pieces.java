package pk.itregistry.proof.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The scripts and configurations of the benches, put where other programs can read them. */
final class Pieces {
  private Pieces() {}

  static String text(String name) {
    try (InputStream in = Pieces.class.getResourceAsStream(name)) {
      return new String(
          Optional.ofNullable(in).orElseThrow().readAllBytes(),
          java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path put(Path folder, String name) {
    return write(folder.resolve(name), text(name));
  }

  static Path write(Path file, String text) {
    try {
      Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
