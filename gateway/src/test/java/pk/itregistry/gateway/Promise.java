package pk.itregistry.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.itregistry.conformance.Contract;
import pk.itregistry.conformance.Exchange;
import pk.itregistry.plumbing.testkit.SharedExamples;

/**
 * Holds the door's refusals against the joined document. Other answers come from the stand-in
 * service, which promises nothing.
 */
final class Promise {
  private static final Contract CONTRACT =
      Contract.of(
          Path.of(System.getProperty("repository.root", "..")).resolve("docs/openapi/joined.yaml"));

  private Promise() {}

  static void hold(HttpResponse<String> answer) {
    // A preflight is the browser's question, not the API's: none reads a body in the answer.
    if (answer.request().headers().firstValue("Access-Control-Request-Method").isEmpty()) {
      hold(
          new Exchange(
              answer.request().method(),
              answer.uri().getRawPath(),
              answer.statusCode(),
              answer.headers().map(),
              answer.body()));
    }
  }

  /**
   * The first answer to a request that was written byte by byte, both as they went over the wire.
   */
  static void hold(String request, String answers) {
    String[] asked = request.lines().findFirst().orElse("").split(" ", 3);
    String[] parts = answers.split("\r\n\r\n", 2);
    if (asked.length == 3 && parts.length == 2 && parts[0].startsWith("HTTP/1.1 ")) {
      Map<String, List<String>> headers = headers(parts[0]);
      String body = body(parts[1], headers);
      int status = Integer.parseInt(parts[0].substring(9, 12));
      // Of a request of another version the document cannot know.
      if (status != 426) {
        hold(new Exchange(asked[0], asked[1], status, headers, body));
      }
    }
  }

  // A slow service is one that is slow only in tests: what it costs the caller is shown as at a
  // real one.
  private static String shownAt(String path, String body) {
    return body.replace(path, "/incentives/v1/claims");
  }

  private static void hold(Exchange exchange) {
    if (exchange.status() == 504) {
      SharedExamples.offer(shownAt(exchange.path(), exchange.body()));
    }
    if (exchange.status() >= 400 && !ServiceBehind.onlyForTests(exchange.path())) {
      assertThat(CONTRACT.check(exchange))
          .as("the answer is not what docs/openapi promises: %s", exchange)
          .isEmpty();
      SharedExamples.offer(exchange.body());
    }
  }

  private static Map<String, List<String>> headers(String head) {
    return head.lines()
        .skip(1)
        .map(line -> line.split(": *", 2))
        .collect(
            Collectors.groupingBy(
                line -> line[0], Collectors.mapping(line -> line[1], Collectors.toList())));
  }

  private static String body(String rest, Map<String, List<String>> headers) {
    int length =
        headers.entrySet().stream()
            .filter(header -> header.getKey().equalsIgnoreCase("Content-Length"))
            .mapToInt(header -> Integer.parseInt(header.getValue().getFirst()))
            .findFirst()
            .orElse(0);
    return new String(rest.substring(0, length).getBytes(ISO_8859_1), UTF_8);
  }
}
