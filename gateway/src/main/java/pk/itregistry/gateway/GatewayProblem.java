package pk.itregistry.gateway;

import java.time.Duration;
import java.util.Optional;
import pk.itregistry.kernel.problem.Problem;

/** The problems that only the door has; what the services have too is CommonProblem. */
public sealed interface GatewayProblem extends Problem {

  /** The path could be read in two ways, or is none. */
  record MalformedTarget(String why) implements GatewayProblem {}

  /** Which host is asked is not told, or told in a way that is none. */
  record MalformedHost() implements GatewayProblem {}

  /** Where the body ends could be told in two ways. */
  record MalformedFraming() implements GatewayProblem {}

  /** A page in a browser asks, of an origin that is not among the named ones. */
  record OriginRefused() implements GatewayProblem {}

  record TargetTooLong(int limit) implements GatewayProblem {}

  record HeadersTooLarge(int limitBytes) implements GatewayProblem {}

  record UpgradeRefused() implements GatewayProblem {}

  record HttpVersionRefused() implements GatewayProblem {}

  record TooManyRequests(Duration pause) implements GatewayProblem {}

  /** The service could not be reached, so nothing was done. */
  record ServiceUnavailable() implements GatewayProblem {}

  /** The service took the request and then broke off, so nobody here knows what was done. */
  record AnswerLost() implements GatewayProblem {}

  record ServiceTooSlow() implements GatewayProblem {}

  @Override
  default int status() {
    return switch (this) {
      case MalformedTarget _, MalformedHost _, MalformedFraming _, UpgradeRefused _ -> 400;
      case OriginRefused _ -> 403;
      case TargetTooLong _ -> 414;
      case TooManyRequests _ -> 429;
      case HeadersTooLarge _ -> 431;
      case ServiceUnavailable _, AnswerLost _ -> 503;
      case ServiceTooSlow _ -> 504;
      case HttpVersionRefused _ -> 505;
    };
  }

  @Override
  default String code() {
    return switch (this) {
      case MalformedTarget _ -> "malformed-target";
      case MalformedHost _ -> "malformed-host";
      case MalformedFraming _ -> "malformed-framing";
      case OriginRefused _ -> "origin-refused";
      case TargetTooLong _ -> "target-too-long";
      case HeadersTooLarge _ -> "headers-too-large";
      case UpgradeRefused _ -> "upgrade-refused";
      case HttpVersionRefused _ -> "http-version-refused";
      case TooManyRequests _ -> "too-many-requests";
      case ServiceUnavailable _ -> "service-unavailable";
      case AnswerLost _ -> "answer-lost";
      case ServiceTooSlow _ -> "service-too-slow";
    };
  }

  @Override
  default String title() {
    return switch (this) {
      case MalformedTarget _ -> "The path is malformed";
      case MalformedHost _ -> "The host is missing or malformed";
      case MalformedFraming _ -> "The body's length is told in a way not taken here";
      case OriginRefused _ -> "Pages of this origin may not call";
      case TargetTooLong _ -> "The path and query are too long";
      case HeadersTooLarge _ -> "The headers are too large";
      case UpgradeRefused _ -> "The connection cannot be upgraded";
      case HttpVersionRefused _ -> "The HTTP version is not supported";
      case TooManyRequests _ -> "Too many requests";
      case ServiceUnavailable _ -> "The service cannot be reached";
      case AnswerLost _ -> "The answer was lost on its way";
      case ServiceTooSlow _ -> "The service did not answer in time";
    };
  }

  @Override
  default String detail() {
    return switch (this) {
      case MalformedTarget m -> m.why();
      case MalformedHost _ -> "Send one Host header, with a host and at most a port.";
      case MalformedFraming _ -> "Send Content-Length, or Transfer-Encoding: chunked.";
      case OriginRefused _ ->
          "The installation names the origins whose pages may call from a browser. Have yours"
              + " added, or call from a server, without an Origin header.";
      case TargetTooLong t -> "At most %d characters are taken.".formatted(t.limit());
      case HeadersTooLarge h -> "At most %d bytes are taken in all.".formatted(h.limitBytes());
      case UpgradeRefused _ -> "Speak HTTP/1.1; there are no web sockets here.";
      case HttpVersionRefused _ -> "Speak HTTP/1.1.";
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
      case MalformedTarget _,
          MalformedHost _,
          MalformedFraming _,
          OriginRefused _,
          TargetTooLong _,
          HeadersTooLarge _,
          UpgradeRefused _,
          HttpVersionRefused _ ->
          Optional.empty();
    };
  }
}
