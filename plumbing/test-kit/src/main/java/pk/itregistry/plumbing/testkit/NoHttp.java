package pk.itregistry.plumbing.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Requests that are no HTTP/1.1, or come too slowly, each with the problem that every door answers
 * it with (RFC 9112, RFC 9457): then the door closes.
 */
public final class NoHttp {
  private static final String HOST = "Host: x\r\n";

  private NoHttp() {}

  private record Case(String what, String sent, int status, String code) {}

  /**
   * The tests of one door; return them from a {@code @TestFactory}.
   *
   * @param path where something may be sent to
   * @param token by whom; at a door that takes in nobody's body without one
   */
  public static Stream<DynamicTest> at(int port, String path, String token) {
    return Stream.of(heads(path), headers(path), framings(path), targets(path), bodies(path, token))
        .flatMap(List::stream)
        .map(each -> dynamicTest(each.what(), () -> check(port, each)));
  }

  private static void check(int port, Case each) throws Exception {
    try (var door = new RawHttp(port)) {
      String answer = door.send(each.sent()).rest();

      assertThat(answer)
          .startsWith("HTTP/1.1 " + each.status() + " ")
          .containsIgnoringCase("\r\ncontent-type: application/problem+json")
          .containsIgnoringCase("\r\ncache-control: no-store")
          .containsIgnoringCase("\r\nconnection: close")
          .contains("\"code\":\"" + each.code() + "\"", "\"traceId\":\"")
          .doesNotContain("did not close");
    }
  }

  private static List<Case> heads(String path) {
    String get = "GET " + path;
    return List.of(
        new Case("another protocol", "SSH-2.0-x\r\n\r\n", 400, "malformed-http"),
        new Case("no version", get + "\r\n" + HOST + "\r\n", 400, "malformed-http"),
        new Case(
            "no such version", get + " HTTP/9.9\r\n" + HOST + "\r\n", 426, "http-version-refused"),
        new Case("lines without CR", get + " HTTP/1.1\n" + HOST + "\n", 400, "malformed-http"),
        new Case("HTTP/1.0", get + " HTTP/1.0\r\n\r\n", 426, "http-version-refused"),
        new Case("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 426, "http-version-refused"),
        new Case(
            "a line of 20 kB",
            get + "x".repeat(20_000) + " HTTP/1.1\r\n" + HOST + "\r\n",
            414,
            "target-too-long"),
        new Case("a head that stops", get + " HTTP/1.1\r\nHos", 408, "request-too-slow"));
  }

  private static List<Case> headers(String path) {
    return List.of(
        header(path, "two hosts", HOST + "Host: y\r\n", "malformed-host"),
        header(path, "the same host twice", HOST + HOST, "malformed-host"),
        header(path, "no host", "", "malformed-host"),
        header(path, "an empty host", "Host:\r\n", "malformed-host"),
        header(path, "a host with a blank", "Host: a b\r\n", "malformed-host"),
        header(path, "a control character", HOST + "X-A: a\u0001b\r\n", "malformed-header"),
        header(path, "NUL in a header", HOST + "X-A: a\u0000b\r\n", "malformed-header"),
        header(path, "DEL in a header", HOST + "X-A: a\u007fb\r\n", "malformed-header"),
        header(path, "CR in a header", HOST + "X-A: a\rb\r\n", "malformed-http"),
        header(path, "a blank before the colon", HOST + "X-A : b\r\n", "malformed-header"),
        header(path, "no colon", HOST + "X-A\r\n", "malformed-header"),
        header(path, "a name with a slash", HOST + "X/A: b\r\n", "malformed-header"),
        new Case(
            "headers of 99 kB",
            "GET " + path + " HTTP/1.1\r\n" + HOST + "X: " + "x".repeat(99_000) + "\r\n\r\n",
            431,
            "headers-too-large"));
  }

  private static Case header(String path, String what, String headers, String code) {
    return new Case(what, "GET " + path + " HTTP/1.1\r\n" + headers + "\r\n", 400, code);
  }

  private static List<Case> framings(String path) {
    return Stream.of(
            "Content-Length: 3\r\nContent-Length: 4",
            "Content-Length: 3\r\nContent-Length: 3",
            "Content-Length: 3, 3",
            "Content-Length: -1",
            "Content-Length: +3",
            "Content-Length: 0x3",
            "Content-Length: 99999999999999999999",
            "Content-Length: 3\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding: chunked\r\nContent-Length: 3",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding: gzip, chunked",
            "Transfer-Encoding: identity")
        .map(each -> posted(path, each, each + "\r\n", "abc", 400, "malformed-framing"))
        .toList();
  }

  private static List<Case> targets(String path) {
    return Stream.of(
            path + "/%00",
            path + "/%c0%af",
            path + "/%ed%a0%80",
            path + "/%zz",
            path + "?a=%ff",
            path + "?a=<b>",
            path + "/\u00fc",
            path + "/a\u0000b",
            "http://x" + path,
            "*")
        .map(target ->
            new Case(
                target, "GET " + target + " HTTP/1.1\r\n" + HOST + "\r\n", 400, "malformed-target"))
        .toList();
  }

  private static List<Case> bodies(String path, String token) {
    String known = "Authorization: Bearer " + token + "\r\n";
    String chunked = known + "Transfer-Encoding: chunked\r\n";
    return List.of(
        posted(path, "a chunk of no size", chunked, "zz\r\n", 400, "malformed-framing"),
        posted(path, "a chunk without end", chunked, "3\r\nabcd\r\n", 400, "malformed-framing"),
        posted(path, "a chunk's bare LF", chunked, "3\nabc\n0\n\n", 400, "malformed-framing"),
        posted(
            path,
            "trailers of 99 kB",
            chunked,
            "0\r\nX: " + "x".repeat(99_000) + "\r\n\r\n",
            431,
            "headers-too-large"),
        posted(
            path,
            "less than it said",
            known + "Content-Length: 9\r\n",
            "abc",
            408,
            "request-too-slow"),
        posted(path, "chunks that stop", chunked, "3\r\nabc\r\n", 408, "request-too-slow"));
  }

  private static Case posted(
      String path, String what, String headers, String body, int status, String code) {
    String head = "POST " + path + " HTTP/1.1\r\n" + HOST + headers;
    return new Case(what, head + "\r\n" + body, status, code);
  }
}
