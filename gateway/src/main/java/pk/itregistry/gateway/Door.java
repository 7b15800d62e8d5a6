package pk.itregistry.gateway;

import io.vertx.core.Future;
import io.vertx.core.VertxException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import pk.itregistry.gateway.GatewayProblem.OriginRefused;
import pk.itregistry.gateway.Routes.Route;
import pk.itregistry.gateway.openapi.DocsPage;
import pk.itregistry.gateway.openapi.JoinedDocument;
import pk.itregistry.kernel.problem.CommonProblem.BodyTooLarge;
import pk.itregistry.kernel.problem.CommonProblem.NotAuthenticated;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.CommonProblem.Unexpected;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.wire.Gathered;
import pk.itregistry.plumbing.wire.Misread;
import pk.itregistry.plumbing.wire.WireProblem.MalformedHost;
import pk.itregistry.plumbing.wire.WireProblem.MalformedTarget;

/**
 * The order of things at the door: form, path, origin, token, pace, open or not, size, the body,
 * room; then the request passes.
 */
@Singleton
class Door {
  private static final Logger LOG = Logger.getLogger(Door.class);
  private static final int BEFORE_ALL_ELSE = -1_000;
  private static final String FOR_EVERYONE = "for everyone";
  private static final Set<String> OWN =
      Set.of("/q/health", "/q/health/live", "/q/health/ready", "/q/health/started");

  private final Routes routes;
  private final TokenCheck tokens;
  private final RateLimit pace;
  private final Bodies bodies;
  private final HeaderRules rules;
  private final Browsers browsers;
  private final JoinedDocument document;
  private final DocsPage docs;
  private final PrintedAddresses printed;

  Door(
      Routes routes,
      TokenCheck tokens,
      RateLimit pace,
      Bodies bodies,
      HeaderRules rules,
      Browsers browsers,
      JoinedDocument document,
      DocsPage docs,
      PrintedAddresses printed) {
    this.routes = routes;
    this.tokens = tokens;
    this.pace = pace;
    this.bodies = bodies;
    this.rules = rules;
    this.browsers = browsers;
    this.document = document;
    this.docs = docs;
    this.printed = printed;
  }

  void open(@Observes Router router) {
    router.route().order(BEFORE_ALL_ELSE).handler(this::arrive).failureHandler(this::refuse);
    browsers.rules().ifPresent(rules -> router.route().order(BEFORE_ALL_ELSE + 1).handler(rules));
    router.route().handler(this::pass);
  }

  private void arrive(RoutingContext exchange) {
    Arrival arrival = Arrival.of(exchange);
    exchange.addHeadersEndHandler(
        _ -> rules.protect(arrival.response().headers(), exchange.get(FOR_EVERYONE, false)));
    Misread.of(arrival.request())
        .ifPresent(problem -> {
          throw new Refused(problem);
        });
    RequestForm.check(arrival.request());
    if (routes.of(arrival.path()).isPresent() || OWN.contains(arrival.path())) {
      exchange.next();
    } else if (!docs.answer(exchange) && !printed.answer(exchange)) {
      throw new Refused(new NotFound("path"));
    }
  }

  private void pass(RoutingContext exchange) {
    Arrival arrival = Arrival.of(exchange);
    Route route = routes.of(arrival.path()).orElseThrow(() -> new Refused(new NotFound("path")));
    arrival.request().pause();
    tokens
        .callerOf(exchange)
        .recover(refused -> {
          pace.take(TokenCheck.addressOf(exchange), arrival.response());
          return Future.failedFuture(refused);
        })
        .compose(caller -> admit(arrival, route, caller))
        .onFailure(exchange::fail);
  }

  private Future<Void> admit(Arrival arrival, Route route, Caller caller) {
    pace.take(caller, arrival.response());
    if (!caller.known()) {
      if (!document.isOpen(arrival.request().method().name(), arrival.path())) {
        throw new Refused(new NotAuthenticated());
      }
      arrival.exchange().put(FOR_EVERYONE, true);
    }
    Gathered.refuseCoding(arrival.request());
    if (arrival.bodyLength().orElse(0) > route.bodyLimit()) {
      throw new Refused(new BodyTooLarge(route.bodyLimit()));
    }
    Rank rank = Rank.of(arrival.request().method().name(), caller.known());
    return bodies.take(arrival, route).compose(body -> pass(arrival, route, rank, body));
  }

  private Future<Void> pass(Arrival arrival, Route route, Rank rank, Optional<Gathered> body) {
    return route
        .upstream()
        .enter(rank, arrival.exchange().vertx().getOrCreateContext())
        .map(place -> {
          if (arrival.response().closed()) {
            place.leave(); // nobody waits for the answer any more
          } else {
            new Passage(arrival, route, rules, body.orElse(null), place).begin();
          }
          return null;
        });
  }

  private void refuse(RoutingContext exchange) {
    Arrival arrival = Arrival.of(exchange);
    if (!arrival.response().headWritten()) {
      rules.protect(arrival.response().headers(), exchange.get(FOR_EVERYONE, false));
    }
    Throwable failure = exchange.failure();
    if (failure instanceof Refused refused) {
      Refusals.answer(arrival, refused.problem());
    } else if (exchange.statusCode() == 400 && failure instanceof VertxException) {
      // The router fails what names no host before any handler sees it.
      Refusals.answer(arrival, new MalformedHost());
    } else if (exchange.statusCode() == 403 && failure instanceof VertxException) {
      Refusals.answer(arrival, new OriginRefused());
    } else if (failure == null) {
      // The router found no path in the request line.
      Refusals.answer(arrival, new MalformedTarget("The target must be a path."));
    } else {
      LOG.errorf(failure, "unexpected failure traceId=%s", arrival.trace().id());
      Refusals.answer(arrival, new Unexpected());
    }
  }
}
