package pk.itregistry.plumbing.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.stack.access.StackProperties;
import pk.itregistry.stack.access.Tokens;

/** Real access tokens of the demo's people and clients, fetched once while they last. */
public final class TestTokens {
  private static final Duration KEPT = Duration.ofMinutes(3);
  private static final Map<String, Kept> CACHE = new ConcurrentHashMap<>();

  private record Kept(String token, Instant until) {}

  private TestTokens() {}

  /** The token of a demo person (rabia, omar, owner ...) or client (portal-ledgerly ...). */
  public static String of(String name) {
    return CACHE.compute(name, (n, kept) -> isFresh(kept) ? kept : fetch(n)).token();
  }

  /** The subject that the token of that name carries. */
  public static String subjectOf(String name) {
    String payload = of(name).split("\\.", -1)[1];
    try {
      return EventJson.MAPPER
          .readTree(Base64.getUrlDecoder().decode(payload))
          .get("sub")
          .textValue();
    } catch (java.io.IOException e) {
      throw new IllegalStateException("not a token", e);
    }
  }

  private static boolean isFresh(@org.jspecify.annotations.Nullable Kept kept) {
    return kept != null && Instant.now().isBefore(kept.until());
  }

  private static Kept fetch(String name) {
    return new Kept(
        new Tokens(StackProperties.fromEnvironment()).of(name), Instant.now().plus(KEPT));
  }
}
