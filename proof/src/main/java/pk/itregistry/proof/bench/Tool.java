package pk.itregistry.proof.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program that a bench needs and that the build does not bring. */
enum Tool {
  WRK("wrk", "wrk"),
  PGBENCH("pgbench", "postgresql-contrib"),
  NGINX("nginx", "nginx-light"),
  TASKSET("taskset", "util-linux");

  private static final List<String> BESIDE_THE_PATH =
      List.of("/usr/sbin", "/usr/local/sbin", "/usr/local/bin");

  private final String program;
  private final String debianPackage;

  Tool(String program, String debianPackage) {
    this.program = program;
    this.debianPackage = debianPackage;
  }

  Optional<Path> find() {
    return Stream.concat(
            Stream.of(System.getenv().getOrDefault("PATH", "").split(":")),
            BESIDE_THE_PATH.stream())
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  String path() {
    return find().orElseThrow(() -> new Trouble(hint())).toString();
  }

  /** What to do when it is missing. */
  String hint() {
    return "%s is not on this machine; on Debian: apt-get install %s"
        .formatted(program, debianPackage);
  }
}
