package pk.itregistry.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The gateway, as a well-behaved client uses it: the same request is sent again while the answer is
 * "in a moment" (409 in flight, 429, 503, 504 or no connection at all), which its Idempotency-Key
 * makes safe. Every answer is held against the gateway's document.
 */
public final class Door {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<Integer> LATER = Set.of(429, 503, 504);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI gateway;
  private final Narrator narrator;
  private final Duration patience;
  private final Promise promise;
  private final Witness witness;

  /**
   * @param patience how long a request is sent again while the system says "later"
   */
  public Door(URI gateway, Narrator narrator, Duration patience) {
    this(gateway, narrator, patience, (ask, reply, sends) -> {});
  }

  /**
   * With somebody who watches.
   *
   * @param witness is shown everything that goes through
   */
  public Door(URI gateway, Narrator narrator, Duration patience, Witness witness) {
    this.gateway = gateway;
    this.narrator = narrator;
    this.patience = patience;
    this.promise = new Promise(gateway, client);
    this.witness = witness;
  }

  /** A request under construction. */
  public final class Ask {
    private final String method;
    private final String path;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String who = "anyone";
    private String body = "";
    private byte @Nullable [] file;
    private boolean patient = true;
    private boolean told = true;

    private Ask(String method, String path) {
      this.method = method;
      this.path = path;
    }

    public String method() {
      return method;
    }

    public String path() {
      return path;
    }

    /** Empty without one. */
    public String body() {
      return body;
    }

    /** On whose behalf it is sent. */
    public String who() {
      return who;
    }

    /** Whether it is a write that takes effect once. */
    public boolean hasKey() {
      return headers.containsKey("Idempotency-Key");
    }

    /** On whose behalf, with which access token. */
    public Ask as(String name, String token) {
      who = name;
      return header("Authorization", "Bearer " + token);
    }

    public Ask key(String idempotencyKey) {
      return header("Idempotency-Key", idempotencyKey);
    }

    /** If-Match with the ETag that the thing was read with. */
    public Ask match(String etag) {
      return header("If-Match", etag);
    }

    /** Sees the write that answered this token. */
    public Ask after(Optional<String> consistencyToken) {
      consistencyToken.ifPresent(token -> header("Consistency-Token", token));
      return this;
    }

    public Ask header(String name, String value) {
      headers.put(name, value);
      return this;
    }

    /** A JSON body, as text. */
    public Ask json(String text) {
      return body("application/json", text);
    }

    public Ask body(String mediaType, String text) {
      body = text;
      return header("Content-Type", mediaType);
    }

    /** A body that is no text, which is not told of. */
    public Ask body(String mediaType, byte[] bytes) {
      file = bytes.clone();
      return header("Content-Type", mediaType);
    }

    /** Takes the first answer, whatever it is. */
    public Ask once() {
      patient = false;
      return this;
    }

    /** Without telling of it: a look that is not part of the story. */
    public Ask quietly() {
      told = false;
      return this;
    }

    /** Sends it, again where that helps, and tells of it. */
    public Reply send() {
      if (!told) {
        return sendPatiently();
      }
      narrator.request(who, method, path, body);
      Reply reply = sendPatiently();
      narrator.reply(reply);
      return reply;
    }

    private Reply sendPatiently() {
      Instant until = Instant.now().plus(patience);
      for (int sends = 1; ; sends++) {
        String why;
        try {
          Reply reply = exchange();
          if (!patient || !later(reply) || Instant.now().isAfter(until)) {
            witness.answered(this, reply, sends);
            return reply;
          }
          why = "answered " + reply.status();
        } catch (IOException e) {
          if (!patient || Instant.now().isAfter(until)) {
            throw new StepFailed("no answer from " + gateway + path + ": " + e);
          }
          why = "no answer";
        }
        narrator.say("(" + why + "; the same request is sent again)");
        pause();
      }
    }

    private HttpRequest.BodyPublisher publisher() {
      if (file != null) {
        return HttpRequest.BodyPublishers.ofByteArray(file);
      }
      return body.isEmpty() && !method.equals("POST")
          ? HttpRequest.BodyPublishers.noBody()
          : HttpRequest.BodyPublishers.ofString(body);
    }

    private Reply exchange() throws IOException {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(30));
      headers.forEach(request::header);
      request.method(method, publisher());
      try {
        HttpResponse<String> response =
            client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        Reply reply =
            new Reply(
                response.statusCode(), response.headers(), response.body(), parse(response.body()));
        promise.hold(method, path, reply);
        return reply;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }
  }

  public Ask get(String path) {
    return new Ask("GET", path);
  }

  public Ask post(String path) {
    return new Ask("POST", path);
  }

  public Ask put(String path) {
    return new Ask("PUT", path);
  }

  public Narrator narrator() {
    return narrator;
  }

  private static boolean later(Reply reply) {
    return LATER.contains(reply.status())
        || (reply.status() == 409 && reply.headers().firstValue("Retry-After").isPresent());
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(500));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StepFailed("interrupted");
    }
  }

  private static JsonNode parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return MissingNode.getInstance();
    }
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
