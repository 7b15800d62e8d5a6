package pk.itregistry.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import pk.itregistry.kernel.problem.CommonProblem.NotAuthenticated;
import pk.itregistry.kernel.problem.Refused;

/**
 * Tells who asks from the access token: signature, issuer, audience and time, with keys that are
 * kept, so that it goes on while the issuer is away. A token that is there must be good, even where
 * none is needed. One that was good is believed for a minute, but not past its own end. The
 * services check it again.
 */
@Singleton
class TokenCheck {
  private static final Duration BELIEVED = Duration.ofMinutes(1);
  private static final int MOST = 10_000;

  // RFC 6750 with a JWS in compact form (RFC 7515); what cannot be one is not tried as one.
  private static final Pattern BEARER = Pattern.compile("(?i:bearer) +[\\w-]+\\.[\\w-]+\\.[\\w-]+");

  private final InstantSource time = InstantSource.system();
  private final Cache<String, Believed> believed =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(BELIEVED).build();

  private record Believed(Caller caller, Instant until) {}

  Future<Caller> callerOf(RoutingContext exchange) {
    List<String> sent = exchange.request().headers().getAll(HttpHeaders.AUTHORIZATION);
    if (sent.isEmpty()) {
      return Future.succeededFuture(addressOf(exchange));
    }
    if (sent.size() > 1) {
      return Future.failedFuture(new Refused(new NotAuthenticated()));
    }
    Believed seen = believed.getIfPresent(sent.getFirst());
    if (seen != null && time.instant().isBefore(seen.until())) {
      return Future.succeededFuture(seen.caller());
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
        .transform(_ -> new Refused(new NotAuthenticated()))
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
    believed.put(header, new Believed(caller, Instant.ofEpochSecond(token.getExpirationTime())));
    return caller;
  }
}
