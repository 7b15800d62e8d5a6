package pk.itregistry.plumbing.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** What people and programs of the demo do at the tested service's doors. */
public final class People {
  // Has no factor in common with a million, so that each number comes once before any comes again.
  private static final long STRIDE = 618_033;
  private static final AtomicLong NEXT =
      new AtomicLong(ThreadLocalRandom.current().nextLong(1_000_000));

  private People() {}

  /** The tested service's root, such as /exports/v1/. */
  public static String base() {
    return ConfigProvider.getConfig().getValue("quarkus.rest.path", String.class) + "/";
  }

  /** A request by somebody, with a key of its own. */
  public static RequestSpecification as(String who) {
    return as(who, UUID.randomUUID().toString());
  }

  /** A request by somebody, with this Idempotency-Key. */
  public static RequestSpecification as(String who, String key) {
    return given()
        .auth()
        .oauth2(TestTokens.of(who))
        .contentType("application/json")
        .header("Idempotency-Key", key);
  }

  /** Reads below the service's root. */
  public static Response get(String who, String path) {
    return as(who).get(base() + path);
  }

  /** Sends a body, or none, below the service's root. */
  public static Response post(String who, String path, @Nullable String body) {
    return post(who, path, body, null);
  }

  /** As {@link #post(String, String, String)}, on the version that was read. */
  public static Response post(
      String who, String path, @Nullable String body, @Nullable String ifMatch) {
    return post(who, path, body, ifMatch, UUID.randomUUID().toString());
  }

  /** As {@link #post(String, String, String, String)}, with this Idempotency-Key. */
  public static Response post(
      String who, String path, @Nullable String body, @Nullable String ifMatch, String key) {
    RequestSpecification request = as(who, key);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    if (body != null) {
      request.body(body);
    }
    return request.post(base() + path);
  }

  /** The ETag of a thing as somebody reads it now. */
  public static String etag(String who, String thing) {
    Response answer = get(who, thing);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.header("ETag");
  }

  /** Does an act on a thing in its present version, which they can read. */
  public static Response act(String who, String thing, String act, @Nullable String body) {
    return post(who, thing + "/" + act, body, etag(who, thing));
  }

  /** What succeeded, as 200 or 201. */
  public static Response done(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
    return answer;
  }

  /** An NTN, of form only, that no other test of this run has. */
  public static String freshNtn() {
    return "Z" + freshDigits();
  }

  /**
   * Six digits that this run gives once: of a thousand drawn by lot two would be the same in two
   * runs of five. They start anywhere, for runs on the same data, and do not follow each other, for
   * names that are made of them.
   */
  public static String freshDigits() {
    return "%06d".formatted(Math.floorMod(NEXT.getAndAdd(STRIDE), 1_000_000L));
  }

  /** The same act by so many callers at the same moment; what each was answered. */
  public static <T> List<T> atOnce(int callers, Callable<T> act) throws InterruptedException {
    try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
      return threads.invokeAll(Collections.nCopies(callers, act)).stream()
          .map(Future::resultNow)
          .toList();
    }
  }
}
