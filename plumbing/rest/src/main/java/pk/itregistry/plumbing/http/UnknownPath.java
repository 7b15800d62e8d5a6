package pk.itregistry.plumbing.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;

/** Answers what lies outside the service's own root, which the framework would answer in HTML. */
@ApplicationScoped
class UnknownPath {
  private final ObjectMapper json;

  UnknownPath(ObjectMapper json) {
    this.json = json;
  }

  void route(@Observes Router router) {
    router
        .route()
        .order(Integer.MAX_VALUE)
        .handler(exchange -> RouteProblem.answer(exchange, new NotFound("path"), json));
  }
}
