package pk.itregistry.plumbing.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import pk.itregistry.kernel.problem.Problem;
import pk.itregistry.plumbing.web.ProblemBody;
import pk.itregistry.plumbing.web.Trace;
import pk.itregistry.plumbing.wire.WireProblem.CodingRefused;

/** A problem as the answer to a request that does not reach an operation. */
final class RouteProblem {
  private RouteProblem() {}

  static void answer(RoutingContext exchange, Problem problem, ObjectMapper json) {
    HttpServerResponse response = exchange.response();
    if (response.ended() || response.closed()) {
      return;
    }
    String trace = Trace.of(exchange.request().getHeader(Trace.HEADER)).id();
    response
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    problem
        .retryAfter()
        .ifPresent(wait -> response.putHeader("Retry-After", Long.toString(wait.toSeconds())));
    if (problem instanceof CodingRefused) {
      response.putHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
    }
    try {
      response.end(
          json.writeValueAsString(ProblemBody.of(problem, exchange.request().path(), trace)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem cannot be written", e);
    }
  }
}
