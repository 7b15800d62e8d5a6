package pk.itregistry.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static pk.itregistry.gateway.Visitor.asOwner;
import static pk.itregistry.gateway.Visitor.asking;
import static pk.itregistry.gateway.Visitor.json;
import static pk.itregistry.gateway.Visitor.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.plumbing.testkit.NoHttp;
import pk.itregistry.plumbing.testkit.RawHttp;

@QuarkusTest
@QuarkusTestResource(ServiceBehind.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WireTest {
  @Inject Bodies bodies;

  @TestFactory
  Stream<DynamicTest> what_is_no_http_is_refused_with_words() {
    return NoHttp.at(Visitor.port(), "/registry/v1/sink", Visitor.token("owner"));
  }

  @Test
  void eighty_slow_bodies_keep_nobody_waiting_and_hear_so() throws Exception {
    List<RawHttp> slow = new ArrayList<>();
    ServiceBehind.ASKED.clear();
    try {
      for (int i = 0; i < 80; i++) {
        slow.add(new RawHttp(Visitor.port()).send(begun(i % 2 == 0)));
      }
      for (int i = 0; i < 20; i++) {
        HttpRequest.Builder quick = asOwner("/registry/v1/things").timeout(Duration.ofSeconds(2));
        assertThat(send(quick).statusCode()).isEqualTo(200);
      }
      assertThat(ServiceBehind.ASKED).hasSize(20);
      for (RawHttp each : slow) {
        String heard = each.rest();
        assertThat(heard).startsWith("HTTP/1.1 408").contains("request-too-slow");
        Promise.hold(begun(true), heard);
      }
      assertThat(bodies.waiting()).isZero();
    } finally {
      for (RawHttp each : slow) {
        each.close();
      }
    }
  }

  private static String begun(boolean chunked) {
    return "POST /registry/v1/sink HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
        + Visitor.token("owner")
        + (chunked
            ? "\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"
            : "\r\nContent-Length: 900\r\n\r\n{");
  }

  @Test
  void a_head_that_trickles_is_not_waited_for() throws Exception {
    try (var door = new RawHttp(Visitor.port())) {
      door.send("GET /registry/v1/things HTTP/1.1\r\nHost: x\r\nX-A: ");
      Thread trickle =
          Thread.ofVirtual()
              .start(() -> {
                for (int i = 0; i < 8; i++) {
                  LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
                  try {
                    door.send("a");
                  } catch (IOException e) {
                    return; // the door has closed
                  }
                }
              });

      assertThat(door.rest()).startsWith("HTTP/1.1 408").contains("The head did not come in time");
      trickle.join();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br", "deflate", "identity, gzip", "x"})
  void a_packed_body_is_refused_and_told_what_is_taken(String coding) throws Exception {
    HttpResponse<String> answer =
        send(
            asOwner("/registry/v1/sink")
                .header("Content-Encoding", coding)
                .POST(BodyPublishers.ofString("x")));

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.headers().firstValue("Accept-Encoding")).hasValue("identity");
    assertThat(json(answer).getString("code")).isEqualTo("unsupported-content-coding");
  }

  /** Of every operation of the document: who has no token, and every answer that is private. */
  @TestFactory
  Stream<DynamicTest> nobody_keeps_what_is_not_for_everyone() throws Exception {
    JsonObject paths = new JsonObject(send(asking("/openapi.json")).body()).getJsonObject("paths");
    return paths.stream()
        .flatMap(path ->
            ((JsonObject) path.getValue())
                .stream()
                    .filter(each -> ((JsonObject) each.getValue()).containsKey("x-authority"))
                    .map(each ->
                        dynamicTest(
                            each.getKey() + " " + path.getKey(),
                            () ->
                                keptByNobody(
                                    each.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey().replaceAll("\\{[^}]+}", "1"),
                                    ((JsonObject) each.getValue()).getJsonObject("x-authority")))));
  }

  private static void keptByNobody(String method, String path, JsonObject authority)
      throws Exception {
    HttpResponse<String> without = send(asking(path).method(method, BodyPublishers.noBody()));
    HttpResponse<String> bad =
        send(
            asking(path)
                .header("Authorization", "Bearer a.b.c")
                .method(method, BodyPublishers.noBody()));

    boolean open = authority.getBoolean("public", false);
    assertThat(without.statusCode() == 401).isEqualTo(!open);
    assertThat(without.headers().firstValue("Cache-Control").isPresent()).isEqualTo(!open);
    if (!open) {
      HttpResponse<String> own = send(asOwner(path).method(method, BodyPublishers.noBody()));
      assertThat(without.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
      assertThat(without.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(own.headers().firstValue("Cache-Control")).hasValue("no-store");
    }
    assertThat(bad.statusCode()).isEqualTo(401);
    assertThat(bad.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(bad.headers().firstValue("WWW-Authenticate").orElseThrow())
        .startsWith("Bearer error=\"invalid_token\"");
  }
}
