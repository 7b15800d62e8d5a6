package pk.itregistry.plumbing.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import pk.itregistry.conformance.Contract;
import pk.itregistry.conformance.Deviation;
import pk.itregistry.conformance.Exchange;

/**
 * Holds every answer of every HTTP test against the service's committed OpenAPI document. Nobody
 * has to ask for it: JUnit finds it (META-INF/services) wherever this test kit is on the class
 * path.
 */
public final class AnswersAsDocumented
    implements QuarkusTestBeforeClassCallback, QuarkusTestBeforeEachCallback {

  @Override
  public void beforeClass(Class<?> testClass) {
    watch();
  }

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    watch();
  }

  /** Whether answers are watched now; a test of the matrix asks, so that it stays so. */
  static boolean watching() {
    return RestAssured.filters().stream().anyMatch(Watch.class::isInstance);
  }

  private static void watch() {
    Config config = ConfigProvider.getConfig();
    String service = config.getOptionalValue("itr.service", String.class).orElse("none");
    Path document = CommittedFile.root().resolve("docs/openapi/" + service + ".yaml");
    // While the document is written anew there is nothing to hold on to.
    if (!watching() && Files.exists(document) && !Boolean.getBoolean("update.docs")) {
      String root = config.getOptionalValue("quarkus.rest.path", String.class).orElse("/");
      RestAssured.filters(new Watch(Contract.of(document), root));
    }
  }

  private record Watch(Contract contract, String root) implements Filter {
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
}
