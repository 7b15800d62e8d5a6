package pk.itregistry.stack;

import java.util.ArrayList;
import java.util.List;

/** Command lines of children that are JVMs: the JDK is the one that runs this command. */
final class Jvm {
  private Jvm() {}

  static List<String> command(List<String> options, String... rest) {
    var command = new ArrayList<String>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.addAll(options);
    command.addAll(List.of(rest));
    return command;
  }
}
