package pk.itregistry.incentives.testkit;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import pk.itregistry.plumbing.testkit.TestTokens;

/**
 * Callers whom the realm does not have: software with an officer's role, a bank's employee. The
 * real token is checked first; then its bearer appears with other roles and claims.
 */
@ApplicationScoped
public class Disguise implements SecurityIdentityAugmentor {
  private static final Map<String, Appearance> WORN = new ConcurrentHashMap<>();

  private record Appearance(Set<String> roles, Map<String, Object> claims) {}

  /** Worn until it is closed. */
  public interface Worn extends AutoCloseable {
    @Override
    void close();
  }

  /** Lets the person or client of that name appear with these roles, and with these claims. */
  public static Worn of(String name, Set<String> roles, Map<String, Object> claims) {
    String subject = TestTokens.subjectOf(name);
    WORN.put(subject, new Appearance(roles, claims));
    return () -> WORN.remove(subject);
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      Appearance worn = WORN.get(token.getSubject());
      return Uni.createFrom().item(worn == null ? identity : dressed(identity, token, worn));
    }
    return Uni.createFrom().item(identity);
  }

  private static SecurityIdentity dressed(
      SecurityIdentity identity, JsonWebToken token, Appearance worn) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(altered(token, worn.claims()))
        .addRoles(identity.getRoles())
        .addRoles(worn.roles())
        .addCredentials(identity.getCredentials())
        .build();
  }

  private static JsonWebToken altered(JsonWebToken token, Map<String, Object> claims) {
    String payload = token.getRawToken().split("\\.", -1)[1];
    try {
      JwtClaims shown =
          JwtClaims.parse(
              new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
      claims.forEach(shown::setClaim);
      return new DefaultJWTCallerPrincipal(shown);
    } catch (InvalidJwtException e) {
      throw new IllegalStateException("a token that was accepted cannot be read", e);
    }
  }
}
