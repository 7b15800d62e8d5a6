package pk.itregistry.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import pk.itregistry.gateway.GatewayProblem.TooManyRequests;
import pk.itregistry.gateway.Settings.Pace;
import pk.itregistry.kernel.problem.Refused;

/**
 * A bucket of tokens per caller, in this process's memory: with n gateways a caller has up to n
 * times the pace. Answers tell what is left, in the RateLimit headers of the IETF's draft.
 */
@Singleton
class RateLimit {
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final Policy known;
  private final Policy anonymous;
  private final Cache<Caller, Bucket> buckets;

  RateLimit(Settings settings) {
    this.known = Policy.of("caller", settings.limits().caller());
    this.anonymous = Policy.of("address", settings.limits().address());
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(settings.limits().remembered())
            .expireAfterAccess(FORGOTTEN_AFTER)
            .build();
  }

  /** The pace of one kind of caller, and how the headers tell of it. */
  private record Policy(String name, Pace pace, String header) {

    static Policy of(String name, Pace pace) {
      long window = Math.max(1, Math.ceilDiv(pace.burst(), pace.perSecond()));
      return new Policy(name, pace, "\"%s\";q=%d;w=%d".formatted(name, pace.burst(), window));
    }

    Bucket bucket() {
      return Bucket.builder()
          .addLimit(limit ->
              limit.capacity(pace.burst()).refillGreedy(pace.perSecond(), Duration.ofSeconds(1)))
          .build();
    }

    // Written for every request: joined, not formatted.
    String left(ConsumptionProbe probe) {
      return '"'
          + name
          + "\";r="
          + probe.getRemainingTokens()
          + ";t="
          + seconds(probe.getNanosToWaitForReset());
    }
  }

  /** Takes one token of the caller's, or refuses. */
  void take(Caller caller, HttpServerResponse response) {
    Policy policy = caller.known() ? known : anonymous;
    ConsumptionProbe probe =
        buckets.get(caller, _ -> policy.bucket()).tryConsumeAndReturnRemaining(1);
    response.putHeader("RateLimit-Policy", policy.header());
    response.putHeader("RateLimit", policy.left(probe));
    if (!probe.isConsumed()) {
      throw new Refused(
          new TooManyRequests(Duration.ofSeconds(seconds(probe.getNanosToWaitForRefill()))));
    }
  }

  private static long seconds(long nanos) {
    return Math.max(1, Math.ceilDiv(nanos, SECOND));
  }
}
