package pk.itregistry.stack;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import pk.itregistry.stack.access.StackProperties;

/** The running issuer as its administrator and as a browser see it. */
final class IssuerInTests {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final StackProperties stack = StackProperties.fromEnvironment();
  private final HttpClient http = HttpClient.newHttpClient();

  StackProperties stack() {
    return stack;
  }

  /** Asks the admin API. */
  HttpResponse<String> admin(String verb, String path, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(stack.get("keycloak.url") + "/admin/realms" + path))
            .header("Authorization", "Bearer " + adminToken())
            .header("Content-Type", "application/json")
            .method(verb, BodyPublishers.ofString(body)));
  }

  /** A sign-in as a page begins it, for a client of people that wants to come back there. */
  HttpResponse<String> begin(String realm, String scope, String comeBackTo) {
    Map<String, String> question =
        Map.of(
            "client_id", "it-registry-web",
            "response_type", "code",
            "scope", scope,
            "redirect_uri", comeBackTo,
            "state", "s",
            "code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
            "code_challenge_method", "S256");
    return send(
        HttpRequest.newBuilder(
            URI.create(
                stack.get("keycloak.url")
                    + "/realms/"
                    + realm
                    + "/protocol/openid-connect/auth?"
                    + form(question))));
  }

  private String adminToken() {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(
                    URI.create(
                        stack.get("keycloak.url") + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        form(
                            Map.of(
                                "grant_type", "client_credentials",
                                "client_id", stack.get("keycloak.admin.client"),
                                "client_secret", stack.get("keycloak.admin.secret"))))));
    return String.valueOf(json(answer.body()).get("access_token"));
  }

  /** What an access token says. */
  static Map<String, Object> claims(String token) {
    try {
      return JWTParser.parse(token).getJWTClaimsSet().toJSONObject();
    } catch (ParseException e) {
      throw new AssertionError(token, e);
    }
  }

  static Map<String, Object> json(String text) {
    try {
      return JSONObjectUtils.parse(text);
    } catch (ParseException e) {
      throw new AssertionError(text, e);
    }
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
