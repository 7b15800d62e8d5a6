package pk.itregistry.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom PostgreSQL runs as: it refuses to be root. For root a user namespace of its own takes the
 * power away and keeps the files readable; where those are not allowed, the user nobody stands in.
 * The first start in a data folder chooses, since the files then belong to that user.
 */
record ServerUser(Path data) {
  // By number: not every distribution calls the group nogroup.
  private static final int NOBODY = 65534;

  /** The words of a command, said by this user. */
  List<String> command(String... words) {
    var command = new ArrayList<>(disguise());
    command.addAll(List.of(words));
    return command;
  }

  /** Makes this user the owner of a folder and of all in it. */
  void own(Path folder) throws IOException {
    if (disguise().contains("setpriv")) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.toList()) {
          Files.setAttribute(file, "unix:uid", NOBODY);
        }
      }
    }
  }

  private List<String> disguise() {
    if (!System.getProperty("user.name").equals("root")) {
      return List.of();
    }
    Path choice = data.resolve("postgres-as");
    if (!Files.exists(choice)) {
      Disk.write(choice, Child.succeeds("unshare", "-U", "true") ? "namespace\n" : "nobody\n");
    }
    return Disk.read(choice).strip().equals("namespace")
        ? List.of("unshare", "-U")
        : List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
  }
}
