package pk.itregistry.proof.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pk.itregistry.proof.stack.OwnStack;

/**
 * A database on the same server with exports-service's own tables and indexes, made by its own
 * migrations, in which pgbench does what a database alone would have to do.
 */
final class Baseline {
  private static final String NAME = "baseline";
  private static final String OWNER = "exports_owner";

  /** The role that the service runs as. */
  static final String APP = "exports_app";

  private static final List<String> MIGRATIONS =
      List.of(
          "plumbing/store/src/main/resources/db/plumbing",
          "plumbing/store/src/main/resources/db/copy",
          "exports-service/src/main/resources/db/migration");

  private Baseline() {}

  /** Makes it; what comes back connects as the role that the service runs as. */
  static Sql make(OwnStack stack, Path root) {
    Sql.of(stack, "postgres").run("CREATE DATABASE " + NAME + " OWNER " + OWNER);
    Sql owner = Sql.role(stack.properties(), NAME, OWNER);
    for (Path migration : migrations(root)) {
      owner.run(read(migration).replace("${app}", APP));
    }
    return Sql.role(stack.properties(), NAME, APP);
  }

  private static List<Path> migrations(Path root) {
    return MIGRATIONS.stream()
        .flatMap(folder -> list(root.resolve(folder)).stream())
        .sorted(Comparator.comparing(file -> file.getFileName().toString()))
        .toList();
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".sql")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
