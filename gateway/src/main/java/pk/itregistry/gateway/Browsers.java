package pk.itregistry.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.itregistry.plumbing.web.Trace;

/** For portals that run in a browser: cross-origin requests (CORS), of the named origins only. */
@Singleton
class Browsers {
  private static final Duration REMEMBERED = Duration.ofHours(1);

  private final Settings settings;

  Browsers(Settings settings) {
    this.settings = settings;
  }

  /**
   * Answers what a browser asks before it sends, and lets its page read the answer; fails with 403
   * for an origin that is not named. Empty when none is: then an Origin means nothing.
   */
  Optional<CorsHandler> rules() {
    return settings.browserOrigins().map(this::rules);
  }

  private CorsHandler rules(List<String> origins) {
    return CorsHandler.create()
        .addOrigins(origins)
        // The page of the documentation is our own.
        .addOrigin(originOf(settings.publicUrl().toString()))
        .allowedMethods(
            Set.of(
                HttpMethod.GET,
                HttpMethod.HEAD,
                HttpMethod.POST,
                HttpMethod.PUT,
                HttpMethod.PATCH,
                HttpMethod.DELETE))
        .allowedHeaders(
            Set.of(
                "Accept",
                "Authorization",
                "Content-Type",
                "Consistency-Token",
                "Idempotency-Key",
                "If-Match",
                "If-None-Match",
                Trace.HEADER))
        .exposedHeaders(
            Set.of(
                "Consistency-Token",
                "ETag",
                "Idempotency-Replayed",
                "Link",
                "Location",
                "RateLimit",
                "RateLimit-Policy",
                "Retry-After"))
        .maxAgeSeconds((int) REMEMBERED.toSeconds());
  }

  private static String originOf(String url) {
    int path = url.indexOf('/', url.indexOf("//") + 2);
    return path < 0 ? url : url.substring(0, path);
  }
}
