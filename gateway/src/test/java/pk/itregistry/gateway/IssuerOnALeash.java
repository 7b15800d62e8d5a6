package pk.itregistry.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import pk.itregistry.stack.access.StackProperties;

/** The real issuer behind a small relay that can be cut. */
public class IssuerOnALeash implements QuarkusTestResourceLifecycleManager {
  private static final List<NetSocket> OPEN = new CopyOnWriteArrayList<>();
  private static @Nullable NetServer relay;

  private final Vertx vertx = Vertx.vertx();

  @Override
  public Map<String, String> start() {
    URI issuer = StackProperties.fromEnvironment().issuer();
    var client = vertx.createNetClient();
    NetServer server =
        vertx
            .createNetServer()
            .connectHandler(near -> {
              OPEN.add(near);
              near.pause();
              client
                  .connect(issuer.getPort(), issuer.getHost())
                  .onFailure(_ -> near.close())
                  .onSuccess(far -> {
                    near.pipeTo(far);
                    far.pipeTo(near);
                  });
            })
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    relay = server;
    return Map.of(
        "quarkus.oidc.auth-server-url",
        "http://127.0.0.1:" + server.actualPort() + issuer.getPath(),
        "quarkus.oidc.discovery-enabled",
        "false",
        "quarkus.oidc.jwks-path",
        "/protocol/openid-connect/certs");
  }

  static void cut() {
    if (relay != null) {
      relay.close().toCompletionStage().toCompletableFuture().join();
    }
    OPEN.forEach(NetSocket::close);
  }

  @Override
  public void stop() {
    vertx.close();
  }
}
