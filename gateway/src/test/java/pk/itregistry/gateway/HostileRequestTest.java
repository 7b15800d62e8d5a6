package pk.itregistry.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.gateway.Visitor.asOwner;
import static pk.itregistry.gateway.Visitor.json;
import static pk.itregistry.gateway.Visitor.raw;
import static pk.itregistry.gateway.Visitor.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceBehind.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileRequestTest {
  @BeforeEach
  void forget() {
    ServiceBehind.ASKED.clear();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/registry/../q/health",
        "/registry/v1/../../q/health",
        "/registry/v1/..",
        "/registry/v1/./firms",
        "/registry/v1/%2e%2e/%2e%2e/q/health",
        "/registry/v1/.%2E/q/health",
        "/registry/v1/..%2fq/health",
        "/registry/v1/%2fq%2fhealth",
        "/registry/v1/%252e%252e/q/health",
        "/registry/v1/..%5cq",
        "/registry/v1/..\\q",
        "/registry/v1//q/health",
        "//registry/v1/q",
        "/registry/v1/..;/q/health",
        "/registry/v1/a;b=c",
        "/registry/v1/%00",
        "/registry/v1/a%0d%0ab",
        "/registry/v1/%zz",
        "/registry/v1/a%2",
        "/registry/v1/<script>",
        "/registry/v1/ü",
        "/registry/v1/a#b",
        "/registry/v1/a?b=<c>",
        "/registry/v1/a?b=c|d",
        "http://127.0.0.1/registry/v1/firms",
        "registry/v1/firms",
        "*"
      })
  void a_path_that_could_be_read_in_two_ways_goes_nowhere(String path) throws Exception {
    String answer = request("GET " + path + " HTTP/1.1", "");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("malformed-target", "nosniff");
    assertThat(ServiceBehind.ASKED).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/q",
        "/q/dev",
        "/q/openapi",
        "/q/metrics",
        "/registry",
        "/registry/",
        "/registry/v10/firms",
        "/registry/v1x",
        "/registryX/v1/firms",
        "/registry/v2/firms",
        "/REGISTRY/v1/firms",
        "/webjars/swagger-ui/5.34.1/swagger-ui.css",
        "/docs/index.html",
        "/docs/../openapi"
      })
  void what_the_route_table_does_not_name_cannot_be_reached(String path) throws Exception {
    String answer = request("GET " + path + " HTTP/1.1", "");

    assertThat(answer).containsPattern("^HTTP/1.1 40[04]");
    assertThat(answer).contains("application/problem+json", "\"traceId\":");
    assertThat(ServiceBehind.ASKED).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 3\r\nContent-Length: 4",
        "Content-Length: 3\r\nContent-Length: 3",
        "Content-Length: 3, 3",
        "Content-Length: 3\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 3",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding: gzip, chunked",
        "Transfer-Encoding:\u000bchunked",
        "Content-Length: -1",
        "Content-Length: +3",
        "Content-Length: 0x3",
        "Content-Length : 3"
      })
  void a_body_framed_in_two_ways_is_refused(String framing) throws Exception {
    String answer = request("POST /registry/v1/sink HTTP/1.1", framing + "\r\n", "abc");

    assertThat(answer).startsWith("HTTP/1.1 400");
    assertThat(ServiceBehind.ASKED).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Host: a b\r\n", "Host: x@y\r\n", "Host: x:y\r\n", "Host: a/b\r\n"})
  void a_request_must_say_which_host_it_asks(String host) throws Exception {
    String answer =
        raw("GET /registry/v1/register HTTP/1.1\r\nConnection: close\r\n" + host + "\r\n");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("malformed-host", "nosniff");
    assertThat(ServiceBehind.ASKED).isEmpty();
  }

  @Test
  void headers_that_are_too_large_are_refused() throws Exception {
    HttpResponse<String> large =
        send(asOwner("/registry/v1/things").header("X-Large", "x".repeat(13_000)));

    assertThat(large.statusCode()).isEqualTo(431);
    assertThat(json(large).getString("code")).isEqualTo("headers-too-large");
    assertThat(
            request("GET /registry/v1/things HTTP/1.1", "X-Huge: " + "x".repeat(99_000) + "\r\n"))
        .startsWith("HTTP/1.1 431");
  }

  @Test
  void a_path_that_is_too_long_is_refused() throws Exception {
    HttpResponse<String> longer = send(asOwner("/registry/v1/" + "x".repeat(5_000)));

    assertThat(longer.statusCode()).isEqualTo(414);
    assertThat(json(longer).getString("code")).isEqualTo("target-too-long");
    assertThat(json(longer).getString("instance")).isEqualTo("/");
    assertThat(longer.body()).hasSizeLessThan(1_000);
    assertThat(request("GET /registry/v1/" + "x".repeat(20_000) + " HTTP/1.1", ""))
        .contains(" 414 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a", "%41", "~"})
  void a_long_path_is_as_good_as_a_short_one(String part) throws Exception {
    String path = "/registry/v1/x" + part.repeat(3_900 / part.length());

    assertThat(json(send(asOwner(path))).getString("uri")).isEqualTo(path);
  }

  @Test
  void there_are_no_web_sockets() throws Exception {
    String answer =
        request(
            "GET /registry/v1/things HTTP/1.1",
            "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: c2FtcGxl\r\n");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("upgrade-refused");
    assertThat(ServiceBehind.ASKED).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "get"})
  void methods_that_the_api_does_not_know_are_refused(String method) throws Exception {
    String answer = request(method + " /registry/v1/things HTTP/1.1", "");

    assertThat(answer).startsWith("HTTP/1.1 405").contains("DELETE, GET, HEAD, OPTIONS");
    assertThat(ServiceBehind.ASKED).isEmpty();
  }

  @Test
  void an_older_protocol_is_refused() throws Exception {
    assertThat(request("GET /registry/v1/things HTTP/1.0", ""))
        .contains(" 426 ", "upgrade: HTTP/1.1", "http-version-refused");
    assertThat(ServiceBehind.ASKED).isEmpty();
  }

  @Test
  void a_smuggled_second_request_is_not_passed_on_behind_a_refused_one() throws Exception {
    String inner = "GET /registry/v1/smuggled HTTP/1.1\r\nHost: x\r\n\r\n";

    raw(
        "POST /registry/v1/sink HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
            + Visitor.token("owner")
            + "\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            + inner);

    assertThat(ServiceBehind.ASKED).isEmpty();
  }

  @Test
  void a_path_of_another_prefix_is_a_404_in_the_form_of_all_problems() throws Exception {
    HttpResponse<String> answer =
        send(asOwner("/elsewhere?secret=1").POST(BodyPublishers.ofString("x")));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(json(answer).getMap())
        .containsOnlyKeys("type", "title", "status", "detail", "instance", "code", "traceId")
        .containsEntry("type", "https://itregistry.pk/problems/not-found")
        .containsEntry("instance", "/elsewhere");
  }

  private static String request(String line, String headers) throws Exception {
    return request(line, headers, "");
  }

  private static String request(String line, String headers, String body) throws Exception {
    return raw(
        line
            + "\r\nHost: x\r\nAuthorization: Bearer "
            + Visitor.token("owner")
            + "\r\n"
            + (headers.contains("Connection") ? "" : "Connection: close\r\n")
            + headers
            + "\r\n"
            + body);
  }
}
