package pk.itregistry.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.stack.access.StackProperties;

/** More slow bodies than a service has workers, at every door of the running system. */
@Tag("stack")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlowBodiesTest {
  private static final StackProperties STACK = StackProperties.fromEnvironment();
  private static final int SLOW = 80;
  private static final Duration QUICK = Duration.ofSeconds(3);

  @ParameterizedTest
  @ValueSource(strings = {"gateway", "registry", "exports", "incentives"})
  void eighty_callers_that_send_next_to_nothing_keep_nobody_waiting(String door) throws Exception {
    URI asked = URI.create(STACK.get(door + ".url"));
    String bearer = "Bearer " + Running.cast().token("owner");
    String path = (door.equals("gateway") ? "/registry" : "/" + door) + "/v1/nothing";
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < SLOW; i++) {
        slow.add(begun(asked, path, bearer));
      }

      try (HttpClient client = HttpClient.newHttpClient()) {
        for (int i = 0; i < 10; i++) {
          HttpRequest quick =
              HttpRequest.newBuilder(asked.resolve(path))
                  .timeout(QUICK)
                  .header("Authorization", bearer)
                  .build();
          assertThat(client.send(quick, BodyHandlers.discarding()).statusCode()).isEqualTo(404);
        }
      }

      for (Socket each : slow) {
        String answer = new String(each.getInputStream().readAllBytes(), ISO_8859_1);
        assertThat(answer).startsWith("HTTP/1.1 408").contains("request-too-slow");
      }
    } finally {
      for (Socket each : slow) {
        each.close();
      }
    }
  }

  private static Socket begun(URI door, String path, String bearer) throws IOException {
    var socket = new Socket(door.getHost(), door.getPort());
    socket.setSoTimeout(60_000);
    String head =
        "POST %s HTTP/1.1\r\nHost: x\r\nAuthorization: %s\r\nContent-Length: 900\r\n\r\n{"
            .formatted(path, bearer);
    socket.getOutputStream().write(head.getBytes(ISO_8859_1));
    return socket;
  }
}
