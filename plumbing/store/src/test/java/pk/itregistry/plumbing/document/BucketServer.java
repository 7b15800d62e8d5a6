package pk.itregistry.plumbing.document;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object store that speaks S3 and asks for signatures, in a process of its own. */
public class BucketServer implements QuarkusTestResourceLifecycleManager {
  private static final String SECRET = "a-secret-of-the-tests";

  private @Nullable Process server;

  @Override
  public Map<String, String> start() {
    int port = freePort();
    try {
      Path root = Path.of(System.getProperty("repository.root", "../.."));
      Path classPath = root.resolve("deploy/bucket/target/class-path.txt");
      Path folder = java.nio.file.Files.createTempDirectory("bucket");
      java.nio.file.Files.createDirectory(folder.resolve("documents"));
      Path settings = folder.resolve("s3proxy.conf");
      java.nio.file.Files.writeString(
          settings,
          """
          s3proxy.endpoint=http://127.0.0.1:%d
          s3proxy.authorization=aws-v4
          s3proxy.identity=registry
          s3proxy.credential=%s
          jclouds.provider=filesystem
          jclouds.filesystem.basedir=%s
          """
              .formatted(port, SECRET, folder));
      server =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-Xmx128m",
                  "-cp",
                  java.nio.file.Files.readString(classPath).strip(),
                  "org.gaul.s3proxy.Main",
                  "--properties",
                  settings.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException("no object store; ./dev test store fetches it", e);
    }
    await().atMost(Duration.ofMinutes(3)).until(() -> answers(port));
    return Map.of(
        "itr.documents.shelf", "bucket",
        "itr.documents.bucket.endpoint", "http://127.0.0.1:" + port,
        "itr.documents.bucket.region", "us-east-1",
        "itr.documents.bucket.name", "documents",
        "itr.documents.bucket.access-key", "registry",
        "itr.documents.bucket.secret-key", SECRET);
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    if (server != null) {
      server.destroy();
    }
  }
}
