package pk.itregistry.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import pk.itregistry.kernel.problem.CommonProblem.Overloaded;
import pk.itregistry.kernel.problem.Refused;

/** One service behind the door: the connections to it, and how many requests are under way. */
final class Upstream {
  // Shorter than any service keeps an idle connection, so that none is met while it closes.
  private static final int KEPT_ALIVE_SECONDS = 15;

  private final ThreadLocal<HttpClient> clients;
  private final String host;
  private final int port;
  private final int most;
  private final AtomicInteger inFlight = new AtomicInteger();

  Upstream(Vertx vertx, URI address, Settings.Upstreams settings) {
    boolean tls = "https".equals(address.getScheme());
    int standard = tls ? 443 : 80;
    this.host = address.getHost();
    this.port = address.getPort() < 0 ? standard : address.getPort();
    this.most = settings.inFlight();
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

  /** Takes a place; gives what gives it back, however often that is run, or refuses. */
  Runnable enter() {
    if (inFlight.incrementAndGet() > most) {
      inFlight.decrementAndGet();
      throw new Refused(new Overloaded());
    }
    var taken = new AtomicBoolean(true);
    return () -> {
      if (taken.getAndSet(false)) {
        inFlight.decrementAndGet();
      }
    };
  }

  int inFlight() {
    return inFlight.get();
  }
}
