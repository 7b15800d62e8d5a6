package pk.itregistry.stack.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

/** The realm's addresses, and the one call that turns a grant into tokens. */
record Issuer(URI uri, HttpClient http) {

  URI endpoint(String name) {
    return URI.create(uri + "/protocol/openid-connect/" + name);
  }

  TokenAnswer token(Map<String, String> grant) {
    HttpResponse<String> response =
        Browser.exchange(
            http,
            HttpRequest.newBuilder(endpoint("token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Forms.encode(grant))));
    if (response.statusCode() != 200) {
      throw new TokenRefused(
          "The token endpoint answered " + response.statusCode() + ": " + response.body());
    }
    return TokenAnswer.parse(response.body());
  }
}
