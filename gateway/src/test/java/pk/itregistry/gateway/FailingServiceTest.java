package pk.itregistry.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static pk.itregistry.gateway.Visitor.asOwner;
import static pk.itregistry.gateway.Visitor.json;
import static pk.itregistry.gateway.Visitor.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBehind.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FailingServiceTest {
  @Inject Routes routes;
  @Inject Bodies bodies;

  @AfterEach
  void nothing_is_left_under_way() {
    await().until(() -> routes.of("/registry/v1/").orElseThrow().upstream().inFlight() == 0);
    await().until(() -> routes.of("/incentives/v1/").orElseThrow().upstream().inFlight() == 0);
  }

  @Test
  void a_service_that_is_down_is_a_503_with_a_time_to_come_back() throws Exception {
    for (int i = 0; i < 3; i++) {
      HttpResponse<String> answer =
          send(
              asOwner("/incentives/v1/claims").POST(BodyPublishers.ofByteArray(new byte[500_000])));

      problem(answer, 503, "service-unavailable");
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
    }
  }

  @Test
  void a_service_that_breaks_off_leaves_the_outcome_open() throws Exception {
    HttpResponse<String> answer =
        send(asOwner("/registry/v1/applications/break").PUT(BodyPublishers.ofString("{}")));

    problem(answer, 503, "answer-lost");
    assertThat(json(answer).getString("detail")).contains("Idempotency-Key");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
  }

  @Test
  void a_service_that_is_too_slow_is_a_504_and_the_request_is_given_up() throws Exception {
    int before = ServiceBehind.ABANDONED.get();

    HttpResponse<String> read = send(asOwner("/impatient/v1/never"));
    HttpResponse<String> written =
        send(asOwner("/impatient/v1/never").POST(BodyPublishers.ofString("{}")));

    problem(read, 504, "service-too-slow");
    problem(written, 504, "service-too-slow");
    assertThat(written.headers().firstValue("Retry-After")).hasValue("5");
    await().until(() -> ServiceBehind.ABANDONED.get() >= before + 2);
  }

  @Test
  void an_answer_that_breaks_off_midway_does_not_look_like_a_whole_one() {
    assertThatThrownBy(() -> send(asOwner("/registry/v1/break-midway")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void a_caller_that_goes_away_takes_its_request_along() throws Exception {
    int before = ServiceBehind.ABANDONED.get();
    try (Socket socket = Visitor.socket()) {
      socket
          .getOutputStream()
          .write(
              ("GET /registry/v1/never HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                      + Visitor.token("owner")
                      + "\r\n\r\n")
                  .getBytes(UTF_8));
      await().until(() -> routes.of("/registry/v1/").orElseThrow().upstream().inFlight() == 1);
    }

    await().until(() -> ServiceBehind.ABANDONED.get() == before + 1);
  }

  @Test
  void a_caller_that_goes_away_in_the_middle_of_its_answer_stops_it() throws Exception {
    int before = ServiceBehind.ABANDONED.get();
    try (Socket socket = Visitor.socket()) {
      socket
          .getOutputStream()
          .write(
              ("GET /registry/v1/flood?bytes=900000000 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                      + Visitor.token("owner")
                      + "\r\n\r\n")
                  .getBytes(UTF_8));
      assertThat(socket.getInputStream().readNBytes(100_000)).hasSize(100_000);
    }

    await().until(() -> ServiceBehind.ABANDONED.get() == before + 1);
  }

  @Test
  void a_caller_that_goes_away_in_the_middle_of_its_body_has_asked_nothing() throws Exception {
    ServiceBehind.ASKED.clear();
    try (Socket socket = Visitor.socket()) {
      socket
          .getOutputStream()
          .write(
              ("POST /registry/v1/sink HTTP/1.1\r\nHost: x\r\nContent-Length: 500000\r\n"
                      + "Authorization: Bearer "
                      + Visitor.token("owner")
                      + "\r\n\r\nonly this")
                  .getBytes(UTF_8));
      await().until(() -> bodies.waiting() == 9);
    }

    await().until(() -> bodies.waiting() == 0);
    assertThat(ServiceBehind.ASKED).isEmpty();
  }

  @Test
  void a_caller_that_goes_away_in_the_middle_of_a_large_body_takes_it_along() throws Exception {
    int before = ServiceBehind.ABANDONED.get();
    ServiceBehind.READ.set(0);
    try (Socket socket = Visitor.socket()) {
      begin(socket, "/bulky/v1/sink");
      await().until(() -> ServiceBehind.READ.get() == 0x110000);
    }

    await().until(() -> ServiceBehind.ABANDONED.get() == before + 1);
  }

  @Test
  void a_caller_that_hangs_up_takes_nobody_elses_answer_along() throws Exception {
    String token = Visitor.token("owner");
    String request =
        "GET /bulky/v1/%s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n\r\n";
    List<String> answers = new CopyOnWriteArrayList<>();
    try (var callers = Executors.newFixedThreadPool(8)) {
      List<Future<?>> all = new ArrayList<>();
      for (int caller = 0; caller < 4; caller++) {
        all.add(
            callers.submit(() -> {
              for (int i = 0; i < 500; i++) {
                hangUp(request.formatted(i % 2 == 0 ? "things" : "flood?bytes=200000"), i);
              }
              return null;
            }));
        all.add(
            callers.submit(() -> {
              for (int i = 0; i < 500; i++) {
                answers.add(send(asOwner("/bulky/v1/things")).body());
              }
              return null;
            }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }

    assertThat(answers).hasSize(2000).allSatisfy(body -> assertThat(body).contains("\"uri\""));
  }

  @Test
  void an_answer_before_the_bodys_end_is_not_waited_for_again() throws Exception {
    try (Socket socket = Visitor.socket()) {
      begin(socket, "/large/v1/hasty");
      assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8))
          .isEqualTo("HTTP/1.1 200");
      socket.getOutputStream().write("0\r\n\r\n".getBytes(UTF_8));

      // On the same connection to the service, beyond the patience that began with the body's end.
      for (int i = 0; i < 3; i++) {
        assertThat(send(asOwner("/large/v1/slow")).body()).isEqualTo("slow");
      }
    }
  }

  @Test
  void a_caller_that_goes_away_after_an_early_answer_takes_its_body_along() throws Exception {
    int before = ServiceBehind.ABANDONED.get();
    try (Socket socket = Visitor.socket()) {
      begin(socket, "/bulky/v1/hasty");
      assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8))
          .isEqualTo("HTTP/1.1 200");
    }

    await().until(() -> ServiceBehind.ABANDONED.get() == before + 1);
  }

  // So much that it is not gathered first.
  private static void begin(Socket socket, String path) throws IOException {
    socket
        .getOutputStream()
        .write(
            ("POST "
                    + path
                    + " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nAuthorization: Bearer "
                    + Visitor.token("owner")
                    + "\r\n\r\n"
                    + "110000\r\n"
                    + "x".repeat(0x110000)
                    + "\r\n")
                .getBytes(UTF_8));
  }

  private static void hangUp(String request, int after) throws IOException {
    try (Socket socket = Visitor.socket()) {
      socket.setSoLinger(true, 0);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.getInputStream().readNBytes(after % 3);
    }
  }

  private static void problem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(json(answer).getString("code")).isEqualTo(code);
    assertThat(json(answer).getString("traceId")).matches("[0-9a-f]{32}");
  }
}
