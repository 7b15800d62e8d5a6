package pk.itregistry.gateway;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import pk.itregistry.kernel.problem.CommonProblem.NotAuthenticated;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.web.Challenge;
import pk.itregistry.plumbing.web.TokenCache;

/**
 * Tells who asks from the access token: signature, issuer, audience and time, with keys that are
 * kept, so that it goes on while the issuer is away. A token that is there must be good, even where
 * none is needed. The services check it again.
 */
@Singleton
class TokenCheck {
  // RFC 6750 with a JWS in compact form (RFC 7515); what cannot be one is not tried as one.
  private static final Pattern BEARER = Pattern.compile("(?i:bearer) +[\\w-]+\\.[\\w-]+\\.[\\w-]+");

  private final TokenCache<Caller> checked = new TokenCache<>();

  Future<Caller> callerOf(RoutingContext exchange) {
    List<String> sent = exchange.request().headers().getAll(HttpHeaders.AUTHORIZATION);
    if (sent.isEmpty()) {
      return Future.succeededFuture(addressOf(exchange));
    }
    if (sent.size() > 1) {
      return Future.failedFuture(new Refused(new NotAuthenticated()));
    }
    Optional<Caller> known = checked.find(sent.getFirst());
    if (known.isPresent()) {
      return Future.succeededFuture(known.get());
    }
    return BEARER.matcher(sent.getFirst()).matches()
        ? check(exchange, sent.getFirst())
        : Future.failedFuture(new Refused(new NotAuthenticated()));
  }

  private Future<Caller> check(RoutingContext exchange, String header) {
    Promise<Caller> caller = Promise.promise();
    // The refusal is the door's to write, in the form of all problems.
    exchange.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
    Context here = exchange.vertx().getOrCreateContext();
    QuarkusHttpUser.getSecurityIdentity(exchange, null)
        .map(identity -> callerOf(identity, header))
        .onFailure(AuthenticationFailedException.class)
        .transform(failure -> new Refused(Challenge.problemOf(failure)))
        .subscribe()
        .with(
            known -> here.runOnContext(_ -> caller.complete(known)),
            failure -> here.runOnContext(_ -> caller.fail(failure)));
    return caller.future();
  }

  static Caller addressOf(RoutingContext exchange) {
    return Caller.at(exchange.request().remoteAddress().hostAddress());
  }

  private Caller callerOf(SecurityIdentity identity, String header) {
    if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      // An Authorization header of another scheme than Bearer.
      throw new Refused(new NotAuthenticated());
    }
    Caller caller = Caller.of(String.valueOf(token.<Object>getClaim("azp")), token.getSubject());
    checked.keep(header, caller, token.getExpirationTime());
    return caller;
  }
}
