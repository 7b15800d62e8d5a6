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

  private final Pace known;
  private final Pace anonymous;
  private final Cache<Caller, Bucket> buckets;

  RateLimit(Settings settings) {
    this.known = settings.limits().caller();
    this.anonymous = settings.limits().address();
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(settings.limits().remembered())
            .expireAfterAccess(FORGOTTEN_AFTER)
            .build();
  }

  /** Takes one token of the caller's, or refuses. */
  void take(Caller caller, HttpServerResponse response) {
    Pace pace = caller.known() ? known : anonymous;
    ConsumptionProbe probe = buckets.get(caller, _ -> bucket(pace)).tryConsumeAndReturnRemaining(1);
    String name = caller.known() ? "caller" : "address";
    Duration full = Duration.ofNanos(probe.getNanosToWaitForReset());
    response.putHeader(
        "RateLimit-Policy",
        "\"%s\";q=%d;w=%d"
            .formatted(
                name,
                pace.burst(),
                seconds(Duration.ofSeconds(Math.ceilDiv(pace.burst(), pace.perSecond())))));
    response.putHeader(
        "RateLimit", "\"%s\";r=%d;t=%d".formatted(name, probe.getRemainingTokens(), seconds(full)));
    if (!probe.isConsumed()) {
      throw new Refused(
          new TooManyRequests(
              Duration.ofSeconds(seconds(Duration.ofNanos(probe.getNanosToWaitForRefill())))));
    }
  }

  private static long seconds(Duration duration) {
    return Math.max(1, duration.plusNanos(999_999_999).toSeconds());
  }

  private static Bucket bucket(Pace pace) {
    return Bucket.builder()
        .addLimit(limit ->
            limit.capacity(pace.burst()).refillGreedy(pace.perSecond(), Duration.ofSeconds(1)))
        .build();
  }
}
