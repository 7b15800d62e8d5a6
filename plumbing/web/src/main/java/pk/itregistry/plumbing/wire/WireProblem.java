package pk.itregistry.plumbing.wire;

import pk.itregistry.kernel.problem.Problem;

/** What can be wrong with a request before anybody looks into it: the same at every door. */
public sealed interface WireProblem extends Problem {

  /** Not a request of HTTP/1.1. */
  record MalformedHttp(String why) implements WireProblem {}

  record MalformedHeader(String why) implements WireProblem {}

  /** Which host is asked is not told, told twice, or told in a way that is none. */
  record MalformedHost() implements WireProblem {}

  /** Where the body ends is told in two ways, or in none that holds. */
  record MalformedFraming(String why) implements WireProblem {}

  /** The path or query could be read in two ways, or is none. */
  record MalformedTarget(String why) implements WireProblem {}

  /** The head or the body did not come in its time. */
  record RequestTooSlow(String what) implements WireProblem {}

  record TargetTooLong(int limit) implements WireProblem {}

  /** The body is packed in a way that is not unpacked here. */
  record CodingRefused() implements WireProblem {}

  record HttpVersionRefused() implements WireProblem {}

  record HeadersTooLarge(int limitBytes) implements WireProblem {}

  @Override
  default int status() {
    return switch (this) {
      case MalformedHttp _,
          MalformedHeader _,
          MalformedHost _,
          MalformedFraming _,
          MalformedTarget _ ->
          400;
      case RequestTooSlow _ -> 408;
      case TargetTooLong _ -> 414;
      case CodingRefused _ -> 415;
      case HttpVersionRefused _ -> 426;
      case HeadersTooLarge _ -> 431;
    };
  }

  @Override
  default String code() {
    return switch (this) {
      case MalformedHttp _ -> "malformed-http";
      case MalformedHeader _ -> "malformed-header";
      case MalformedHost _ -> "malformed-host";
      case MalformedFraming _ -> "malformed-framing";
      case MalformedTarget _ -> "malformed-target";
      case RequestTooSlow _ -> "request-too-slow";
      case TargetTooLong _ -> "target-too-long";
      case CodingRefused _ -> "unsupported-content-coding";
      case HttpVersionRefused _ -> "http-version-refused";
      case HeadersTooLarge _ -> "headers-too-large";
    };
  }

  @Override
  default String title() {
    return switch (this) {
      case MalformedHttp _ -> "The request is not HTTP/1.1";
      case MalformedHeader _ -> "A header is malformed";
      case MalformedHost _ -> "The host is missing or malformed";
      case MalformedFraming _ -> "The body's length is told in a way not taken here";
      case MalformedTarget _ -> "The path is malformed";
      case RequestTooSlow _ -> "The request came too slowly";
      case TargetTooLong _ -> "The path and query are too long";
      case CodingRefused _ -> "The body's content coding is not supported";
      case HttpVersionRefused _ -> "The HTTP version is not supported";
      case HeadersTooLarge _ -> "The headers are too large";
    };
  }

  @Override
  default String detail() {
    return switch (this) {
      case MalformedHttp m -> m.why();
      case MalformedHeader m -> m.why();
      case MalformedHost _ -> "Send one Host header, with a host and at most a port.";
      case MalformedFraming m -> m.why();
      case MalformedTarget m -> m.why();
      case RequestTooSlow s ->
          "Nothing was done. %s did not come in time; send it in one go, over a new connection."
              .formatted(s.what());
      case TargetTooLong t -> "At most %d characters are taken.".formatted(t.limit());
      case CodingRefused _ ->
          "Send the body as it is, without Content-Encoding; Accept-Encoding says so.";
      case HttpVersionRefused _ -> "Speak HTTP/1.1.";
      case HeadersTooLarge h -> "At most %d bytes are taken in all.".formatted(h.limitBytes());
    };
  }
}
