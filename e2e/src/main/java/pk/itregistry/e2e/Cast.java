package pk.itregistry.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pk.itregistry.stack.access.NewPerson;
import pk.itregistry.stack.access.SignUp;
import pk.itregistry.stack.access.StackProperties;
import pk.itregistry.stack.access.Tokens;

/** Who plays: the demo's people and machines, and whoever signs up. Tokens are kept while fresh. */
public final class Cast {
  private static final Duration KEPT = Duration.ofMinutes(3);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final StackProperties stack;
  private final Duration patience;
  private final Duration keeping;
  private final Tokens tokens;
  private final Map<String, String> passwordsOfNewcomers = new ConcurrentHashMap<>();
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(String token, Instant until) {}

  public Cast(StackProperties stack) {
    this(stack, PATIENCE, KEPT);
  }

  /**
   * @param patience how long the identity server is asked again while it is away
   * @param keeping how long a token is used again
   */
  public Cast(StackProperties stack, Duration patience, Duration keeping) {
    this.stack = stack;
    this.patience = patience;
    this.keeping = keeping;
    this.tokens = new Tokens(stack);
  }

  /** Somebody new signs up on the realm's own page. Returns the user name. */
  public String signUp(String firstName, String lastName) {
    return patiently(() -> {
      // Somebody else on every try: the page may have taken the last one before it died.
      NewPerson person = NewPerson.random(firstName, lastName);
      String token = new SignUp(stack).as(person).accessToken();
      passwordsOfNewcomers.put(person.username(), person.password());
      kept.put(person.username(), new Kept(token, Instant.now().plus(keeping)));
      return person.username();
    });
  }

  /** An access token of a person or a client. */
  public String token(String name) {
    return kept.compute(name, (n, have) -> fresh(have) ? have : fetch(n)).token();
  }

  private Kept fetch(String name) {
    String password = passwordsOfNewcomers.get(name);
    String token =
        patiently(() ->
            password == null ? tokens.of(name) : tokens.signInPerson(name, password).accessToken());
    return new Kept(token, Instant.now().plus(keeping));
  }

  // The identity server may be starting again.
  private String patiently(Supplier<String> ask) {
    Instant until = Instant.now().plus(patience);
    while (true) {
      try {
        return ask.get();
      } catch (RuntimeException e) {
        if (Instant.now().isAfter(until)) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(500));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StepFailed("interrupted");
    }
  }

  private static boolean fresh(@Nullable Kept have) {
    return have != null && Instant.now().isBefore(have.until());
  }
}
