package pk.itregistry.gateway;

import java.time.Duration;
import java.util.Optional;
import pk.itregistry.kernel.problem.Problem;

/**
 * The problems that only the door has; what the services have too is CommonProblem and WireProblem.
 */
public sealed interface GatewayProblem extends Problem {

  /** A page in a browser asks, of an origin that is not among the named ones. */
  record OriginRefused() implements GatewayProblem {}

  record UpgradeRefused() implements GatewayProblem {}

  record TooManyRequests(Duration pause) implements GatewayProblem {}

  /** The service could not be reached, so nothing was done. */
  record ServiceUnavailable() implements GatewayProblem {}

  /** The service took the request and then broke off, so nobody here knows what was done. */
  record AnswerLost() implements GatewayProblem {}

  record ServiceTooSlow() implements GatewayProblem {}

  @Override
  default int status() {
    return switch (this) {
      case UpgradeRefused _ -> 400;
      case OriginRefused _ -> 403;
      case TooManyRequests _ -> 429;
      case ServiceUnavailable _, AnswerLost _ -> 503;
      case ServiceTooSlow _ -> 504;
    };
  }

  @Override
  default String code() {
    return switch (this) {
      case OriginRefused _ -> "origin-refused";
      case UpgradeRefused _ -> "upgrade-refused";
      case TooManyRequests _ -> "too-many-requests";
      case ServiceUnavailable _ -> "service-unavailable";
      case AnswerLost _ -> "answer-lost";
      case ServiceTooSlow _ -> "service-too-slow";
    };
  }

  @Override
  default String title() {
    return switch (this) {
      case OriginRefused _ -> "Pages of this origin may not call";
      case UpgradeRefused _ -> "The connection cannot be upgraded";
      case TooManyRequests _ -> "Too many requests";
      case ServiceUnavailable _ -> "The service cannot be reached";
      case AnswerLost _ -> "The answer was lost on its way";
      case ServiceTooSlow _ -> "The service did not answer in time";
    };
  }

  @Override
  default String detail() {
    return switch (this) {
      case OriginRefused _ ->
          "The installation names the origins whose pages may call from a browser. Have yours"
              + " added, or call from a server, without an Origin header.";
      case UpgradeRefused _ -> "Speak HTTP/1.1; there are no web sockets here.";
      case TooManyRequests t ->
          "Nothing was done. Wait %d s, and keep to the RateLimit headers."
              .formatted(t.pause().toSeconds());
      case ServiceUnavailable _ -> "Nothing was done. Send the same request again in a moment.";
      case AnswerLost _, ServiceTooSlow _ ->
          "It may have been done or not. Send the same request again, with the same"
              + " Idempotency-Key if it had one: nothing is done twice.";
    };
  }

  @Override
  default Optional<Duration> retryAfter() {
    return switch (this) {
      case TooManyRequests t -> Optional.of(t.pause());
      case ServiceUnavailable _ -> Optional.of(Duration.ofSeconds(2));
      case AnswerLost _ -> Optional.of(Duration.ofSeconds(1));
      case ServiceTooSlow _ -> Optional.of(Duration.ofSeconds(5));
      case OriginRefused _, UpgradeRefused _ -> Optional.empty();
    };
  }
}
