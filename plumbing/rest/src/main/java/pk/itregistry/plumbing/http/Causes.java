package pk.itregistry.plumbing.http;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks for what lies behind a failure. */
public final class Causes {
  private static final int DEEPEST = 10;

  private Causes() {}

  /** The first failure of a kind: the failure itself, or one behind it. */
  public static <T> Optional<T> first(Throwable failure, Class<T> kind) {
    return first(failure, kind, 0);
  }

  // The transaction manager keeps what broke a commit among the suppressed, not the causes.
  private static <T> Optional<T> first(Throwable failure, Class<T> kind, int depth) {
    if (kind.isInstance(failure)) {
      return Optional.of(kind.cast(failure));
    }
    if (depth == DEEPEST) {
      return Optional.empty();
    }
    return Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
        .flatMap(inner -> first(inner, kind, depth + 1).stream())
        .findFirst();
  }
}
