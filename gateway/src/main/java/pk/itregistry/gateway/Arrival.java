package pk.itregistry.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.OptionalLong;
import pk.itregistry.plumbing.web.Trace;

/** A request that has come to the door. */
record Arrival(RoutingContext exchange, String path, Trace trace) {
  private static final String KEY = Arrival.class.getName();

  /** The same at every step. */
  static Arrival of(RoutingContext exchange) {
    Arrival known = exchange.get(KEY);
    if (known != null) {
      return known;
    }
    HttpServerRequest request = exchange.request();
    var arrival =
        new Arrival(
            exchange,
            Objects.requireNonNullElse(request.path(), ""),
            Trace.of(request.getHeader(Trace.HEADER)));
    exchange.put(KEY, arrival);
    return arrival;
  }

  HttpServerRequest request() {
    return exchange.request();
  }

  HttpServerResponse response() {
    return exchange.response();
  }

  /** How long the body is, where that is told beforehand. */
  OptionalLong bodyLength() {
    String length = request().getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(length));
  }

  /** Whether a body of more bytes may come: it says so, or does not say its length. */
  boolean mayExceed(long bytes) {
    OptionalLong length = bodyLength();
    return length.isPresent()
        ? length.getAsLong() > bytes
        : request().headers().contains(HttpHeaders.TRANSFER_ENCODING);
  }

  boolean hasBody() {
    return mayExceed(0);
  }
}
