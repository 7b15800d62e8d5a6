package pk.itregistry.proof.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** An nginx of the bench's own, with one of our configurations. */
final class Nginx implements AutoCloseable {
  private final Process process;

  Nginx(Settings settings, String configuration, Map<String, String> values, URI answers) {
    Path folder = settings.work().toAbsolutePath();
    String text = Pieces.text(configuration).replace("${folder}", folder.toString());
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("${" + value.getKey() + "}", value.getValue());
    }
    Path file = Pieces.write(folder.resolve(configuration), text);
    var command = List.of(Tool.NGINX.path(), "-p", folder.toString(), "-c", file.toString());
    this.process =
        new Twin(command, Map.of()).start(folder, folder.resolve(configuration + ".out"));
    Twin.awaitOk(process, answers);
  }

  /** Of the master process; its workers are its children. */
  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    Twin.end(process);
  }
}
