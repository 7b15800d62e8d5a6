package pk.itregistry.gateway;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The route table. What no row names cannot be reached through the door. */
@Singleton
class Routes {

  /** A row. Rows that lead to the same service share its connections. */
  record Route(String prefix, Upstream upstream, long bodyLimit, Duration patience) {
    boolean leadsTo(String path) {
      return path.startsWith(prefix) && path.startsWith("/", prefix.length());
    }
  }

  private final List<Route> longestFirst;

  Routes(Settings settings, Vertx vertx) {
    Map<URI, Upstream> upstreams = new HashMap<>();
    this.longestFirst =
        settings.routes().values().stream()
            .map(row ->
                new Route(
                    row.prefix(),
                    upstreams.computeIfAbsent(
                        row.upstream(),
                        address -> new Upstream(vertx, address, settings.upstreams())),
                    row.bodyLimit().asLongValue(),
                    row.patience()))
            .sorted(Comparator.comparingInt((Route route) -> route.prefix().length()).reversed())
            .toList();
  }

  Optional<Route> of(String path) {
    return longestFirst.stream().filter(route -> route.leadsTo(path)).findFirst();
  }
}
