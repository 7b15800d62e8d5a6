package pk.itregistry.e2e;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.client.ApiClient;
import pk.itregistry.client.ApiException;
import pk.itregistry.client.ApiResponse;

/**
 * The generated client in the hands of a careful user: a token for whoever acts, a key per intent,
 * the same request again while the system says "later", and what was written is seen by the next
 * request.
 */
final class Portals {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Set<Integer> LATER = Set.of(429, 503, 504);

  private final String gateway;
  private final Cast cast;
  private @Nullable String seen;

  Portals(String gateway, Cast cast) {
    this.gateway = gateway;
    this.cast = cast;
  }

  /** One call of the generated client. */
  interface Call<T> {
    ApiResponse<T> send() throws ApiException;
  }

  /** One call that changes something, by its key and with what was seen before. */
  interface Write<T> {
    ApiResponse<T> send(String key, @Nullable String seen) throws ApiException;
  }

  ApiClient as(String who) {
    ApiClient client = new ApiClient();
    // No upgrade to HTTP/2 without TLS: the gateway speaks HTTP/1.1 there.
    client.setHttpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
    client.updateBaseUri(gateway);
    client.setRequestInterceptor(
        request -> request.header("Authorization", "Bearer " + cast.token(who)));
    return client;
  }

  Cast cast() {
    return cast;
  }

  /** What the last write answered, for the next request. */
  @Nullable String seen() {
    return seen;
  }

  <T> T read(Call<T> call) {
    return patiently(call).getData();
  }

  /** The ETag that a thing is read with now. */
  <T> String etag(Call<T> call) {
    return header(patiently(call), "etag").orElseThrow();
  }

  <T> T write(Write<T> write) {
    String key = UUID.randomUUID().toString();
    String before = seen;
    ApiResponse<T> answer = patiently(() -> write.send(key, before));
    header(answer, "consistency-token").ifPresent(token -> seen = token);
    return answer.getData();
  }

  /** A bank's own channel for ISO 20022 messages: the generated client writes JSON only. */
  Door.Ask message(String who, String path) {
    return new Door(URI.create(gateway), Narrator.silent(), PATIENCE)
        .post(path)
        .as(who, cast.token(who))
        .after(Optional.ofNullable(seen));
  }

  private static Optional<String> header(ApiResponse<?> answer, String name) {
    Map<String, List<String>> headers = answer.getHeaders();
    return Optional.ofNullable(headers.get(name)).map(List::getFirst);
  }

  private static <T> ApiResponse<T> patiently(Call<T> call) {
    Instant until = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        return call.send();
      } catch (ApiException e) {
        boolean later = LATER.contains(e.getCode()) && Instant.now().isBefore(until);
        if (!later) {
          throw new StepFailed(e.getCode() + ": " + e.getResponseBody());
        }
        Eventually.pause();
      }
    }
  }
}
