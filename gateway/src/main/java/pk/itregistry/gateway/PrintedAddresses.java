package pk.itregistry.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that stand on paper for ever, in the codes on certificates, and where they lead today.
 * Nobody may remember for long where that is: another page can take its place.
 */
@Singleton
class PrintedAddresses {
  private static final int FOUND = 302;

  private final Settings settings;

  PrintedAddresses(Settings settings) {
    this.settings = settings;
  }

  /** Leads on whoever asks for a printed address: people to a page, programs to the data. */
  boolean answer(RoutingContext exchange) {
    HttpServerRequest request = exchange.request();
    boolean reads =
        request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    Optional<String> leadsTo = reads ? leadsTo(request) : Optional.empty();
    leadsTo.ifPresent(path ->
        exchange
            .response()
            .setStatusCode(FOUND)
            .putHeader(HttpHeaders.LOCATION, settings.publicUrl() + path)
            .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
            .end());
    return leadsTo.isPresent();
  }

  private Optional<String> leadsTo(HttpServerRequest request) {
    String path = Objects.requireNonNullElse(request.path(), "");
    return settings.printed().values().stream()
        .filter(printed -> path.startsWith(printed.prefix()))
        .map(printed -> {
          String name = path.substring(printed.prefix().length());
          String to = wantsData(request) ? printed.data() : printed.page();
          return name.isEmpty() || name.contains("/") ? "" : to.replace("{}", name);
        })
        .filter(to -> !to.isEmpty())
        .findFirst();
  }

  private static boolean wantsData(HttpServerRequest request) {
    @Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.contains("application/json") && !accept.contains("text/html");
  }
}
