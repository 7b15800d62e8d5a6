package pk.itregistry.stack.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Access tokens for the demo's people and machines, got as they would get them. A token is kept
 * while it has more than half of its life before it, since the issuer's password check is slow on
 * purpose.
 */
public final class Tokens {
  private final StackProperties stack;
  private final Issuer issuer;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(String accessToken, Instant until) {
    boolean isStale() {
      return !InstantSource.system().instant().isBefore(until);
    }
  }

  public Tokens(StackProperties stack) {
    this.stack = stack;
    this.issuer = new Issuer(stack.issuer(), Browser.client());
  }

  /** The token of a demo person or of a machine client, whichever has this name. */
  public String of(String name) {
    // One at a time: the issuer refuses a person's second sign-in while the first is under way.
    return kept.compute(
            name, (_, before) -> before == null || before.isStale() ? signIn(name) : before)
        .accessToken();
  }

  private Kept signIn(String name) {
    Instant now = InstantSource.system().instant();
    TokenAnswer answer =
        stack.isClient(name) ? signInClient(name) : signInPerson(name, stack.personPassword(name));
    return new Kept(answer.accessToken(), now.plus(answer.expiresIn().dividedBy(2)));
  }

  /** Signs a person in on the issuer's page: authorization code with PKCE. */
  public TokenAnswer signInPerson(String username, String password) {
    return new CodeFlow(issuer)
        .through("auth", "kc-form-login", Map.of("username", username, "password", password));
  }

  /** The same, asking for these scopes only: "openid claims". */
  public TokenAnswer signInPerson(String username, String password, String scope) {
    return new CodeFlow(issuer, scope)
        .through("auth", "kc-form-login", Map.of("username", username, "password", password));
  }

  /** Signs a machine in: client credentials with private_key_jwt. */
  public TokenAnswer signInClient(String client) {
    return issuer.token(
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            client,
            "client_assertion_type",
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion",
            ClientAssertion.sign(client, stack.clientKey(client), issuer.uri())));
  }
}
