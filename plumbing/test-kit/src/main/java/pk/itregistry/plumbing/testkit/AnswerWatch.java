package pk.itregistry.plumbing.testkit;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.conformance.Contract;
import pk.itregistry.conformance.Deviation;
import pk.itregistry.conformance.Exchange;

/** Fails the request of a test whose answer is not what the document promises. */
record AnswerWatch(Contract contract, String root) implements Filter {

  /** From now on, if it does not watch already. */
  static void over(Path document, String root) {
    if (!present()) {
      RestAssured.filters(new AnswerWatch(Contract.of(document), root));
    }
  }

  static boolean present() {
    return RestAssured.filters().stream().anyMatch(AnswerWatch.class::isInstance);
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response answer = context.next(request, expected);
    String path = URI.create(request.getURI()).getRawPath();
    if (path.startsWith(root)) {
      List<Deviation> found = contract.check(exchange(request.getMethod(), path, answer));
      if (!found.isEmpty()) {
        throw new AssertionError(
            "the answer is not what docs/openapi promises:\n"
                + found.stream().map(Deviation::toString).collect(Collectors.joining("\n")));
      }
    }
    return answer;
  }

  private static Exchange exchange(String method, String path, Response answer) {
    byte @Nullable [] body = answer.asByteArray();
    return new Exchange(
        method,
        path,
        answer.statusCode(),
        answer.headers().asList().stream()
            .collect(
                Collectors.toMap(
                    header -> header.getName(),
                    header -> List.of(header.getValue()),
                    (one, other) -> one)),
        body == null ? "" : new String(body, StandardCharsets.UTF_8));
  }
}
