package pk.itregistry.plumbing.promises;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.plumbing.promises.Counter.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.plumbing.testkit.NoHttp;
import pk.itregistry.plumbing.testkit.RawHttp;
import pk.itregistry.plumbing.testkit.TestTokens;

/** A service that is asked directly: what comes over the wire, and how fast. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WireTest {
  private static final String NOTES = BASE + "notes";

  @TestFactory
  Stream<DynamicTest> what_is_no_http_is_refused_with_words() {
    return NoHttp.at(RestAssured.port, NOTES, TestTokens.of("owner"));
  }

  @Test
  void a_hundred_slow_bodies_hold_no_worker() throws Exception {
    List<RawHttp> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 100; i++) {
        slow.add(
            new RawHttp(RestAssured.port)
                .send("POST " + NOTES + " HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n{"));
      }
      given().auth().oauth2(TestTokens.of("owner")).get(BASE + "nothing").then().statusCode(404);
      given().body("{}").contentType("application/json").post(NOTES).then().statusCode(401);
      for (RawHttp each : slow) {
        assertThat(each.rest()).startsWith("HTTP/1.1 408").contains("request-too-slow");
      }
    } finally {
      for (RawHttp each : slow) {
        each.close();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br", "deflate", "identity, gzip", "x"})
  void a_packed_body_is_refused_however_small(String coding) throws Exception {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[10_000_000]);
    }

    given()
        .header("Content-Encoding", coding)
        .contentType("application/json")
        .body(packed.toByteArray())
        .post(NOTES)
        .then()
        .statusCode(415)
        .header("Accept-Encoding", "identity")
        .body("code", equalTo("unsupported-content-coding"));
  }

  @Test
  void a_body_larger_than_any_that_is_taken_is_refused_before_it_is_read() throws Exception {
    String head = "POST " + NOTES + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
    try (var told = new RawHttp(RestAssured.port);
        var found = new RawHttp(RestAssured.port)) {
      assertThat(told.send(head + "Content-Length: " + Long.MAX_VALUE + "\r\n\r\n").rest())
          .startsWith("HTTP/1.1 413")
          .contains("body-too-large", "65536");
      String chunk = "8000\r\n" + "x".repeat(0x8000) + "\r\n";
      assertThat(
              found
                  .send(head + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(3) + "0\r\n\r\n")
                  .rest())
          .startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void who_asks_first_is_told_to_go_on_once() throws Exception {
    try (var door = new RawHttp(RestAssured.port)) {
      String answer =
          door.send(
                  "POST "
                      + NOTES
                      + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: 100-continue\r\n"
                      + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")
              .rest();

      assertThat(answer).startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 401");
      assertThat(answer.split("100 Continue", -1)).hasSize(2);
    }
  }

  @Test
  void requests_before_a_bad_one_are_answered_first() throws Exception {
    String good = "GET " + BASE + "nothing HTTP/1.1\r\nHost: x\r\n\r\n";
    try (var door = new RawHttp(RestAssured.port)) {
      String answers =
          door.send(good + good + "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n").rest();

      assertThat(answers.split("HTTP/1.1 404 ", -1)).hasSize(3);
      assertThat(answers.substring(answers.lastIndexOf("HTTP/1.1 "))).startsWith("HTTP/1.1 400");
    }
  }

  @Test
  void a_refused_head_has_no_body() throws Exception {
    try (var door = new RawHttp(RestAssured.port)) {
      String answer = door.send("HEAD / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n").rest();

      assertThat(answer).startsWith("HTTP/1.1 400").endsWith("\r\n\r\n");
    }
  }

  @Test
  void a_folded_header_is_read_as_one_line_and_methods_have_their_case() throws Exception {
    String rest = " " + BASE + "nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
    try (var folded = new RawHttp(RestAssured.port);
        var lower = new RawHttp(RestAssured.port)) {
      assertThat(folded.send("GET" + rest + "X-A: a\r\n b\r\n\r\n").rest()).contains("404");
      assertThat(lower.send("get" + rest + "\r\n").rest())
          .containsPattern("HTTP/1.1 40[45]")
          .contains("application/problem+json");
    }
  }
}
