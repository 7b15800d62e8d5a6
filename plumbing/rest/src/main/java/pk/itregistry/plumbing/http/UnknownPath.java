package pk.itregistry.plumbing.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.plumbing.web.ProblemBody;
import pk.itregistry.plumbing.web.Trace;

/** Answers what lies outside the service's own root, which the framework would answer in HTML. */
@ApplicationScoped
class UnknownPath {
  private final ObjectMapper json;

  UnknownPath(ObjectMapper json) {
    this.json = json;
  }

  void route(@Observes Router router) {
    router.route().order(Integer.MAX_VALUE).handler(this::answer);
  }

  private void answer(RoutingContext request) {
    String trace = Trace.of(request.request().getHeader(Trace.HEADER)).id();
    try {
      request
          .response()
          .setStatusCode(404)
          .putHeader("Content-Type", ProblemBody.MEDIA_TYPE)
          .end(
              json.writeValueAsString(
                  ProblemBody.of(new NotFound("path"), request.request().path(), trace)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem cannot be written", e);
    }
  }
}
