package pk.itregistry.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.CommonProblem.BodyTooLarge;
import pk.itregistry.kernel.problem.Problem;
import pk.itregistry.plumbing.wire.Gathered;
import pk.itregistry.plumbing.wire.Misread;

/**
 * A large body on its way to the service: first what was gathered, then the rest as it comes,
 * counted. A chunked one does not say its length, so the limit can only bite while it streams. It
 * fails at the limit, and where it breaks off or comes too slowly.
 */
final class CountedBody implements ReadStream<Buffer> {
  private final HttpServerRequest request;
  private final long limit;
  private final Runnable whenAllIsThere;
  private long seen;
  private boolean paused = true;
  private @Nullable Buffer first;
  private @Nullable Problem fault;
  private @Nullable Handler<Buffer> onBytes;
  private @Nullable Handler<Throwable> onFailure;

  CountedBody(HttpServerRequest request, Gathered gathered, long limit, Runnable whenAllIsThere) {
    this.request = request;
    this.first = gathered.bytes();
    this.seen = first.length();
    this.limit = limit;
    this.whenAllIsThere = whenAllIsThere;
  }

  /** Why it failed, if that lay in the body. */
  Optional<Problem> fault() {
    return Optional.ofNullable(fault);
  }

  @Override
  public CountedBody handler(@Nullable Handler<Buffer> handler) {
    onBytes = handler;
    request.handler(handler == null ? null : chunk -> count(chunk, handler));
    return this;
  }

  private void count(Buffer chunk, Handler<Buffer> handler) {
    seen += chunk.length();
    if (fault != null) {
      return;
    }
    if (seen > limit) {
      fail(new BodyTooLarge(limit));
    } else {
      handler.handle(chunk);
    }
  }

  private void fail(Problem problem) {
    fault = problem;
    if (onFailure != null) {
      onFailure.handle(new IllegalStateException(problem.detail()));
    }
  }

  @Override
  public CountedBody endHandler(@Nullable Handler<Void> handler) {
    request.endHandler(
        handler == null
            ? null
            : _ ->
                Misread.of(request)
                    .ifPresentOrElse(
                        this::fail,
                        () -> {
                          whenAllIsThere.run();
                          handler.handle(null);
                        }));
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
    paused = true;
    request.pause();
    return this;
  }

  @Override
  public CountedBody resume() {
    paused = false;
    Buffer gathered = first;
    if (gathered != null && onBytes != null) {
      first = null;
      onBytes.handle(gathered);
    }
    if (!paused) {
      request.resume();
    }
    return this;
  }

  @Override
  public CountedBody fetch(long amount) {
    return resume();
  }
}
