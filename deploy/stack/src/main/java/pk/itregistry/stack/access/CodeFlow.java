package pk.itregistry.stack.access;

import com.nimbusds.jose.util.Base64URL;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;

/** The authorization code flow with PKCE (S256), as the registry's own pages would run it. */
final class CodeFlow {
  static final String CLIENT = "it-registry-web";

  /** Nothing listens there: the code is read off the redirect. */
  private static final String CALLBACK = "http://127.0.0.1/callback";

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Issuer issuer;
  private final String scope;
  private final Browser browser;
  private final String verifier = random();
  private final String state = random();

  /** For all that the client may ask for, of which a person gets what is theirs. */
  CodeFlow(Issuer issuer) {
    this(issuer, everyScope());
  }

  CodeFlow(Issuer issuer, String scope) {
    this.issuer = issuer;
    this.scope = scope;
    this.browser = new Browser(issuer.http());
  }

  /**
   * Opens the page behind an endpoint ("auth" or "registrations"), fills in its form and redeems
   * the code.
   */
  TokenAnswer through(String endpoint, String formId, Map<String, String> fields) {
    var question = new LinkedHashMap<String, String>();
    question.put("client_id", CLIENT);
    question.put("response_type", "code");
    question.put("scope", scope);
    question.put("redirect_uri", CALLBACK);
    question.put("state", state);
    question.put("code_challenge", challenge(verifier));
    question.put("code_challenge_method", "S256");
    HttpResponse<String> page =
        browser.open(URI.create(issuer.endpoint(endpoint) + "?" + Forms.encode(question)));
    String action =
        Forms.action(page.body(), formId)
            .orElseThrow(() ->
                new TokenRefused(
                    "The issuer answered %d without the form %s"
                        .formatted(page.statusCode(), formId)));
    return redeem(browser.submit(action, fields));
  }

  private TokenAnswer redeem(HttpResponse<String> answer) {
    String location = answer.headers().firstValue("Location").orElse("");
    if (!location.startsWith(CALLBACK)) {
      String faults = Forms.faults(answer.body());
      throw new TokenRefused(
          "The issuer did not accept the form (%d)%s"
              .formatted(answer.statusCode(), faults.isEmpty() ? " " + location : ": " + faults));
    }
    String query = location.substring(location.indexOf('?') + 1);
    if (!Forms.parameter(query, "state").orElse("").equals(state)) {
      throw new TokenRefused("The issuer returned another state than was sent");
    }
    String code =
        Forms.parameter(query, "code")
            .orElseThrow(() -> new TokenRefused("The issuer returned no code: " + query));
    return issuer.token(
        Map.of(
            "grant_type", "authorization_code",
            "client_id", CLIENT,
            "redirect_uri", CALLBACK,
            "code", code,
            "code_verifier", verifier));
  }

  private static String everyScope() {
    return "openid " + String.join(" ", AccessFile.committed().client(CLIENT).scopes());
  }

  static String challenge(String verifier) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64URL.encode(digest).toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static String random() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64URL.encode(bytes).toString();
  }
}
