package pk.itregistry.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pk.itregistry.gateway.Visitor.asOwner;
import static pk.itregistry.gateway.Visitor.json;
import static pk.itregistry.gateway.Visitor.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBehind.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BodyLimitTest {
  private static final int LIMIT = 64 * 1024;

  @Inject Routes routes;

  @BeforeEach
  void forget() {
    ServiceBehind.ASKED.clear();
    ServiceBehind.READ.set(0);
  }

  @Test
  void a_body_of_just_the_limit_passes() throws Exception {
    assertThat(
            send(asOwner("/impatient/v1/sink").POST(BodyPublishers.ofByteArray(new byte[LIMIT])))
                .body())
        .isEqualTo("65536");
    assertThat(
            send(asOwner("/impatient/v1/sink")
                    .POST(
                        BodyPublishers.ofInputStream(
                            () -> new ByteArrayInputStream(new byte[LIMIT]))))
                .body())
        .isEqualTo("65536");
  }

  @Test
  void where_files_are_sent_a_body_may_be_larger_and_nowhere_else() throws Exception {
    int larger = 3 * 1024 * 1024;

    for (int length : new int[] {larger, larger + 1}) {
      var known = BodyPublishers.ofByteArray(new byte[length]);
      var unknown = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
      for (var body : List.of(known, unknown)) {
        HttpResponse<String> answer = send(asOwner("/impatient/v1/7/sink").POST(body));
        assertThat(answer.statusCode()).isEqualTo(length > larger ? 413 : 200);
      }
    }
    tooLarge(
        send(asOwner("/impatient/v1/7/8/sink").POST(BodyPublishers.ofByteArray(new byte[larger]))));
  }

  @Test
  void a_body_that_says_it_is_larger_is_refused_before_the_service_hears_of_it() throws Exception {
    HttpResponse<String> answer =
        send(asOwner("/impatient/v1/sink").POST(BodyPublishers.ofByteArray(new byte[LIMIT + 1])));

    tooLarge(answer);
    assertThat(ServiceBehind.ASKED).isEmpty();
  }

  @Test
  void a_body_that_turns_out_larger_is_cut_off() throws Exception {
    HttpResponse<String> answer =
        send(
            asOwner("/impatient/v1/sink")
                .POST(
                    BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(new byte[3_000_000]))));

    tooLarge(answer);
    assertThat(ServiceBehind.READ.get()).isLessThanOrEqualTo(LIMIT);
  }

  @Test
  void a_body_without_end_is_answered_and_then_cut_off() throws Exception {
    try (Socket socket = Visitor.socket()) {
      var out = socket.getOutputStream();
      out.write(
          ("POST /impatient/v1/sink HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                  + Visitor.token("owner")
                  + "\r\nTransfer-Encoding: chunked\r\n\r\n")
              .getBytes(UTF_8));
      Thread.ofVirtual()
          .start(() -> {
            try {
              while (true) {
                out.write("1000\r\n".getBytes(UTF_8));
                out.write(new byte[4096]);
                out.write("\r\n".getBytes(UTF_8));
              }
            } catch (java.io.IOException e) {
              // Cut off.
            }
          });

      assertThat(Visitor.readAll(socket.getInputStream()))
          .startsWith("HTTP/1.1 413")
          .contains("body-too-large");
    }
    assertThat(ServiceBehind.READ.get()).isLessThanOrEqualTo(LIMIT);
  }

  @Test
  void no_length_is_too_large_to_be_told_so() throws Exception {
    String answer =
        Visitor.raw(
            "POST /impatient/v1/sink HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                + Visitor.token("owner")
                + "\r\nContent-Length: "
                + Long.MAX_VALUE
                + "\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 413").contains("body-too-large");
  }

  @Test
  void who_asks_first_is_told_before_sending_anything() throws Exception {
    String answer =
        Visitor.raw(
            "POST /impatient/v1/sink HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                + Visitor.token("owner")
                + "\r\nExpect: 100-continue\r\nContent-Length: 999999\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 413").doesNotContain("100 Continue");
    assertThat(ServiceBehind.ASKED).isEmpty();
  }

  @Test
  void the_next_request_is_served_as_if_nothing_had_been() throws Exception {
    for (int i = 0; i < 20; i++) {
      tooLarge(
          send(
              asOwner("/impatient/v1/sink").POST(BodyPublishers.ofByteArray(new byte[LIMIT * 2]))));
      assertThat(send(asOwner("/impatient/v1/things")).statusCode()).isEqualTo(200);
    }
    await().until(() -> routes.of("/impatient/v1/").orElseThrow().upstream().inFlight() == 0);
  }

  private static void tooLarge(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(json(answer).getString("code")).isEqualTo("body-too-large");
    assertThat(json(answer).getString("detail")).contains("65536");
  }
}
