package pk.itregistry.plumbing.http;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.wire.Staged;

/**
 * A file that was sent as the body itself, staged and hashed before anybody looks into it. It is
 * let go with the end of its request.
 */
public final class Upload {
  private static final String KEY = Upload.class.getName();

  private final Staged content;
  private final @Nullable String mediaType;

  private Upload(Staged content, @Nullable String mediaType) {
    this.content = content;
    this.mediaType = mediaType;
  }

  /** Where it waits. */
  public Staged content() {
    return content;
  }

  /** What it is said to be, such as application/pdf; null when nothing is said. */
  public @Nullable String mediaType() {
    return mediaType;
  }

  static void put(RoutingContext exchange, Staged content) {
    exchange.put(KEY, content);
    exchange.addEndHandler(_ -> content.discard());
  }

  static Upload of(RoutingContext exchange, @Nullable String mediaType) {
    return Optional.<Staged>ofNullable(exchange.get(KEY))
        .map(content -> new Upload(content, mediaType))
        .orElseThrow(() ->
            new IllegalStateException("itr.uploads does not name " + exchange.request().path()));
  }
}
