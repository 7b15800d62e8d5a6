package pk.itregistry.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.conformance.Contract;
import pk.itregistry.conformance.Deviation;
import pk.itregistry.conformance.Exchange;

/**
 * What the gateway's own OpenAPI document promises, asked for once; an answer that is not as
 * promised fails the step.
 */
final class Promise {
  private final URI gateway;
  private final HttpClient client;
  private @Nullable Contract contract;

  Promise(URI gateway, HttpClient client) {
    this.gateway = gateway;
    this.client = client;
  }

  void hold(String method, String path, Reply reply) throws IOException, InterruptedException {
    List<Deviation> found =
        contract()
            .check(new Exchange(method, path, reply.status(), reply.headers().map(), reply.text()));
    if (!found.isEmpty()) {
      throw new StepFailed(
          "not what %s promises: %s"
              .formatted(
                  gateway.resolve("/openapi.yaml"),
                  found.stream().map(Deviation::toString).collect(Collectors.joining("; "))));
    }
  }

  private synchronized Contract contract() throws IOException, InterruptedException {
    if (contract == null) {
      var asked =
          HttpRequest.newBuilder(gateway.resolve("/openapi.yaml"))
              .timeout(Duration.ofSeconds(30))
              .build();
      var document = client.send(asked, BodyHandlers.ofString());
      if (document.statusCode() != 200) {
        throw new IOException("no document yet: " + document.statusCode());
      }
      contract = Contract.of(document.body());
    }
    return contract;
  }
}
