package pk.itregistry.gateway;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import pk.itregistry.stack.access.StackProperties;
import pk.itregistry.stack.access.Tokens;

/** Comes to the door, with a well-behaved client or byte by byte, and is refused as promised. */
public final class Visitor {
  private static final Tokens TOKENS = new Tokens(StackProperties.fromEnvironment());
  static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private Visitor() {}

  static int port() {
    return ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
  }

  static URI at(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  static String token(String name) {
    return TOKENS.of(name);
  }

  public static HttpRequest.Builder asking(String path) {
    return HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(30));
  }

  static HttpRequest.Builder asOwner(String path) {
    return asking(path).header("Authorization", "Bearer " + token("owner"));
  }

  public static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
    Promise.hold(answer);
    return answer;
  }

  static JsonObject json(HttpResponse<String> response) {
    return new JsonObject(response.body());
  }

  static Socket socket() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port());
    socket.setSoTimeout(10_000);
    return socket;
  }

  /** Sends the text as it stands and gives back all that comes until the door closes. */
  static String raw(String text) throws IOException {
    try (Socket socket = socket()) {
      socket.setSoTimeout(3_000);
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      String answer = readAll(socket.getInputStream());
      Promise.hold(text, answer);
      return answer;
    }
  }

  static String readAll(InputStream in) throws IOException {
    var all = new ByteArrayOutputStream();
    try {
      byte[] some = new byte[8192];
      for (int n = in.read(some); n >= 0; n = in.read(some)) {
        all.write(some, 0, n);
      }
    } catch (SocketTimeoutException | SocketException e) {
      // What came until then is the answer.
    }
    return all.toString(StandardCharsets.ISO_8859_1);
  }
}
