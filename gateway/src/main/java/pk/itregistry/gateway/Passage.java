package pk.itregistry.gateway;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.gateway.GatewayProblem.AnswerLost;
import pk.itregistry.gateway.GatewayProblem.ServiceTooSlow;
import pk.itregistry.gateway.GatewayProblem.ServiceUnavailable;
import pk.itregistry.gateway.Places.Place;
import pk.itregistry.gateway.Routes.Route;
import pk.itregistry.kernel.problem.Problem;
import pk.itregistry.plumbing.wire.Gathered;

/**
 * One request's way to its service and the answer's way back. A body that was gathered whole is
 * sent at once; of a larger one the rest streams.
 */
final class Passage implements ProxyInterceptor {
  private static final ProxyOptions PLAIN = new ProxyOptions().setSupportWebSocket(false);

  private final Arrival arrival;
  private final Route route;
  private final Place place;
  private final HeaderRules rules;
  private final @Nullable Gathered gathered;
  private final @Nullable CountedBody streaming;

  private @Nullable HttpClientRequest asked;
  private @Nullable Long timer;
  private boolean answered;
  private boolean tooSlow;

  /**
   * A request that has its place.
   *
   * @param gathered what has come of the body, if there is one
   */
  Passage(
      Arrival arrival, Route route, HeaderRules rules, @Nullable Gathered gathered, Place place) {
    this.arrival = arrival;
    this.route = route;
    this.place = place;
    this.rules = rules;
    this.gathered = gathered;
    this.streaming =
        gathered == null || gathered.isWhole()
            ? null
            : new CountedBody(arrival.request(), gathered, route.bodyLimit(), this::waitForAnswer);
  }

  void begin() {
    HttpProxy.reverseProxy(PLAIN, route.upstream().client())
        .origin(_ -> connect())
        .addInterceptor(this)
        .handle(arrival.request());
  }

  private Future<HttpClientRequest> connect() {
    return route.upstream().connect().map(this::connected);
  }

  private HttpClientRequest connected(HttpClientRequest request) {
    asked = request;
    request.exceptionHandler(_ -> {}); // told by the answer that does not come
    if (streaming == null) {
      waitForAnswer();
    }
    return GuardedRequest.of(request, place::leave);
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    rules.inward(context.request().headers(), arrival);
    context.request().setBody(body(context));
    return context
        .sendRequest()
        .onComplete(_ -> waitNoMore())
        .recover(_ -> {
          place.leave();
          Refusals.answer(arrival, problem());
          // Answered; the proxy, which would only know an empty 502, has nothing more to do.
          return Promise.<ProxyResponse>promise().future();
        });
  }

  private @Nullable Body body(ProxyContext context) {
    if (streaming != null) {
      return Body.body(streaming, context.request().getBody().length());
    }
    arrival.request().resume();
    return gathered == null ? null : Body.body(gathered.bytes());
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    rules.outward(context.response().headers());
    return context.sendResponse().onComplete(_ -> place.leave());
  }

  private Problem problem() {
    Optional<Problem> fault = Optional.ofNullable(streaming).flatMap(CountedBody::fault);
    if (fault.isPresent()) {
      return fault.get();
    }
    if (asked == null) {
      return new ServiceUnavailable();
    }
    return tooSlow ? new ServiceTooSlow() : new AnswerLost();
  }

  // A service may answer before it has read the whole body: then there is nothing to wait for.
  private void waitForAnswer() {
    if (answered) {
      return;
    }
    timer =
        arrival
            .exchange()
            .vertx()
            .setTimer(
                route.patience().toMillis(),
                _ -> {
                  tooSlow = true;
                  if (asked != null) {
                    asked.reset();
                  }
                });
  }

  private void waitNoMore() {
    answered = true;
    // Of a body that streamed it was the caller who took the time.
    if (streaming == null) {
      place.answered();
    }
    if (timer != null) {
      arrival.exchange().vertx().cancelTimer(timer);
    }
  }
}
