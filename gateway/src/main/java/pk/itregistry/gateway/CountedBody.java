package pk.itregistry.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * A request's body on its way to the service, counted as it flows: a chunked one does not say its
 * length, so the limit can only bite while it streams. It fails at the limit.
 */
final class CountedBody implements ReadStream<Buffer> {
  private final HttpServerRequest request;
  private final long limit;
  private final Runnable whenAllIsThere;
  private long seen;
  private @Nullable Handler<Throwable> onFailure;

  CountedBody(HttpServerRequest request, long limit, Runnable whenAllIsThere) {
    this.request = request;
    this.limit = limit;
    this.whenAllIsThere = whenAllIsThere;
  }

  boolean tooLarge() {
    return seen > limit;
  }

  @Override
  public CountedBody handler(@Nullable Handler<Buffer> handler) {
    request.handler(handler == null ? null : chunk -> count(chunk, handler));
    return this;
  }

  private void count(Buffer chunk, Handler<Buffer> handler) {
    boolean wasTooLarge = tooLarge();
    seen += chunk.length();
    if (!tooLarge()) {
      handler.handle(chunk);
    } else if (!wasTooLarge && onFailure != null) {
      onFailure.handle(new IllegalStateException("the body is larger than its route takes"));
    }
  }

  @Override
  public CountedBody endHandler(@Nullable Handler<Void> handler) {
    request.endHandler(
        handler == null
            ? null
            : _ -> {
              whenAllIsThere.run();
              handler.handle(null);
            });
    return this;
  }

  @Override
  public CountedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
    onFailure = handler;
    request.exceptionHandler(handler);
    return this;
  }

  @Override
  public CountedBody pause() {
    request.pause();
    return this;
  }

  @Override
  public CountedBody resume() {
    request.resume();
    return this;
  }

  @Override
  public CountedBody fetch(long amount) {
    request.fetch(amount);
    return this;
  }
}
