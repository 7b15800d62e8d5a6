package pk.itregistry.gateway;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A request to a service as the proxy gets it: with a reset that harms nobody else. The proxy
 * resets what it asked whenever the caller is gone. When the whole answer has come by then, that
 * would close a connection on which somebody else is asking: io.vertx.core 4.5 gives it back before
 * the answer has been passed on. So an answer that has begun is not reset but read to its end.
 */
final class GuardedRequest implements InvocationHandler {
  // Only what is still coming after this much is known to have its connection for itself.
  private static final long MOST_TO_DISCARD = 1024 * 1024;

  private final HttpClientRequest request;
  private final Runnable whenDiscarded;
  private @Nullable HttpClientResponse answer;
  private boolean sent;
  private boolean ended;

  private GuardedRequest(HttpClientRequest request, Runnable whenDiscarded) {
    this.request = request;
    this.whenDiscarded = whenDiscarded;
  }

  /** The same request in all but its reset; tells when an answer is not passed on any more. */
  static HttpClientRequest of(HttpClientRequest request, Runnable whenDiscarded) {
    var guard = new GuardedRequest(request, whenDiscarded);
    request.response().onSuccess(guard::answered);
    return (HttpClientRequest)
        Proxy.newProxyInstance(
            HttpClientRequest.class.getClassLoader(),
            new Class<?>[] {HttpClientRequest.class},
            guard);
  }

  private void answered(HttpClientResponse begun) {
    answer = begun;
    begun.end().onComplete(_ -> ended = true);
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    HttpClientResponse begun = answer;
    switch (method.getName()) {
      case "end" -> sent = true;
      case "reset" -> {
        // Until all is sent the connection is nobody else's, whatever the service has answered.
        if (sent && begun != null) {
          discard(begun);
          return false;
        }
      }
      default -> {}
    }
    try {
      return method.invoke(request, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private void discard(HttpClientResponse begun) {
    whenDiscarded.run();
    if (ended) {
      return;
    }
    var left = new AtomicLong(MOST_TO_DISCARD);
    begun.handler(chunk -> {
      if (left.addAndGet(-chunk.length()) < 0) {
        request.reset();
      }
    });
    begun.resume();
  }
}
