package pk.itregistry.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.problem.CommonProblem.Overloaded;
import pk.itregistry.kernel.problem.Problem;
import pk.itregistry.plumbing.web.Challenge;
import pk.itregistry.plumbing.web.ProblemBody;
import pk.itregistry.plumbing.wire.WireProblem.CodingRefused;

/** Answers a problem as application/problem+json (RFC 9457), in the form that the services use. */
final class Refusals {
  private static final Logger LOG = Logger.getLogger(Refusals.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  // So much of a refused body is read to its end, for the connection's next request.
  private static final long LITTLE = 64L * 1024;

  // What is still coming of a larger body is read for so long, and so far: a caller that is cut
  // off while it writes never sees the answer.
  private static final long MOST_TO_DISCARD = 16L * 1024 * 1024;
  private static final long LONGEST_TO_DISCARD_MS = 5_000;

  private Refusals() {}

  static void answer(Arrival arrival, Problem problem) {
    HttpServerRequest request = arrival.request();
    HttpServerResponse response = arrival.response();
    if (problem.status() >= 500 && !(problem instanceof Overloaded)) { // told by Upstream
      LOG.warnf(
          "answered %s traceId=%s path=%s", problem.code(), arrival.trace().id(), arrival.path());
    }
    if (response.ended() || response.closed()) {
      return;
    }
    if (response.headWritten()) {
      // The answer has begun: a broken connection is the only honest end.
      response.reset();
      return;
    }
    response.setStatusCode(problem.status());
    response.putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE);
    problem
        .retryAfter()
        .ifPresent(wait -> response.putHeader("Retry-After", Long.toString(wait.toSeconds())));
    if (problem.status() == 401) {
      boolean sent = request.headers().contains(HttpHeaders.AUTHORIZATION);
      response.putHeader(Challenge.HEADER, Challenge.of(problem, sent));
    }
    if (problem instanceof CodingRefused) {
      response.putHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
    }
    if (problem.status() == 405) {
      response.putHeader("Allow", String.join(", ", RequestForm.METHODS));
    }
    end(arrival, body(problem, arrival));
  }

  private static void end(Arrival arrival, Buffer body) {
    HttpServerRequest request = arrival.request();
    boolean asksFirst = request.headers().contains(HttpHeaders.EXPECT);
    boolean muchIsComing = !request.isEnded() && arrival.mayExceed(LITTLE);
    if (asksFirst || muchIsComing) {
      arrival.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    }
    Future<Void> sent = arrival.response().end(body);
    if (asksFirst) {
      sent.onComplete(_ -> request.connection().close());
    } else if (muchIsComing) {
      discard(arrival.exchange().vertx(), request);
    } else {
      request.resume();
    }
  }

  private static Buffer body(Problem problem, Arrival arrival) {
    try {
      return Buffer.buffer(
          JSON.writeValueAsBytes(ProblemBody.of(problem, arrival.path(), arrival.trace().id())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem cannot be written", e);
    }
  }

  private static void discard(Vertx vertx, HttpServerRequest request) {
    var left = new AtomicLong(MOST_TO_DISCARD);
    long timer = vertx.setTimer(LONGEST_TO_DISCARD_MS, _ -> request.connection().close());
    request.exceptionHandler(_ -> vertx.cancelTimer(timer));
    request.endHandler(_ -> {
      vertx.cancelTimer(timer);
      request.connection().close();
    });
    request.handler(chunk -> {
      if (left.addAndGet(-chunk.length()) < 0) {
        request.connection().close();
      }
    });
    request.resume();
  }
}
