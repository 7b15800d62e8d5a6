package pk.itregistry.proof.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps each request that was answered wrongly, byte by byte, and beside it what was wrong: {@code
 * ./dev fuzz --replay FILE} sends it again. Of faults of one kind the first few are kept.
 */
final class Evidence {
  private static final int MOST_OF_A_KIND = 20;

  private final Path folder;
  private final java.util.Map<String, Integer> kept = new java.util.TreeMap<>();

  Evidence(Path folder) {
    this.folder = folder;
    try {
      if (Files.exists(folder)) {
        try (Stream<Path> old = Files.walk(folder)) {
          old.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
      }
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void keep(int number, Shot shot, Answer answer, List<String> faults) {
    String sort = shot.what + String.join(" ", faults).replaceAll("[0-9a-f-]{8,}", "#");
    if (kept.merge(sort, 1, Integer::sum) > MOST_OF_A_KIND) {
      return;
    }
    Path request = folder.resolve("%06d.request".formatted(number));
    try {
      Files.write(request, shot.bytes());
      Files.writeString(
          folder.resolve("%06d.txt".formatted(number)),
          "%s %s by %s, meant for %s\n%s\n\n%s %d %s\n%s\n"
              .formatted(
                  shot.kind,
                  shot.what,
                  shot.who,
                  shot.operation.id(),
                  String.join("\n", faults),
                  answer.end(),
                  answer.status(),
                  answer.headers(),
                  answer.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
