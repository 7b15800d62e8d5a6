package pk.itregistry.plumbing.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A token that was found good is believed for a minute, but not past its own end: its signature is
 * not checked again for each of a client's thousand requests. What a withdrawn key has signed is
 * refused a minute later.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {
  /** Of an identity that is remembered: where its {@link Caller} is kept, once it was read. */
  static final String CALLER = "caller";

  private static final Duration BELIEVED = Duration.ofMinutes(1);
  private static final int MOST = 10_000;

  private final OidcIdentityProvider checks;
  private final InstantSource time = InstantSource.system();
  private final Cache<String, SecurityIdentity> believed =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(BELIEVED).build();

  VerifiedTokens(OidcIdentityProvider checks) {
    this.checks = checks;
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  /** Asked before the one that checks. */
  @Override
  public int priority() {
    return checks.priority() + 1;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    String token = request.getToken().getToken();
    SecurityIdentity known = believed.getIfPresent(token);
    if (known != null && !ended(known)) {
      return Uni.createFrom().item(known);
    }
    return checks.authenticate(request, context).invoke(found -> remember(token, found));
  }

  // Without the attributes, which hold the request that the token came with.
  private void remember(String token, SecurityIdentity found) {
    believed.put(
        token,
        QuarkusSecurityIdentity.builder()
            .setPrincipal(found.getPrincipal())
            .addRoles(found.getRoles())
            .addCredentials(found.getCredentials())
            .addAttribute(CALLER, new AtomicReference<Caller>())
            .build());
  }

  private boolean ended(SecurityIdentity known) {
    return !(known.getPrincipal() instanceof JsonWebToken token)
        || !time.instant().isBefore(Instant.ofEpochSecond(token.getExpirationTime()));
  }
}
