package pk.itregistry.plumbing.web;

import java.time.Instant;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.CommonProblem.NotAuthenticated;
import pk.itregistry.kernel.problem.CommonProblem.TokenExpired;
import pk.itregistry.kernel.problem.Problem;

/** How a caller without a valid access token is told what is missing (RFC 6750, section 3). */
public final class Challenge {
  /** The header that carries it. */
  public static final String HEADER = "WWW-Authenticate";

  private Challenge() {}

  /** Why a token that was sent was not taken: its time is over, or it is none of ours. */
  public static Problem problemOf(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      // Only what was signed by the issuer gets as far as its time.
      if (cause instanceof InvalidJwtException refused && refused.hasExpired()) {
        return expired(refused);
      }
    }
    return new NotAuthenticated();
  }

  private static Problem expired(InvalidJwtException refused) {
    try {
      long end = refused.getJwtContext().getJwtClaims().getExpirationTime().getValue();
      return new TokenExpired(Instant.ofEpochSecond(end));
    } catch (MalformedClaimException e) {
      return new NotAuthenticated();
    }
  }

  /**
   * The header's value for a 401.
   *
   * @param sent whether there was anything to be wrong: who sent no token hears of no error
   */
  public static String of(Problem problem, boolean sent) {
    String error = sent ? "Bearer error=\"invalid_token\"" : "Bearer";
    return problem instanceof TokenExpired
        ? error + ", error_description=\"" + problem.detail() + '"'
        : error;
  }
}
