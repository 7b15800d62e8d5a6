package pk.itregistry.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import pk.itregistry.stack.access.StackProperties;

/** A small real HTTP server that stands behind every route and does what the path's end says. */
public class ServiceBehind implements QuarkusTestResourceLifecycleManager {
  static final AtomicLong WRITTEN = new AtomicLong();
  static final AtomicLong READ = new AtomicLong();
  static final AtomicInteger ABANDONED = new AtomicInteger();
  static final List<String> ASKED = new CopyOnWriteArrayList<>();
  private static final List<String> ONLY_FOR_TESTS = List.of("impatient", "large", "bulky");
  private static final List<HttpServerRequest> HELD = new CopyOnWriteArrayList<>();

  private final Vertx vertx = Vertx.vertx();

  @Override
  public Map<String, String> start() {
    HttpServer server =
        vertx
            .createHttpServer(new HttpServerOptions().setMaxHeaderSize(16 * 1024))
            .requestHandler(ServiceBehind::serve)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    String here = "http://127.0.0.1:" + server.actualPort();
    Map<String, String> settings = new HashMap<>();
    settings.put("ITR_ISSUER", StackProperties.fromEnvironment().get("keycloak.issuer"));
    settings.put("ITR_PUBLIC_URL", "https://api.registry.test:8443");
    settings.put("ITR_REGISTRY_URL", here);
    settings.put("ITR_EXPORTS_URL", here);
    settings.put("ITR_INCENTIVES_URL", "http://127.0.0.1:" + deadPort());
    settings.put("itr.wire.head", "2s");
    settings.put("itr.wire.body-grace", "2s");
    route(settings, "impatient", here, "64K", "700ms");
    settings.put("gateway.routes.impatient.larger-bodies.files.path", "/impatient/v1/{box}/sink");
    settings.put("gateway.routes.impatient.larger-bodies.files.limit", "3M");
    route(settings, "large", here, "4M", "700ms");
    route(settings, "bulky", here, "400M", "30s");
    return settings;
  }

  static void route(
      Map<String, String> settings, String name, String upstream, String limit, String patience) {
    String row = "gateway.routes." + name + ".";
    settings.put(row + "prefix", "/" + name + "/v1");
    settings.put(row + "upstream", upstream);
    settings.put(row + "body-limit", limit);
    settings.put(row + "patience", patience);
  }

  /** Whether the path leads to a route of these tests, of which no document tells. */
  static boolean onlyForTests(String path) {
    return ONLY_FOR_TESTS.stream().anyMatch(route -> path.startsWith("/" + route + "/"));
  }

  private static int deadPort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void releaseHeld() {
    HELD.forEach(request -> {
      request.resume();
      request.response().end("at last");
    });
    HELD.clear();
  }

  static int held() {
    return HELD.size();
  }

  private static void serve(HttpServerRequest request) {
    ASKED.add(request.method() + " " + request.uri());
    String path = request.uri().replaceFirst("\\?.*", "");
    String act = path.substring(path.lastIndexOf('/') + 1);
    switch (act) {
      case "sink" -> sink(request);
      case "lazy-sink" -> HELD.add(request.pause());
      case "flood" -> flood(request, Long.parseLong(request.getParam("bytes")));
      case "hold" -> HELD.add(request);
      case "hasty" -> {
        request.exceptionHandler(_ -> ABANDONED.incrementAndGet());
        request.response().end("hasty");
      }
      case "slow" -> vertxOf(request).setTimer(500, _ -> request.response().end("slow"));
      case "never" -> request.response().exceptionHandler(_ -> ABANDONED.incrementAndGet());
      case "break" -> request.connection().close();
      case "break-midway" -> {
        request.response().setChunked(true).write("the first half");
        request.response().exceptionHandler(_ -> {});
        vertxOf(request).setTimer(100, _ -> request.connection().close());
      }
      case "empty" -> request.response().setStatusCode(204).end();
      case "unchanged" -> request.response().setStatusCode(304).putHeader("ETag", "\"3\"").end();
      case "telltale" -> telltale(request);
      default -> echo(request);
    }
  }

  private static Vertx vertxOf(HttpServerRequest request) {
    return java.util.Objects.requireNonNull(Vertx.currentContext(), request.uri()).owner();
  }

  private static void sink(HttpServerRequest request) {
    var size = new AtomicLong();
    request.handler(chunk -> {
      size.addAndGet(chunk.length());
      READ.addAndGet(chunk.length());
    });
    request.exceptionHandler(_ -> ABANDONED.incrementAndGet());
    request.endHandler(_ -> request.response().end(Long.toString(size.get())));
  }

  private static void flood(HttpServerRequest request, long bytes) {
    Buffer chunk = Buffer.buffer(new byte[64 * 1024]);
    var response = request.response().setChunked(true);
    response.exceptionHandler(_ -> ABANDONED.incrementAndGet());
    var left = new AtomicLong(bytes);
    Runnable pump =
        new Runnable() {
          @Override
          public void run() {
            while (left.get() > 0 && !response.writeQueueFull()) {
              response.write(chunk);
              WRITTEN.addAndGet(chunk.length());
              left.addAndGet(-chunk.length());
            }
            if (left.get() <= 0) {
              response.end();
            } else {
              response.drainHandler(_ -> run());
            }
          }
        };
    pump.run();
  }

  private static void telltale(HttpServerRequest request) {
    request
        .response()
        .putHeader("Server", "secret/1.0")
        .putHeader("X-Powered-By", "secrets")
        .putHeader("X-Internal-Shard", "7")
        .putHeader("Itr-Node", "a")
        .putHeader("Access-Control-Allow-Origin", "*")
        .putHeader("Connection", "X-Hop")
        .putHeader("X-Hop", "1")
        .putHeader("Location", "https://api.registry.test:8443/registry/v1/things/1")
        .putHeader("Link", "</registry/v1/things?cursor=2>; rel=\"next\"")
        .putHeader("ETag", "\"3\"")
        .putHeader("Content-Length", "4")
        .end("told");
  }

  private static void echo(HttpServerRequest request) {
    var headers = new JsonObject();
    request
        .headers()
        .names()
        .forEach(name ->
            headers.put(
                name.toLowerCase(java.util.Locale.ROOT),
                new JsonArray(request.headers().getAll(name))));
    request
        .body()
        .onSuccess(body ->
            request
                .response()
                .putHeader("Content-Type", "application/json")
                .end(
                    new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .put("body", body.toString())
                        .encode()));
  }

  @Override
  public void stop() {
    vertx.close();
  }
}
