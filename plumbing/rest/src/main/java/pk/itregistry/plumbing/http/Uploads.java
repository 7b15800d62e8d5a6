package pk.itregistry.plumbing.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.plumbing.web.PathTemplate;
import pk.itregistry.plumbing.wire.Room;
import pk.itregistry.plumbing.wire.Staged;
import pk.itregistry.plumbing.wire.Staging;

/** Where a service takes files, how large, and where they wait until it has looked at them. */
@ApplicationScoped
class Uploads {
  private static final MemorySizeConverter SIZES = new MemorySizeConverter();

  private final List<Place> places;
  private final Room room;
  private final Path folder;

  Uploads(
      @ConfigProperty(name = "itr.uploads") Optional<List<String>> paths,
      @ConfigProperty(name = "itr.upload-limit") MemorySize largest,
      @ConfigProperty(name = "itr.upload-room") MemorySize room,
      @ConfigProperty(name = "itr.upload-folder") Path folder) {
    this.places =
        paths.orElse(List.of()).stream().map(path -> place(path, largest.asLongValue())).toList();
    this.room = new Room(room.asLongValue());
    this.folder = folder;
  }

  /** A path, and how large a file may be there. */
  private record Place(PathTemplate path, long largest) {}

  // The template, and behind a blank its own size where it has one.
  private static Place place(String configured, long largest) {
    int blank = configured.indexOf(' ');
    return blank < 0
        ? new Place(PathTemplate.of(configured), largest)
        : new Place(
            PathTemplate.of(configured.substring(0, blank)),
            SIZES.convert(configured.substring(blank).strip()).asLongValue());
  }

  /** How large a file may be that this request brings; none where it is no place for files. */
  OptionalLong largest(HttpServerRequest request) {
    String path = request.path();
    if (path == null || !request.method().equals(HttpMethod.POST)) {
      return OptionalLong.empty();
    }
    return places.stream()
        .filter(place -> place.path().fits(path))
        .mapToLong(Place::largest)
        .findFirst();
  }

  Future<Staged> take(RoutingContext exchange, long largest) {
    return Staging.of(
        exchange.request(), largest, room, folder, exchange.vertx().getOrCreateContext());
  }
}
