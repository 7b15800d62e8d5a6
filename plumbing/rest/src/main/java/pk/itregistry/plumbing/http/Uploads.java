package pk.itregistry.plumbing.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.plumbing.web.PathTemplate;
import pk.itregistry.plumbing.wire.Room;
import pk.itregistry.plumbing.wire.Staged;
import pk.itregistry.plumbing.wire.Staging;

/** Where a service takes files, how large, and where they wait until it has looked at them. */
@ApplicationScoped
class Uploads {
  private final List<PathTemplate> paths;
  private final long largest;
  private final Room room;
  private final Path folder;

  Uploads(
      @ConfigProperty(name = "itr.uploads") Optional<List<String>> paths,
      @ConfigProperty(name = "itr.upload-limit") MemorySize largest,
      @ConfigProperty(name = "itr.upload-room") MemorySize room,
      @ConfigProperty(name = "itr.upload-folder") Path folder) {
    this.paths = paths.orElse(List.of()).stream().map(PathTemplate::of).toList();
    this.largest = largest.asLongValue();
    this.room = new Room(room.asLongValue());
    this.folder = folder;
  }

  boolean takes(HttpServerRequest request) {
    String path = request.path();
    return path != null
        && request.method().equals(HttpMethod.POST)
        && paths.stream().anyMatch(template -> template.fits(path));
  }

  long largest() {
    return largest;
  }

  Future<Staged> take(RoutingContext exchange) {
    return Staging.of(
        exchange.request(), largest, room, folder, exchange.vertx().getOrCreateContext());
  }
}
