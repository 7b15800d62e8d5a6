package pk.itregistry.gateway;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.gateway.GatewayProblem.AnswerLost;
import pk.itregistry.gateway.GatewayProblem.ServiceTooSlow;
import pk.itregistry.gateway.GatewayProblem.ServiceUnavailable;
import pk.itregistry.gateway.Routes.Route;
import pk.itregistry.kernel.problem.CommonProblem.BodyTooLarge;
import pk.itregistry.kernel.problem.Problem;

/** One request's way to its service and the answer's way back, both as streams. */
final class Passage implements ProxyInterceptor {
  private static final ProxyOptions PLAIN = new ProxyOptions().setSupportWebSocket(false);

  private final Arrival arrival;
  private final Route route;
  private final Runnable leave;
  private final HeaderRules rules;
  private final CountedBody body;

  private @Nullable HttpClientRequest asked;
  private @Nullable Long timer;
  private boolean answered;
  private boolean tooSlow;

  Passage(Arrival arrival, Route route, HeaderRules rules) {
    this.arrival = arrival;
    this.route = route;
    this.leave = route.upstream().enter();
    this.rules = rules;
    this.body = new CountedBody(arrival.request(), route.bodyLimit(), this::waitForAnswer);
  }

  void begin() {
    if (arrival.request().headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
      arrival.response().writeContinue();
    }
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
    if (!arrival.hasBody()) {
      waitForAnswer();
    }
    return GuardedRequest.of(request, leave);
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    HttpServerRequest request = arrival.request();
    rules.inward(context.request().headers(), arrival);
    if (arrival.hasBody()) {
      context.request().setBody(Body.body(body, context.request().getBody().length()));
    } else {
      context.request().setBody(null);
      request.resume();
    }
    return context
        .sendRequest()
        .onComplete(_ -> waitNoMore())
        .recover(_ -> {
          leave.run();
          Refusals.answer(arrival, problem());
          // Answered; the proxy, which would only know an empty 502, has nothing more to do.
          return Promise.<ProxyResponse>promise().future();
        });
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    rules.outward(context.response().headers());
    return context.sendResponse().onComplete(_ -> leave.run());
  }

  private Problem problem() {
    if (body.tooLarge()) {
      return new BodyTooLarge(route.bodyLimit());
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
    if (timer != null) {
      arrival.exchange().vertx().cancelTimer(timer);
    }
  }
}
