package pk.itregistry.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom PostgreSQL runs as: it refuses to be root. For root a user namespace of its own takes the
 * power away and keeps the files readable; where those are not allowed, the user nobody stands in.
 * The first start in a data folder chooses, since the files then belong to that user.
 */
record ServerUser(Path data) {

  /** The words of a command, said by this user. */
  List<String> command(String... words) {
    var command = new ArrayList<>(disguise());
    command.addAll(List.of(words));
    return command;
  }

  /** Makes this user the owner of a folder and of all in it. */
  void own(Path folder) throws IOException {
    if (disguise().contains("setpriv")) {
      UserPrincipal nobody =
          folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.toList()) {
          Files.setOwner(file, nobody);
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
        : List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
  }
}
