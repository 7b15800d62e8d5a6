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
import java.util.stream.Collectors;
import pk.itregistry.plumbing.web.PathTemplate;

/** The route table. What no row names cannot be reached through the door. */
@Singleton
class Routes {

  /**
   * A row. Rows that lead to the same service share its connections.
   *
   * @param largerBodies the limit of single paths, where files are sent
   */
  record Route(
      String prefix,
      Upstream upstream,
      long bodyLimit,
      Map<PathTemplate, Long> largerBodies,
      Duration patience) {
    boolean leadsTo(String path) {
      return path.startsWith(prefix) && path.startsWith("/", prefix.length());
    }

    /** The same, with the limit that this path has. */
    Route to(String path) {
      return largerBodies.entrySet().stream()
          .filter(larger -> larger.getKey().fits(path))
          .findFirst()
          .map(larger -> new Route(prefix, upstream, larger.getValue(), Map.of(), patience))
          .orElse(this);
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
                    row.largerBodies().values().stream()
                        .collect(
                            Collectors.toUnmodifiableMap(
                                larger -> PathTemplate.of(larger.path()),
                                larger -> larger.limit().asLongValue())),
                    row.patience()))
            .sorted(Comparator.comparingInt((Route route) -> route.prefix().length()).reversed())
            .toList();
  }

  Optional<Route> of(String path) {
    return longestFirst.stream()
        .filter(route -> route.leadsTo(path))
        .findFirst()
        .map(route -> route.to(path));
  }
}
