package pk.itregistry.plumbing.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Access tokens that were found good, with what was read from each. One is kept for a minute, but
 * not past its own end: its signature is not checked again for each of a client's thousand
 * requests. What a withdrawn key has signed is refused a minute later.
 *
 * @param <T> what was read from a token
 */
public final class TokenCache<T> {
  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final int MOST = 10_000;

  private final InstantSource time;
  private final Cache<String, Kept<T>> kept =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

  private record Kept<T>(T found, Instant until) {}

  public TokenCache() {
    this(InstantSource.system()); // a token's end is the issuer's time, not business time
  }

  TokenCache(InstantSource time) {
    this.time = time;
  }

  /** What was read from a token, if it is still kept. */
  public Optional<T> find(String token) {
    return Optional.ofNullable(kept.getIfPresent(token))
        .filter(known -> time.instant().isBefore(known.until()))
        .map(Kept::found);
  }

  /**
   * Keeps a token that was found good.
   *
   * @param end seconds since 1970, the token's exp
   */
  public void keep(String token, T found, long end) {
    kept.put(token, new Kept<>(found, Instant.ofEpochSecond(end)));
  }
}
