package pk.itregistry.gateway;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import pk.itregistry.gateway.Places.Place;
import pk.itregistry.kernel.problem.Refused;

/** One service behind the door: the connections to it, and the places of requests under way. */
final class Upstream {
  private static final Logger LOG = Logger.getLogger(Upstream.class);

  // Shorter than any service keeps an idle connection, so that none is met while it closes.
  private static final int KEPT_ALIVE_SECONDS = 15;
  private static final long SWEEP_MS = 25;
  private static final long TELL_MS = 1_000;

  private final ThreadLocal<HttpClient> clients;
  private final String host;
  private final int port;
  private final Places places;

  Upstream(Vertx vertx, URI address, Settings.Upstreams settings) {
    boolean tls = "https".equals(address.getScheme());
    int standard = tls ? 443 : 80;
    this.host = address.getHost();
    this.port = address.getPort() < 0 ? standard : address.getPort();
    this.places = new Places(settings.inFlight(), System::nanoTime);
    vertx.setPeriodic(SWEEP_MS, _ -> places.sweep());
    vertx.setPeriodic(TELL_MS, _ -> tellOfOverload());
    this.clients = ThreadLocal.withInitial(() -> client(vertx, tls, settings));
  }

  private static HttpClient client(Vertx vertx, boolean tls, Settings.Upstreams settings) {
    return vertx.createHttpClient(
        new HttpClientOptions()
            .setSsl(tls)
            .setConnectTimeout((int) settings.connectTimeout().toMillis())
            .setIdleTimeout((int) settings.idleTimeout().toSeconds())
            .setIdleTimeoutUnit(TimeUnit.SECONDS)
            .setKeepAliveTimeout(KEPT_ALIVE_SECONDS)
            .setMaxHeaderSize(16 * 1024),
        new PoolOptions().setHttp1MaxSize(settings.inFlight()));
  }

  /**
   * This event loop's connections. A request never uses another loop's: nothing about it could then
   * be decided in the order in which it happens, and each step would wake a second thread.
   */
  HttpClient client() {
    return clients.get();
  }

  Future<HttpClientRequest> connect() {
    return client().request(new RequestOptions().setHost(host).setPort(port));
  }

  /** A place for one request, once there is one; refuses when that takes too long. */
  Future<Place> enter(Rank rank, Context here) {
    Promise<Place> place = Promise.promise();
    places.ask(
        rank,
        new Places.Waiter() {
          @Override
          public void admitted(Place given) {
            here.runOnContext(_ -> place.complete(given));
          }

          @Override
          public void refused(Refused why) {
            here.runOnContext(_ -> place.fail(why));
          }
        });
    return place.future();
  }

  // A line for each would cost more than the refusals, when there is least to spare.
  private void tellOfOverload() {
    long refused = places.takeRefused();
    if (refused > 0) {
      LOG.warnf(
          "answered overloaded to %d requests in a second service=%s:%d underWay=%d waiting=%d",
          refused, host, port, places.taken(), places.waiting());
    }
  }

  int inFlight() {
    return places.taken();
  }

  int waiting() {
    return places.waiting();
  }
}
