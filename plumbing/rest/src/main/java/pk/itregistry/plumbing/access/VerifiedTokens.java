package pk.itregistry.plumbing.access;

import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.jwt.JsonWebToken;
import pk.itregistry.plumbing.web.TokenCache;

/** Lets OIDC check a token that is not known yet. */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {
  /** Of an identity that is remembered: where its {@link Caller} is kept, once it was read. */
  static final String CALLER = "caller";

  private final OidcIdentityProvider checks;
  private final TokenCache<SecurityIdentity> checked = new TokenCache<>();

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
    return checked
        .find(token)
        .map(known -> Uni.createFrom().item(known))
        .orElseGet(
            () -> checks.authenticate(request, context).invoke(found -> remember(token, found)));
  }

  // Without the attributes, which hold the request that the token came with.
  private void remember(String token, SecurityIdentity found) {
    if (found.getPrincipal() instanceof JsonWebToken claims) {
      SecurityIdentity alone =
          QuarkusSecurityIdentity.builder()
              .setPrincipal(claims)
              .addRoles(found.getRoles())
              .addCredentials(found.getCredentials())
              .addAttribute(CALLER, new AtomicReference<Caller>())
              .build();
      checked.keep(token, alone, claims.getExpirationTime());
    }
  }
}
