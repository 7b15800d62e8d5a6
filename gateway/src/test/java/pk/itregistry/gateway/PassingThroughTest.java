package pk.itregistry.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pk.itregistry.gateway.Visitor.asOwner;
import static pk.itregistry.gateway.Visitor.asking;
import static pk.itregistry.gateway.Visitor.json;
import static pk.itregistry.gateway.Visitor.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceBehind.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PassingThroughTest {
  private static final int MB = 1024 * 1024;

  @Test
  void method_path_query_and_body_arrive_as_they_were_sent() throws Exception {
    HttpResponse<String> answer =
        send(
            asOwner("/registry/v1/things/a%20b?x=1&y=%2F")
                .POST(BodyPublishers.ofString("{\"a\":\"ß\"}")));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).getString("method")).isEqualTo("POST");
    assertThat(json(answer).getString("uri")).isEqualTo("/registry/v1/things/a%20b?x=1&y=%2F");
    assertThat(json(answer).getString("body")).isEqualTo("{\"a\":\"ß\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "PATCH", "DELETE", "OPTIONS"})
  void every_method_of_the_api_passes(String method) throws Exception {
    HttpResponse<String> answer =
        send(asOwner("/exports/v1/things").method(method, BodyPublishers.noBody()));

    assertThat(json(answer).getString("method")).isEqualTo(method);
  }

  @Test
  void an_answer_to_HEAD_has_headers_and_no_body() throws Exception {
    HttpResponse<String> answer =
        send(asOwner("/registry/v1/telltale").method("HEAD", BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Length")).hasValue("4");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void an_answer_without_content_stays_one() throws Exception {
    HttpResponse<String> none = send(asOwner("/registry/v1/empty"));
    HttpResponse<String> same = send(asOwner("/registry/v1/unchanged"));

    assertThat(none.statusCode()).isEqualTo(204);
    assertThat(none.headers().map()).doesNotContainKey("transfer-encoding");
    assertThat(same.statusCode()).isEqualTo(304);
    assertThat(same.headers().firstValue("ETag")).hasValue("\"3\"");
  }

  @Test
  void where_the_caller_comes_from_is_told_by_the_door_alone() throws Exception {
    JsonObject headers =
        json(send(
                asOwner("/registry/v1/things")
                    .header("X-Forwarded-For", "6.6.6.6")
                    .header("X-Forwarded-Host", "evil.example")
                    .header("X-Forwarded-Proto", "gopher")
                    .header("X-Forwarded-Prefix", "/evil")
                    .header("X-Forwarded-Ssl", "on")
                    .header("Forwarded", "for=6.6.6.6;host=evil.example")
                    .header("X-Original-URL", "/q/health")
                    .header("X-HTTP-Method-Override", "DELETE")
                    .header("X-Internal-User", "admin")
                    .header("itr-heartbeat", "now")))
            .getJsonObject("headers");

    assertThat(headers.encode()).doesNotContain("evil", "6.6.6.6", "gopher");
    assertThat(headers.getJsonArray("x-forwarded-for")).isEqualTo(JsonArray.of("127.0.0.1"));
    assertThat(headers.getJsonArray("x-forwarded-host"))
        .isEqualTo(JsonArray.of("api.registry.test:8443"));
    assertThat(headers.getJsonArray("x-forwarded-proto")).isEqualTo(JsonArray.of("https"));
    assertThat(headers.getJsonArray("forwarded"))
        .isEqualTo(JsonArray.of("for=127.0.0.1;host=\"api.registry.test:8443\";proto=https"));
    assertThat(headers.fieldNames())
        .doesNotContain(
            "x-forwarded-prefix",
            "x-forwarded-ssl",
            "x-original-url",
            "x-http-method-override",
            "x-internal-user",
            "itr-heartbeat");
  }

  @Test
  void headers_of_one_connection_end_at_the_door() throws Exception {
    String answer =
        Visitor.raw(
            "GET /registry/v1/things HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                + Visitor.token("owner")
                + "\r\nConnection: close, X-Mine\r\nX-Mine: 1\r\nKeep-Alive: 5\r\nTE: trailers\r\n"
                + "Proxy-Authorization: Basic eA==\r\nUpgrade: h2c\r\nX-Other: 2\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 200").contains("\"x-other\":[\"2\"]");
    assertThat(answer)
        .doesNotContain("\"x-mine\"", "\"keep-alive\"", "\"te\"", "\"proxy-a", "\"upgrade\"");
  }

  @Test
  void a_trace_is_kept_or_begun() throws Exception {
    String sent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    JsonObject kept = json(send(asOwner("/registry/v1/things").header("traceparent", sent)));
    JsonObject begun = json(send(asOwner("/registry/v1/things").header("traceparent", "rubbish")));

    assertThat(kept.getJsonObject("headers").getJsonArray("traceparent").getString(0))
        .isEqualTo(sent);
    assertThat(begun.getJsonObject("headers").getJsonArray("traceparent").getString(0))
        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
  }

  @Test
  void the_service_does_not_show_through_its_answers_headers() throws Exception {
    HttpResponse<String> answer = send(asOwner("/registry/v1/telltale"));

    assertThat(answer.headers().map().keySet())
        .doesNotContain(
            "server",
            "x-powered-by",
            "x-internal-shard",
            "itr-node",
            "x-hop",
            "connection",
            "access-control-allow-origin");
    assertThat(answer.headers().firstValue("Location"))
        .hasValue("https://api.registry.test:8443/registry/v1/things/1");
    assertThat(answer.headers().firstValue("Link")).isPresent();
    assertThat(answer.headers().firstValue("ETag")).hasValue("\"3\"");
  }

  @Test
  void every_answer_is_told_to_be_handled_with_care() throws Exception {
    HttpResponse<String> authenticated = send(asOwner("/registry/v1/things"));
    HttpResponse<String> open = send(asking("/registry/v1/business-time"));
    HttpResponse<String> refused = send(asking("/nowhere"));

    for (HttpResponse<String> answer : List.of(authenticated, open, refused)) {
      assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
      assertThat(answer.headers().allValues("Strict-Transport-Security")).hasSize(1);
      assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    }
    assertThat(authenticated.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(open.headers().firstValue("Cache-Control")).isEmpty();
    assertThat(authenticated.headers().firstValue("RateLimit")).isPresent();
  }

  @Test
  void a_large_answer_flows_no_faster_than_it_is_read() throws Exception {
    ServiceBehind.WRITTEN.set(0);
    HttpRequest request = asOwner("/registry/v1/flood?bytes=" + 300L * MB).build();

    HttpResponse<InputStream> answer = Visitor.HTTP.send(request, BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      body.readNBytes(MB);
      await()
          .during(Duration.ofSeconds(1))
          .atMost(Duration.ofSeconds(5))
          .until(() -> ServiceBehind.WRITTEN.get() < 60L * MB);

      long rest = 0;
      byte[] some = new byte[256 * 1024];
      for (int n = body.read(some); n >= 0; n = body.read(some)) {
        rest += n;
      }
      assertThat(rest + MB).isEqualTo(300L * MB);
    }
  }

  @Test
  void a_large_body_flows_no_faster_than_the_service_reads() throws Exception {
    Thread writer;
    try (Socket socket = Visitor.socket()) {
      socket
          .getOutputStream()
          .write(
              ("POST /bulky/v1/lazy-sink HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                      + Visitor.token("owner")
                      + "\r\nContent-Length: "
                      + 300L * MB
                      + "\r\n\r\n")
                  .getBytes(UTF_8));
      var written = new java.util.concurrent.atomic.AtomicLong();
      writer =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  while (true) {
                    socket.getOutputStream().write(new byte[64 * 1024]);
                    written.addAndGet(64 * 1024);
                  }
                } catch (java.io.IOException e) {
                  // The test is over.
                }
              });

      await().until(() -> written.get() > 64 * 1024);
      await()
          .during(Duration.ofSeconds(2))
          .atMost(Duration.ofSeconds(6))
          .until(() -> written.get() < 60L * MB);
    }
    writer.join();
    ServiceBehind.releaseHeld();
  }

  @Test
  void a_large_body_arrives_whole() throws Exception {
    HttpResponse<String> answer =
        send(
            asOwner("/bulky/v1/sink")
                .POST(
                    BodyPublishers.ofInputStream(() ->
                        new java.io.SequenceInputStream(
                            new java.io.ByteArrayInputStream(new byte[100 * MB]),
                            new java.io.ByteArrayInputStream(new byte[7])))));

    assertThat(answer.body()).isEqualTo(Long.toString(100L * MB + 7));
  }

  @Test
  void whoever_waits_for_leave_to_send_a_body_gets_it() throws Exception {
    HttpResponse<String> answer =
        send(
            asOwner("/registry/v1/sink")
                .expectContinue(true)
                .POST(BodyPublishers.ofString("twelve bytes")));

    assertThat(answer.body()).isEqualTo("12");
  }
}
