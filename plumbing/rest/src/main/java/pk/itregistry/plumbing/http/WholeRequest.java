package pk.itregistry.plumbing.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.kernel.problem.CommonProblem.BodyTooLarge;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.wire.Gathered;
import pk.itregistry.plumbing.wire.Misread;
import pk.itregistry.plumbing.wire.Room;
import pk.itregistry.plumbing.wire.Staged;

/**
 * A service's first door, which refuses what is no HTTP, and takes the body in before any worker is
 * held: at the gateway too, but a service is also asked by others.
 */
@ApplicationScoped
class WholeRequest {
  private static final int BEFORE_ALL_ELSE = -1_000;

  private final ObjectMapper json;
  private final long largest;
  private final Room room;
  private final Uploads uploads;

  WholeRequest(
      ObjectMapper json,
      Uploads uploads,
      @ConfigProperty(name = "itr.wire.largest-body") long largest,
      @ConfigProperty(name = "itr.wire.room") MemorySize room) {
    this.json = json;
    this.uploads = uploads;
    this.largest = largest;
    this.room = new Room(room.asLongValue());
  }

  void route(@Observes Router router) {
    router.route().order(BEFORE_ALL_ELSE).handler(this::arrive);
  }

  private void arrive(RoutingContext exchange) {
    try {
      takeIn(exchange);
    } catch (Refused refused) {
      refuse(exchange, refused);
    }
  }

  private void takeIn(RoutingContext exchange) {
    HttpServerRequest request = exchange.request();
    Misread.of(request)
        .ifPresent(problem -> {
          throw new Refused(problem);
        });
    long length = length(request);
    OptionalLong file = uploads.largest(request);
    if (length == 0 && file.isEmpty()) {
      exchange.next();
      return;
    }
    Gathered.refuseCoding(request);
    long most = file.orElse(largest);
    if (length > most) {
      throw new Refused(new BodyTooLarge(most));
    }
    if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
      exchange.response().writeContinue();
      request.headers().remove(HttpHeaders.EXPECT);
    }
    if (file.isPresent()) {
      uploads
          .take(exchange, most)
          .onSuccess(staged -> passOn(exchange, staged))
          .onFailure(refused -> refuse(exchange, (Refused) refused));
    } else {
      Gathered.of(request, largest, room)
          .onSuccess(body -> passOn(exchange, body))
          .onFailure(refused -> refuse(exchange, (Refused) refused));
    }
  }

  // The file is handed over by itself: the framework sees a request that has been read.
  private static void passOn(RoutingContext exchange, Staged staged) {
    Upload.put(exchange, staged);
    ((RoutingContextInternal) exchange).setBody(Buffer.buffer());
    exchange.next();
  }

  // Of a chunked body nobody knows yet.
  private static long length(HttpServerRequest request) {
    String told = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    if (told != null) {
      return Long.parseLong(told);
    }
    return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) ? 1 : 0;
  }

  private void passOn(RoutingContext exchange, Gathered body) {
    if (!body.isWhole()) {
      body.giveBack();
      refuse(exchange, new Refused(new BodyTooLarge(largest)));
      return;
    }
    exchange.addEndHandler(_ -> body.giveBack());
    ((RoutingContextInternal) exchange).setBody(body.bytes());
    exchange.next();
  }

  // What is still to come is read and forgotten, within its time.
  private void refuse(RoutingContext exchange, Refused refused) {
    RouteProblem.answer(exchange, refused.problem(), json);
    if (!exchange.request().isEnded()) {
      exchange.request().handler(_ -> {}).resume();
    }
  }
}
