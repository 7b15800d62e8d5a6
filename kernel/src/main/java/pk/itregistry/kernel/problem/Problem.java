package pk.itregistry.kernel.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Why a request was refused, free of transport. Rendered as application/problem+json (RFC 9457).
 * Codes are stable and never reused.
 */
public interface Problem {
  /** The HTTP status that fits (RFC 9110). */
  int status();

  /** Stable and machine-readable, in kebab-case. */
  String code();

  /** The URI that names this kind of problem (RFC 9457); it ends in the code. */
  default String type() {
    return "https://itregistry.pk/problems/" + code();
  }

  /** The same few words for every problem of this code. */
  String title();

  /** For this caller: what was wrong and what to do next. */
  String detail();

  /** The faults of a body, each with its pointer. */
  default List<Fault> errors() {
    return List.of();
  }

  /** After how long the same request may succeed, where waiting helps. */
  default Optional<Duration> retryAfter() {
    return Optional.empty();
  }
}
