package pk.itregistry.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.gateway.Routes.Route;
import pk.itregistry.kernel.problem.CommonProblem.BodyTooLarge;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.wire.Gathered;
import pk.itregistry.plumbing.wire.Room;

/**
 * Takes bodies in before a service is asked, so that none waits for a caller. Only of a large one
 * does the rest come while the service reads.
 */
@Singleton
class Bodies {
  private static final long GATHERED = 1024 * 1024;

  private final Room room;

  Bodies(@ConfigProperty(name = "itr.wire.room") MemorySize room) {
    this.room = new Room(room.asLongValue());
  }

  /** All of the body, or the beginning of a large one. */
  Future<Optional<Gathered>> take(Arrival arrival, Route route) {
    if (!arrival.hasBody()) {
      return Future.succeededFuture(Optional.empty());
    }
    if (arrival.request().headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
      arrival.response().writeContinue();
    }
    return Gathered.of(arrival.request(), Math.min(GATHERED, route.bodyLimit()), room)
        .map(body -> {
          arrival.exchange().addEndHandler(_ -> body.giveBack());
          if (body.bytes().length() > route.bodyLimit()) {
            throw new Refused(new BodyTooLarge(route.bodyLimit()));
          }
          return Optional.of(body);
        });
  }

  /** How many bytes wait now. */
  long waiting() {
    return room.taken();
  }
}
