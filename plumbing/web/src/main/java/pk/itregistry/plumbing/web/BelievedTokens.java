package pk.itregistry.plumbing.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Tokens that were found good, with what was read from each. One is believed for a minute, but not
 * past its own end: its signature is not checked again for each of a client's thousand requests.
 * What a withdrawn key has signed is refused a minute later.
 *
 * @param <T> what was read from a token
 */
public final class BelievedTokens<T> {
  private static final Duration BELIEVED = Duration.ofMinutes(1);
  private static final int MOST = 10_000;

  private final InstantSource time = InstantSource.system();
  private final Cache<String, Believed<T>> believed =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(BELIEVED).build();

  private record Believed<T>(T found, Instant until) {}

  /** What was read from a token, if it is still believed. */
  public Optional<T> find(String token) {
    return Optional.ofNullable(believed.getIfPresent(token))
        .filter(known -> time.instant().isBefore(known.until()))
        .map(Believed::found);
  }

  /**
   * Remembers a token that was found good.
   *
   * @param end seconds since 1970, the token's exp
   */
  public void believe(String token, T found, long end) {
    believed.put(token, new Believed<>(found, Instant.ofEpochSecond(end)));
  }
}
